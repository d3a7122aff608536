import { PhoneOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { post } from '@/api/client';
import { useSession } from '@/api/session';
import { Facts } from '@/kernel/Facts';
import { Form } from '@/kernel/Form';
import { sentences } from '@/kernel/language';
import { Moment } from '@/kernel/Day';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import { openDraft, secrecyQuery } from './api';
import type { SecrecyCheck } from './types';

const useSay = sentences(
  {
    title: '保密核查',
    HELD: '在等：保密办核查。请不要在本系统填写任何内容，也不要上传文件。',
    CLEARED: '保密办已核查：可以在本系统填写。',
    CLEAR: '自查没有疑问：可以在本系统填写。',
    KEPT_OUT: '保密办已核查：不得在本系统填写。后续请按保密办的要求线下办理。',
    contact: '请与保密办当面或电话联系',
    asker: '谁在问',
    askedAt: '什么时候',
    office: '找谁',
    phone: '电话',
    place: '地点',
    stored: '系统只记下了谁在什么时候问过，没有记下任何回答和内容。',
    decideLead: '请先线下核查，再在这里给出结论；本系统不记录理由。',
    letIn: '可以在本系统填写',
    keepOut: '不得在本系统填写',
    letInWhat: (asker: string) => `${asker}即可在本系统填写并上传这项成果。结论作出后不能更改。`,
    keepOutWhat: (asker: string) => `${asker}不能在本系统填写这项成果，须线下办理。结论作出后不能更改。`,
    notYet: '再看看',
    goOn: '继续填写披露',
  },
  {
    title: 'Secrecy check',
    HELD: 'Waiting for the secrecy office. Please write nothing here and upload nothing.',
    CLEARED: 'The secrecy office has looked: it may be written here.',
    CLEAR: 'Nothing was in doubt: it may be written here.',
    KEPT_OUT: 'The secrecy office has looked: it may not be written here. Please follow their instructions on paper.',
    contact: 'Please see or call the secrecy office',
    asker: 'Who asks',
    askedAt: 'When',
    office: 'Whom to see',
    phone: 'Phone',
    place: 'Place',
    stored: 'Only who asked and when was kept, no answer and no content.',
    decideLead: 'Please look into it outside this system first; reasons are not recorded here.',
    letIn: 'May be written here',
    keepOut: 'May not be written here',
    letInWhat: (asker: string) => `${asker} can then write about this result and upload files here. The decision cannot be changed.`,
    keepOutWhat: (asker: string) => `${asker} cannot write about this result here and has to follow it up on paper. The decision cannot be changed.`,
    notYet: 'Not yet',
    goOn: 'Go on with the disclosure',
  },
);

type Decision = 'CLEARED' | 'KEPT_OUT';

/** A doubtful result: who asked and when, and where to turn to; the secrecy office gives its word here. */
export function SecrecyCard({ id, onDone }: { id: string; onDone?: () => void }) {
  const say = useSay();
  const [decision, setDecision] = useState<Decision | null>(null);
  const me = useSession().person.name;
  const go = useNavigate();
  const check = useQuery(secrecyQuery(id));
  const deciding = useCommand<Decision, SecrecyCheck>(
    (decision, key) => post(`/api/secrecy-checks/${id}/decision`, { decision }, { key }),
    { onSuccess: onDone },
  );
  const opening = useCommand((_: void, key) => openDraft(id, key), {
    onSuccess: (draft) => void go(`/disclosures/drafts/${draft.id}`),
  });
  if (!check.data) return check.error ? <ProblemNotice problem={check.error} onAgain={() => void check.refetch()} /> : <Waiting />;
  const { state, asker, askedAt, office, mayDecide } = check.data;
  const mayGoOn = (state === 'CLEAR' || state === 'CLEARED') && asker === me;
  return (
    <div className="stack">
      <h1>{say.title}</h1>
      <p className={state === 'HELD' || state === 'KEPT_OUT' ? 'notice soon' : 'notice calm'}>{say[state]}</p>
      <Facts of={[[say.asker, asker], [say.askedAt, <Moment key="at" at={askedAt} />]]} />
      {!mayDecide && state !== 'CLEAR' && (
        <section className="sheet stack tight">
          <h2>{say.contact}</h2>
          <Facts
            of={[
              [say.office, office.name],
              [say.phone, office.phone && <a href={`tel:${office.phone}`}><PhoneOutlined aria-hidden /> {office.phone}</a>],
              [say.place, office.place],
            ]}
          />
        </section>
      )}
      <p className="soft small">{mayDecide ? say.decideLead : say.stored}</p>
      <ProblemNotice problem={opening.error} />
      <div className="row">
        {mayDecide && !decision && (
          <>
            <Button type="primary" onClick={() => setDecision('CLEARED')}>{say.letIn}</Button>
            <Button danger onClick={() => setDecision('KEPT_OUT')}>{say.keepOut}</Button>
          </>
        )}
        {mayDecide && decision && (
          <Form
            act={decision === 'CLEARED' ? say.letIn : say.keepOut}
            danger={decision === 'KEPT_OUT'}
            command={deciding}
            onAct={() => deciding.mutate(decision)}
            cancel={say.notYet}
            onCancel={() => setDecision(null)}
          >
            <p>{decision === 'CLEARED' ? say.letInWhat(asker) : say.keepOutWhat(asker)}</p>
          </Form>
        )}
        {mayGoOn && (
          <Button type="primary" loading={opening.isPending} onClick={() => opening.mutate()}>
            {say.goOn}
          </Button>
        )}
      </div>
    </div>
  );
}
