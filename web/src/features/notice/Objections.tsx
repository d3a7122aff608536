import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { post } from '@/api/client';
import { Section } from '@/app/CaseFrame';
import { Attachments } from '@/kernel/Attachments';
import { Copy } from '@/kernel/Copy';
import { Moment } from '@/kernel/Day';
import { Facts } from '@/kernel/Facts';
import { Field } from '@/kernel/Field';
import { marks, useWord } from '@/kernel/language';
import { Form } from '@/kernel/Form';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import { papersQuery } from './api';
import { type Notice, type Objection, type ObjectionAct, OBJECTION_TONES } from './types';
import { useSay } from './words';

interface Props {
  notice: Notice;
  /** Only this one, as a worklist item asks. */
  only?: string;
  onDone?: () => void;
}

/** What came in against a notice and how it was answered. */
export function Objections({ notice, only, onDone }: Props) {
  const say = useSay();
  const shown = notice.objections.filter((one) => !only || one.id === only);
  return (
    <Section title={say.objections}>
      <div className="stack">
        {shown.length === 0 && <p className="soft">{say.noObjections}</p>}
        {shown.map((one) => (
          <ObjectionCard key={one.id} notice={notice} objection={one} onDone={onDone} />
        ))}
      </div>
    </Section>
  );
}

function ObjectionCard({ notice, objection, onDone }: { notice: Notice; objection: Objection; onDone?: () => void }) {
  const say = useSay();
  const word = useWord();
  const { statement } = objection;
  return (
    <article className="objection stack tight">
      <div className="row apart">
        <span className="row"><Copy text={objection.number} /><StageTag tone={OBJECTION_TONES[objection.state]}>{word(`notice.objection.${objection.state}`)}</StageTag></span>
        <span className="soft small">
          {say.received} <Moment at={objection.receivedAt} />
          {objection.state === 'WAITING' && marks().comma + say.answerBy(objection.answerBy)}
        </span>
      </div>
      {statement ? (
        <Facts
          of={[
            [say.name, statement.name || say.anonymous],
            [say.contact, statement.contact],
            [say.grounds, statement.grounds && <blockquote key="grounds">{statement.grounds}</blockquote>],
            [say.evidence, statement.evidence && <blockquote key="evidence">{statement.evidence}</blockquote>],
            [say.papers, objection.papers > 0 && <Papers key="papers" of={objection.id} />],
          ]}
        />
      ) : (
        <p className="soft">{say.hidden}</p>
      )}
      {!objection.weighty && objection.state === 'WAITING' && <p className="notice calm">{say.light}</p>}
      {objection.calledBy && <p className="small">{say.called(objection.calledBy)}{objection.found && marks().colon + objection.found}</p>}
      {objection.decisions.map((made) => (
        <p key={made.at} className="small">
          <b className="medium">{word(`notice.objection-decision.${made.to}`)}</b>{marks().colon}{made.reasons}
          <span className="soft">　{say.decided(made.by)} <Moment at={made.at} /></span>
        </p>
      ))}
      {objection.may.length > 0 && <Acts notice={notice} objection={objection} onDone={onDone} />}
    </article>
  );
}

/** The files that came with it, for those who may fetch them. */
function Papers({ of }: { of: string }) {
  const papers = useQuery(papersQuery(of));
  if (!papers.data) return papers.error ? <ProblemNotice problem={papers.error} onAgain={() => void papers.refetch()} /> : <Waiting lines={1} />;
  return <Attachments ids={papers.data.map((one) => one.id)} />;
}

const ORDER: readonly ObjectionAct[] = ['CALL', 'ADMIT', 'DISMISS', 'REFUSE', 'UPHOLD'];
const PATHS: Readonly<Record<ObjectionAct, string>> = {
  CALL: 'call',
  ADMIT: 'admission',
  REFUSE: 'refusal',
  DISMISS: 'dismissal',
  UPHOLD: 'upholding',
};

function Acts({ notice, objection, onDone }: { notice: Notice; objection: Objection; onDone?: () => void }) {
  const word = useWord();
  const [open, setOpen] = useState<ObjectionAct | null>(null);
  if (open) {
    return <Act act={open} notice={notice} objection={objection} onCancel={() => setOpen(null)} onDone={() => { setOpen(null); if (open !== 'CALL') onDone?.(); }} />;
  }
  return (
    <div className="row off-print">
      {ORDER.filter((act) => objection.may.includes(act)).map((act, place) => (
        <Button key={act} type={place === 0 ? 'primary' : 'default'} danger={act === 'UPHOLD'} onClick={() => setOpen(act)}>
          {word(`notice.objection-act.${act}`)}
        </Button>
      ))}
    </div>
  );
}

interface ActProps {
  act: ObjectionAct;
  notice: Notice;
  objection: Objection;
  onDone: () => void;
  onCancel: () => void;
}

function Act({ act, notice, objection, onDone, onCancel }: ActProps) {
  const say = useSay();
  const word = useWord();
  const [text, setText] = useState('');
  const field = act === 'CALL' ? 'found' : 'reasons';
  const acting = useCommand(
    (_: void, key) => post(`/api/notices/${notice.id}/objections/${objection.id}/${PATHS[act]}`, { [field]: text }, { key, seen: objection.version }),
    { onSuccess: onDone },
  );
  const what = { CALL: say.callWhat, ADMIT: say.admitWhat, REFUSE: say.refuseWhat, DISMISS: say.dismissWhat, UPHOLD: say.upholdWhat }[act];
  return (
    <Form
      className="stack tight"
      act={word(`notice.objection-act.${act}`)}
      danger={act === 'UPHOLD'}
      ready={text.trim() !== ''}
      cancel={say.cancel}
      command={acting}
      onAct={() => acting.mutate()}
      onCancel={onCancel}
    >
      <Field name={field} label={act === 'CALL' ? say.found : say.reasons} help={what} required>
        <Input.TextArea autoFocus maxLength={4000} autoSize={{ minRows: 2, maxRows: 8 }} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
    </Form>
  );
}
