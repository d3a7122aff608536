import { sentences } from '@/kernel/language';

export const useSay = sentences(
  {
    title: '办理记录',
    lead: '谁、什么时候、对哪件事做了什么。每一步办理都留有一行，写下后不能更改或删除。',
    hint: '姓名、编号、标题……',
    at: '时间',
    by: '谁',
    what: '做了什么',
    matter: '事项',
    kind: '类别',
    from: '从',
    to: '到',
    none: '还没有记录。',
  },
  {
    title: 'Journal',
    lead: 'Who did what, when, to which matter. Every act leaves a line, and no line can be changed or removed.',
    hint: 'Name, number, title …',
    at: 'When',
    by: 'Who',
    what: 'What was done',
    matter: 'Matter',
    kind: 'Kind',
    from: 'From',
    to: 'To',
    none: 'No line yet.',
  },
);

/** What a line is about. */
export const useKinds = sentences(
  {
    disclosure: '成果披露', 'secrecy-check': '保密核查', deal: '转化交易', notice: '公示', objection: '异议', 'objection-evidence': '异议材料',
    distribution: '收益分配', enterprise: '企业', person: '人员', unit: '机构', document: '文件', arrangement: '节假日安排', demonstration: '演示',
    view: '视图', index: '检索索引',
  },
  {
    disclosure: 'Disclosures', 'secrecy-check': 'Secrecy checks', deal: 'Deals', notice: 'Notices', objection: 'Objections', 'objection-evidence': 'Files of objections',
    distribution: 'Rewards', enterprise: 'Enterprises', person: 'Persons', unit: 'Units', document: 'Files', arrangement: 'Holidays', demonstration: 'Demonstration',
    view: 'Views', index: 'Search index',
  },
);
