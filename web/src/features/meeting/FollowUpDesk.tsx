import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DeskProps } from '@/app/feature';
import { post } from '@/api/client';
import { Day } from '@/kernel/Day';
import { Facts } from '@/kernel/Facts';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import { followUpQuery } from './api';
import { type FollowUp, FOLLOW_UP_TONES } from './types';
import { useSay } from './words';
import './meeting.css';

/** Something to be done in the worklist, with what shows that it is. */
export default function FollowUpDesk({ matter, onDone }: DeskProps) {
  const asked = useQuery(followUpQuery(matter.id));
  if (!asked.data) return asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={6} />;
  return <FollowUpSheet followUp={asked.data} onDone={onDone} />;
}

export function FollowUpSheet({ followUp, onDone }: { followUp: FollowUp; onDone?: () => void }) {
  const say = useSay();
  const word = useWord();
  return (
    <div className="stack loose">
      <header className="stack tight">
        <div className="row">
          <span className="number soft">{followUp.number}</span>
          <StageTag tone={FOLLOW_UP_TONES[followUp.state]}>{word(`meeting.follow-up-state.${followUp.state}`)}</StageTag>
        </div>
        <h1>{followUp.what}</h1>
        {followUp.remarks && <p className="notice soon pre-line">{followUp.remarks}</p>}
      </header>
      <Facts
        of={[
          [say.resolution, followUp.meeting ? <Link key="meeting" to={`/meetings/${followUp.meeting}`}>{followUp.bodyName} {followUp.resolution}</Link> : `${followUp.bodyName} ${followUp.resolution}`],
          [say.matter, followUp.matterTitle],
          [say.owner, followUp.ownerName],
          [say.given, <Day key="given" on={followUp.givenOn} />],
          [say.due, <Day key="due" on={followUp.due} />],
          followUp.doneOn ? [say.done, <Day key="done" on={followUp.doneOn} />] : null,
          [say.evidence, followUp.evidence && <span key="evidence" className="pre-line">{followUp.evidence}</span>],
        ]}
      />
      <Worded followUp={followUp} onDone={onDone} />
    </div>
  );
}

function Worded({ followUp, onDone }: { followUp: FollowUp; onDone?: () => void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const reports = followUp.may.includes('REPORT');
  const [act, path, field, label] = reports ? [say.report, 'report', 'evidence', say.evidence] : [say.reopen, 'reopening', 'remarks', say.remarks];
  const doing = useCommand<void>(
    (_, key) => post(`/api/follow-ups/${followUp.id}/${path}`, { [field]: text.trim() }, { key, seen: followUp.version }),
    { onSuccess: () => { setOpen(false); setText(''); onDone?.(); } },
  );
  if (followUp.may.length === 0) return null;
  if (!open) return <div className="row off-print"><Button type={reports ? 'primary' : 'default'} onClick={() => setOpen(true)}>{act}</Button></div>;
  return (
    <Form className="stack meeting-act" aria-label={act} act={act} ready={Boolean(text.trim())} command={doing} onAct={() => doing.mutate()} cancel={say.cancel} onCancel={() => setOpen(false)}>
      <Field name={field} label={label} help={reports ? say.evidenceHelp : undefined} required>
        <Input.TextArea autoSize={{ minRows: 2 }} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
    </Form>
  );
}
