import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { newKey, post } from '@/api/client';
import { sentences } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { openDraft } from './api';
import type { SecrecyCheck } from './types';
import './disclosure.css';

const useSay = sentences(
  {
    title: '先做保密自查',
    lead: '涉密内容不得在本系统填写。下面四个问题只用来判断能不能在这里写；回答不会留下，请不要写任何内容。',
    secretProject: '来自有密级的项目？',
    secretProjectHelp: '项目任务书、合同或批复上标有密级。',
    defenceFunding: '用了国防、军工经费？',
    defenceFundingHelp: '包括国防基础科研、军品配套、装备预研等。',
    securityOrKeyTechnology: '涉及国家安全或关键核心技术？',
    securityOrKeyTechnologyHelp: '例如两用物项、禁止或限制出口技术目录中的技术。',
    otherDoubt: '还有其他拿不准的地方？',
    otherDoubtHelp: '合作方要求保密、审查意见未定等。',
    NO: '否',
    YES: '是',
    UNSURE: '拿不准',
    go: '下一步',
    another: '这是另一项成果，继续',
    law: '《中华人民共和国保守国家秘密法》；《科学技术保密规定》',
  },
  {
    title: 'First, the secrecy check',
    lead: 'Nothing secret may be written in this system. These four questions only decide whether you may write here; the answers are not kept, and you should write no content.',
    secretProject: 'From a project with a secrecy level?',
    secretProjectHelp: 'Its task book, contract or approval is marked.',
    defenceFunding: 'Paid from defence funds?',
    defenceFundingHelp: 'Including basic defence research, military supply and pre-research of equipment.',
    securityOrKeyTechnology: 'Concerning national security or key core technology?',
    securityOrKeyTechnologyHelp: 'Such as dual-use items, or technology whose export is prohibited or restricted.',
    otherDoubt: 'Any other doubt?',
    otherDoubtHelp: 'A partner asked for secrecy, a review is still open, and the like.',
    NO: 'No',
    YES: 'Yes',
    UNSURE: 'Not sure',
    go: 'Next',
    another: 'This is another result; go on',
    law: 'Law on Guarding State Secrets; Provisions on Secrecy of Science and Technology',
  },
);

const QUESTIONS = ['secretProject', 'defenceFunding', 'securityOrKeyTechnology', 'otherDoubt'] as const;
const ANSWERS = ['NO', 'YES', 'UNSURE'] as const;

type Answers = Partial<Record<(typeof QUESTIONS)[number], (typeof ANSWERS)[number]>>;

/** The very first screen of a disclosure: no content field, no upload, before this is passed. */
export default function SecrecyQuestionsPage() {
  const say = useSay();
  const go = useNavigate();
  const [answers, setAnswers] = useState<Answers>({});
  const asking = useCommand<Answers & { another: boolean }, string>(async (given, key) => {
    const check = await post<SecrecyCheck>('/api/secrecy-checks', given, { key });
    if (check.state !== 'CLEAR') return `/disclosures/secrecy/${check.id}`;
    const draft = await openDraft(check.id, newKey());
    return `/disclosures/drafts/${draft.id}`;
  });
  const ask = (another: boolean) => asking.mutate({ ...answers, another }, { onSuccess: (where) => void go(where, { replace: true }) });
  const inDoubt = asking.error?.slug === 'disclosure/secrecy-doubt-open';
  const complete = QUESTIONS.every((question) => answers[question]);
  return (
    <div className="page narrow stack loose">
      <header className="stack tight">
        <h1>{say.title}</h1>
        <p className="soft">{say.lead}</p>
      </header>
      <ol className="questions">
        {QUESTIONS.map((question) => (
          <li key={question}>
            <div id={`q-${question}`}>
              <div>{say[question]}</div>
              <div className="help">{say[`${question}Help`]}</div>
            </div>
            <Radio.Group
              aria-labelledby={`q-${question}`}
              optionType="button"
              value={answers[question] ?? null}
              options={ANSWERS.map((answer) => ({ value: answer, label: say[answer] }))}
              onChange={(event) => setAnswers({ ...answers, [question]: event.target.value })}
            />
          </li>
        ))}
      </ol>
      <ProblemNotice problem={asking.error} />
      {inDoubt && (
        <div>
          <Button loading={asking.isPending} onClick={() => ask(true)}>{say.another}</Button>
        </div>
      )}
      <div className="row apart">
        <span className="soft small">{say.law}</span>
        <Button
          type="primary"
          size="large"
          disabled={!complete}
          loading={asking.isPending}
          onClick={() => ask(false)}
        >
          {say.go}
        </Button>
      </div>
    </div>
  );
}
