import { Button, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { AmountInput } from '@/kernel/AmountInput';
import { useWord } from '@/kernel/language';
import { grouped } from '@/kernel/money';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { ActForm, Field } from './ActForm';
import type { ActProps } from './Acts';
import { useDealCommand } from './api';
import { FirmSelect } from './FirmSelect';
import { KINS, TIES } from './types';
import { useSay } from './words';

export function FirstRefusalForm({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const command = useDealCommand(view, 'first-refusal', onDone);
  const price = view.sheet.pricing.price ?? '';
  return (
    <div className="stack tight grow">
      <p>{say.answerWhat(grouped(price))}</p>
      <ProblemNotice problem={command.error} />
      <div className="row">
        <Button type="primary" loading={command.isPending} onClick={() => command.mutate({ waived: true, price })}>{say.waive}</Button>
        <Button loading={command.isPending} onClick={() => command.mutate({ waived: false, price })}>{say.claim}</Button>
        <Button type="text" onClick={onCancel}>{say.cancel}</Button>
      </div>
    </div>
  );
}

/** The paper of a completer without an account lies before the officer. */
export function PaperWaiverForm({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const command = useDealCommand(view, 'first-refusal', onDone);
  const outsiders = view.sheet.parts.flatMap((part) => part.team.filter((one) => !one.person).map((one) => one.name));
  const [completer, setCompleter] = useState(outsiders[0] ?? '');
  return (
    <ActForm act={say.recordPaper} command={command} onAct={() => command.mutate({ completer, waived: true, price: view.sheet.pricing.price })} onCancel={onCancel}>
      <Field name="completer" label={say.forWhom} required>
        <Select value={completer} options={outsiders.map((name) => ({ value: name, label: name }))} onChange={setCompleter} />
      </Field>
    </ActForm>
  );
}

export function StatementForm({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const word = useWord();
  const command = useDealCommand(view, 'related-party-statement', onDone);
  const people = view.sheet.parts.flatMap((part) => part.team.filter((one) => one.person));
  const [related, setRelated] = useState(false);
  const [tie, setTie] = useState<{ person: string; kin: string; tie: string; detail: string }>({
    person: people[0]?.person ?? '',
    kin: 'SELF',
    tie: 'SHAREHOLDER',
    detail: '',
  });
  const [text, setText] = useState('');
  const send = () => {
    const name = people.find((one) => one.person === tie.person)?.name ?? '';
    command.mutate({ related, ties: related ? [{ ...tie, name }] : [], text });
  };
  return (
    <ActForm what={say.stateWhat} act={say.state} command={command} onAct={send} onCancel={onCancel}>
      <Field group name="related" label={say.statementOf}>
        <Radio.Group
          value={related}
          options={[
            { value: false, label: say.noTies },
            { value: true, label: say.hasTies },
          ]}
          onChange={(event) => setRelated(event.target.value as boolean)}
        />
      </Field>
      {related && (
        <>
          <Field name="ties" label={say.who}>
            <Select value={tie.person} options={people.map((one) => ({ value: one.person ?? '', label: one.name }))} onChange={(person) => setTie({ ...tie, person })} />
          </Field>
          <Field name="ties[0].kin" label={say.kin}>
            <Select value={tie.kin} options={KINS.map((kin) => ({ value: kin, label: word(`enterprise.kin.${kin}`) }))} onChange={(kin) => setTie({ ...tie, kin })} />
          </Field>
          <Field name="ties[0].tie" label={say.tie}>
            <Select value={tie.tie} options={TIES.map((one) => ({ value: one, label: word(`enterprise.tie.${one}`) }))} onChange={(one) => setTie({ ...tie, tie: one })} />
          </Field>
          <Field name="ties[0].detail" label={say.detail}>
            <Input value={tie.detail} onChange={(event) => setTie({ ...tie, detail: event.target.value })} />
          </Field>
        </>
      )}
      <Field name="text" label={say.statement}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
    </ActForm>
  );
}

export function NoticeChoiceForm({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const command = useDealCommand(view, 'notice-choice', onDone);
  return (
    <div className="stack tight grow">
      <p>{say.chooseWhat}</p>
      <p className="soft small">{view.dutyBasis}</p>
      <ProblemNotice problem={command.error} />
      <div className="row">
        <Button type="primary" loading={command.isPending} onClick={() => command.mutate({ publish: false })}>{say.goOn}</Button>
        <Button loading={command.isPending} onClick={() => command.mutate({ publish: true })}>{say.publish}</Button>
        <Button type="text" onClick={onCancel}>{say.cancel}</Button>
      </div>
    </div>
  );
}

export function ChangeForm({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const command = useDealCommand(view, 'change', onDone);
  const [price, setPrice] = useState('');
  const [taker, setTaker] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  return (
    <ActForm
      what={view.stage === 'NEGOTIATING' ? undefined : say.changeWhat}
      act={say.change}
      command={command}
      disabled={!reason.trim() || (!price && !taker)}
      onAct={() => command.mutate({ price: price || null, taker, reason })}
      onCancel={onCancel}
    >
      <Field name="price" label={say.newPrice}>
        <AmountInput value={price} placeholder={say.keep} onChange={setPrice} />
      </Field>
      <Field name="taker" label={say.newTaker}>
        <FirmSelect value={taker} placeholder={say.keep} onChange={setTaker} />
      </Field>
      <Field name="reason" label={say.reason} required>
        <Input value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ActForm>
  );
}

export function ReasonForm({ view, act, onDone, onCancel }: ActProps & { act: 'withdraw' | 'end' }) {
  const say = useSay();
  const command = useDealCommand(view, act === 'end' ? 'ending' : 'withdrawal', onDone);
  const [reason, setReason] = useState('');
  return (
    <ActForm
      what={act === 'end' ? say.endWhat : say.withdrawWhat}
      act={act === 'end' ? say.end : say.withdraw}
      danger={act === 'end'}
      command={command}
      disabled={!reason.trim()}
      onAct={() => command.mutate({ reason })}
      onCancel={onCancel}
    >
      <Field name="reason" label={say.reason} required>
        <Input autoFocus value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ActForm>
  );
}
