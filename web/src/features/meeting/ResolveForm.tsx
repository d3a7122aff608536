import { Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useWord } from '@/kernel/language';
import { Lines } from '@/kernel/Lines';
import { PersonPicker } from '@/kernel/PersonPicker';
import { useMeetingAct } from './api';
import { type AgendaLine, type Meeting, OUTCOMES, type Outcome } from './types';
import { useSay } from './words';

interface Task {
  what: string;
  owner: string | null;
  ownerName: string;
  due: string | null;
}

/** What was resolved about one matter, as the secretary writes it down. */
export function ResolveForm({ meeting, line, onDone }: { meeting: Meeting; line: AgendaLine; onDone: () => void }) {
  const say = useSay();
  const word = useWord();
  const before = line.verdict;
  const [outcome, setOutcome] = useState<Outcome | null>(before?.outcome ?? null);
  const [discussion, setDiscussion] = useState(before?.discussion ?? '');
  const [text, setText] = useState(before?.text ?? '');
  const [conditions, setConditions] = useState((before?.conditions ?? []).map((said) => ({ said })));
  const [votes, setVotes] = useState(before?.votes ?? { agreed: line.bench.present, against: 0, abstained: 0 });
  const [tasks, setTasks] = useState<Task[]>((before?.charges ?? []).map((one) => ({ ...one })));
  const voted = meeting.rule.vote === 'OF_MEMBERS';
  const conditional = outcome === 'AGREED_WITH_CONDITIONS';
  const resolving = useMeetingAct(
    meeting,
    () => [
      `items/${line.id}/resolution`,
      {
        outcome,
        discussion: discussion.trim() || null,
        text: text.trim(),
        conditions: conditional ? conditions.map((one) => one.said.trim()).filter(Boolean) : [],
        votes: voted ? votes : null,
        tasks: outcome === 'REFUSED' ? [] : tasks.map(({ what, owner, due }) => ({ what: what.trim(), owner, due })),
      },
    ],
    onDone,
  );
  const ready = Boolean(outcome && text.trim()) && tasks.every((task) => task.what.trim() && task.owner && task.due);
  return (
    <Form className="stack meeting-act" aria-label={say.resolve} act={say.resolve} ready={ready} command={resolving} onAct={() => resolving.mutate()} cancel={say.cancel} onCancel={onDone}>
      <p className="soft">{say.effect}</p>
      <Field name="outcome" label={say.outcome} group required>
        <Radio.Group value={outcome} onChange={(event) => setOutcome(event.target.value as Outcome)}>
          {OUTCOMES.map((one) => (
            <Radio key={one} value={one} disabled={!line.bench.quorate && one !== 'DEFERRED'}>{word(`meeting.outcome.${one}`)}</Radio>
          ))}
        </Radio.Group>
      </Field>
      {voted && (
        <Field name="votes" label={say.votes} group>
          <div className="row">
            {(['agreed', 'against', 'abstained'] as const).map((one) => (
              <label key={one} className="row">
                {say[one]}
                <InputNumber min={0} max={line.bench.present} precision={0} value={votes[one]} onChange={(count) => setVotes({ ...votes, [one]: count ?? 0 })} />
              </label>
            ))}
          </div>
        </Field>
      )}
      <Field name="text" label={say.text} required>
        <Input.TextArea autoSize={{ minRows: 2 }} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      {conditional && (
        <Field name="conditions" label={say.conditions} group required>
          <Lines of={conditions} onChange={setConditions} fresh={() => ({ said: '' })} add={say.conditionAdd} remove={say.remove}>
            {(condition, change, place) => (
              <Input aria-label={`${say.conditions} ${place + 1}`} value={condition.said} onChange={(event) => change({ said: event.target.value })} />
            )}
          </Lines>
        </Field>
      )}
      {outcome !== 'REFUSED' && (
        <Field name="tasks" label={say.tasks} group>
          <Lines of={tasks} onChange={setTasks} fresh={() => ({ what: '', owner: null, ownerName: '', due: null })} add={say.taskAdd} remove={say.remove} boxed>
            {(task, change, place) => (
              <div className="stack tight grow">
                <Field name={`tasks[${place}].what`} label={say.what} required>
                  <Input value={task.what} onChange={(event) => change({ what: event.target.value })} />
                </Field>
                <Field name={`tasks[${place}].owner`} label={say.owner} required>
                  <PersonPicker value={task.ownerName} onType={(ownerName) => change({ ownerName, owner: null })} onPick={(person) => change({ ownerName: person.name, owner: person.id })} />
                </Field>
                <Field name={`tasks[${place}].due`} label={say.due} required>
                  <DayInput value={task.due} onChange={(due) => change({ due })} />
                </Field>
              </div>
            )}
          </Lines>
        </Field>
      )}
      <Field name="discussion" label={say.discussion} help={say.discussionHelp}>
        <Input.TextArea autoSize={{ minRows: 2 }} value={discussion} onChange={(event) => setDiscussion(event.target.value)} />
      </Field>
    </Form>
  );
}
