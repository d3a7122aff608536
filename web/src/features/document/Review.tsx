import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { get, post } from '@/api/client';
import type { Schemas } from '@/api/types';
import { Moment } from '@/kernel/Day';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import { useSay } from './words';

type Answered = Schemas['DocumentRemarksReview'];
type Remark = Answered['remarks'][number];

/** A paper paragraph by paragraph, with what was remarked beside the words it was made on. */
export function Review({ paper }: { paper: string }) {
  const say = useSay();
  const { data: review, error, refetch } = useQuery({ queryKey: ['/api/papers', paper, 'review'], queryFn: () => get<Answered>(`/api/papers/${paper}/review`) });
  const [open, setOpen] = useState<number | null>(null);
  if (!review) return error ? <ProblemNotice problem={error} onAgain={() => void refetch()} /> : <Waiting lines={6} />;
  const older = review.remarks.filter((one) => one.place !== review.place);
  return (
    <div className="paper-review stack">
      <p className="soft small">{say.reviewLead}</p>
      {older.length > 0 && (
        <div className="stack tight">
          <h4>{say.earlierRemarks}</h4>
          {older.map((remark) => <One key={remark.id} remark={remark} quoting />)}
        </div>
      )}
      <ol>
        {review.paragraphs.map((words, place) => (
          <li key={place} className="stack tight">
            <span>{words}</span>
            {review.remarks
              .filter((one) => one.place === review.place && one.paragraph === place + 1)
              .map((remark) => <One key={remark.id} remark={remark} />)}
            {review.mayRemark &&
              (open === place + 1 ? (
                <RemarkForm paper={paper} place={review.place} paragraph={place + 1} onClose={() => setOpen(null)} />
              ) : (
                <Button className="off-print remark-button" type="link" size="small" aria-label={say.remarkOn(place + 1)} onClick={() => setOpen(place + 1)}>
                  {say.remark}
                </Button>
              ))}
          </li>
        ))}
      </ol>
    </div>
  );
}

function One({ remark, quoting }: { remark: Remark; quoting?: boolean }) {
  const say = useSay();
  const [answering, setAnswering] = useState(false);
  return (
    <div className="remark stack tight">
      {quoting && <span className="soft small">“{remark.quoted}”</span>}
      <div className="row apart">
        <span>{remark.said}</span>
        <StageTag tone={remark.answeredAt ? 'done' : 'now'}>{remark.answeredAt ? say.remarkDone : say.remarkOpen}</StageTag>
      </div>
      <span className="soft small">
        {remark.author}　<Moment at={remark.saidAt} />
      </span>
      {remark.answer && (
        <span className="small">
          {say.remarkAnswer(remark.answeredBy ?? '')}{remark.answer}
        </span>
      )}
      {remark.mayAnswer && !answering && (
        <div className="off-print">
          <Button size="small" onClick={() => setAnswering(true)}>{say.seeToIt}</Button>
        </div>
      )}
      {answering && remark.mayAnswer && <AnswerForm remark={remark} onClose={() => setAnswering(false)} />}
    </div>
  );
}

function RemarkForm({ paper, place, paragraph, onClose }: { paper: string; place: number; paragraph: number; onClose: () => void }) {
  const say = useSay();
  const [said, setSaid] = useState('');
  const command = useCommand((_: void, key) => post(`/api/papers/${paper}/remarks`, { place, paragraph, said }, { key }), { onSuccess: onClose });
  return (
    <Form act={say.remarkSave} cancel={say.cancel} command={command} onAct={() => command.mutate()} onCancel={onClose}>
      <Field name="said" label={say.remark} required>
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} value={said} onChange={(event) => setSaid(event.target.value)} />
      </Field>
    </Form>
  );
}

function AnswerForm({ remark, onClose }: { remark: Remark; onClose: () => void }) {
  const say = useSay();
  const [words, setWords] = useState('');
  const command = useCommand((_: void, key) => post(`/api/paper-remarks/${remark.id}/answer`, { words }, { key, seen: remark.version }), { onSuccess: onClose });
  return (
    <Form act={say.seeToIt} cancel={say.cancel} command={command} onAct={() => command.mutate()} onCancel={onClose}>
      <Field name="words" label={say.howSeenTo} required>
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} value={words} onChange={(event) => setWords(event.target.value)} />
      </Field>
    </Form>
  );
}
