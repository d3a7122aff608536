import { sentences } from '@/kernel/language';

export const useSay = sentences(
  {
    title: '开办',
    lead: '从空系统到第一项成果。每一步做完就生效，可以随时离开再回来；不必按顺序，也可以在别的页面完成。',
    university: '学校名称', universityWhat: '合同、审批表上怎么称呼本校。代码、住所和法定代表人可以以后在“文书模板”里补。', universityName: '学校全称', creditCode: '统一社会信用代码',
    units: '机构', unitsWhat: '按“123 模式”分三层：领导小组；技术转移研究院与资产公司；五个服务单位。去掉没有的，改成本校的名称。', colleges: '学院', collegesHelp: '每行一个学院。', openUnits: (many: number) => `设立 ${many} 个单位`, there: '已设立', opening: (done: number, all: number) => `正在设立 ${done}/${all}`, take: (name: string) => `设立“${name}”`, nameOf: (name: string) => `“${name}”的名称`,
    seats: '岗位与人员', seatsWhat: '一项成果从披露走到分配要经过这些岗位。同一个人可以担任几个：填同一工号即可。财务需要两位，经办与发放不能是同一人。', name: '姓名', number: '工号', login: '用户名', unit: '所在单位', seat: '登记并开通登录', held: (name: string) => `${name} 担任`, second: '（复核）', noUnit: '先设立单位。',
    once: '一次性密码', onceWhat: '只显示这一次，请交给本人；首次登录时改成自己的密码。忘了可以在人员页重设。',
    pack: '制度', packWhat: '分配比例、审批流程、公示天数依据哪一套制度。之后可以改；已经决定的仍按当时的制度。', choose: '按这套制度', chosen: '正在使用', chooseSure: '从现在起按这套制度办理？', chooseSureWhat: '已经审批的事项不受影响。',
    mail: '邮件（可选）', mailOn: '邮件已配置，可以在“通知渠道”试发一封。', mailOff: '还没有配置邮件：待办和消息照常在系统里，只是不发邮件。要发邮件，请设置 SPRING_MAIL_HOST、DUKOU_MAIL_FROM、DUKOU_ADDRESS 后重新启动。', channels: '通知渠道',
    first: '第一项成果', firstWhat: (name: string, number: string) => `请 ${name}（工号 ${number}）登录，在“成果披露”里披露第一项成果。`, firstWaits: '先有一位成果完成人。',
    done: '已完成', open: '待办', optional: '可选', left: (many: number) => `还差 ${many} 步`, allDone: '都已就绪', save: '保存', cancel: '取消', comma: '、',
  },
  {
    title: 'Moving in',
    lead: 'From an empty system to the first result. Each step takes effect when it is done; leave and come back whenever you like, in any order, or do it on the other pages.',
    university: 'Name of the university', universityWhat: 'How contracts and forms name the university. Code, address and legal representative can follow under “Templates”.', universityName: 'Full name', creditCode: 'Unified social credit code',
    units: 'Units', unitsWhat: 'Three tiers by the 123 model: the leading group; institute and asset company; five service units. Leave out what you have not, and use your own names.', colleges: 'Colleges', collegesHelp: 'One college in each line.', openUnits: (many: number) => (many === 1 ? 'Open one unit' : `Open ${many} units`), there: 'open', opening: (done: number, all: number) => `Opening ${done} of ${all}`, take: (name: string) => `Open “${name}”`, nameOf: (name: string) => `Name of “${name}”`,
    seats: 'Posts and persons', seatsWhat: 'The posts a result passes from disclosure to reward. One person may hold several: enter the same staff number. Finance needs two, for whoever prepares a payout may not release it.', name: 'Name', number: 'Staff number', login: 'Sign-in name', unit: 'Unit', seat: 'Enter and let sign in', held: (name: string) => `held by ${name}`, second: ' (release)', noUnit: 'Open the units first.',
    once: 'Password for once', onceWhat: 'Shown this once: hand it over; at the first sign-in it is replaced. If it is lost, reset it on the person’s page.',
    pack: 'Regulations', packWhat: 'Which regulations decide shares, routes and days of notice. They can be changed later; what was decided keeps its own.', choose: 'Follow these', chosen: 'followed', chooseSure: 'Follow these from now on?', chooseSureWhat: 'What was approved already is not affected.',
    mail: 'Mail (optional)', mailOn: 'Mail is set up; try it under “Channels”.', mailOff: 'Mail is not set up: tasks and messages stay inside the system. To send mail, set SPRING_MAIL_HOST, DUKOU_MAIL_FROM and DUKOU_ADDRESS and start again.', channels: 'Channels',
    first: 'The first result', firstWhat: (name: string, number: string) => `Ask ${name} (staff number ${number}) to sign in and disclose the first result.`, firstWaits: 'An inventor is needed first.',
    done: 'done', open: 'to do', optional: 'optional', left: (many: number) => (many === 1 ? 'one step left' : `${many} steps left`), allDone: 'all is ready', save: 'Save', cancel: 'Cancel', comma: ', ',
  },
);
