import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { post } from '@/api/client';
import { useSession } from '@/api/session';
import { Field } from '@/kernel/Field';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Form } from '@/kernel/Form';
import { useCommand } from '@/kernel/useCommand';
import { useFormWords } from './formWords';
import type { Disclosure } from './types';
import { useSay } from './words';

type Open = 'accept' | 'return' | 'decline' | 'confirm' | 'contest' | 'withdraw' | null;

interface Props {
  view: Disclosure;
  onDone?: () => void;
}

/** What the person here may do to a disclosure, the main act first; each names its consequence before it is done. */
export function DisclosureActs({ view, onDone }: Props) {
  const say = useSay();
  const go = useNavigate();
  const [open, setOpen] = useState<Open>(null);
  const may = (act: Disclosure['may'][number]) => view.may.includes(act);
  const close = () => setOpen(null);
  const done = () => {
    close();
    onDone?.();
  };
  switch (open) {
    case 'accept':
      return <Accept view={view} onDone={done} onCancel={close} />;
    case 'return':
      return <SendBack view={view} onDone={done} onCancel={close} />;
    case 'decline':
      return <Decline view={view} onDone={done} onCancel={close} />;
    case 'confirm':
      return <ConfirmTeam view={view} onDone={done} onCancel={close} />;
    case 'contest':
      return <Contest view={view} onDone={done} onCancel={close} />;
    case 'withdraw':
      return <Withdraw view={view} onDone={done} onCancel={close} />;
    case null:
      return (
        <div className="row">
          {may('CONFIRM') && <Button type="primary" onClick={() => setOpen('confirm')}>{say.confirm}</Button>}
          {may('CONTEST') && <Button onClick={() => setOpen('contest')}>{say.contest}</Button>}
          {may('ANSWER') && (
            <>
              <Button type="primary" onClick={() => setOpen('accept')}>
                {view.stage === 'AT_OFFICE' ? say.acceptOffice : say.accept}
              </Button>
              <Button onClick={() => setOpen('return')}>{say.return}</Button>
              <Button type="text" danger onClick={() => setOpen('decline')}>{say.decline}</Button>
            </>
          )}
          {may('REVISE') && (
            <Button type="primary" onClick={() => void go(`/disclosures/${view.id}/revision`)}>{say.revise}</Button>
          )}
          {may('WITHDRAW') && <Button type="text" onClick={() => setOpen('withdraw')}>{say.withdraw}</Button>}
        </div>
      );
  }
}

interface ActProps {
  view: Disclosure;
  onDone: () => void;
  onCancel: () => void;
}

const useAnswer = (view: Disclosure, onDone: () => void) =>
  useCommand((answer: unknown, key) => post(`/api/disclosures/${view.id}/answer`, answer, { key, seen: view.version }), {
    onSuccess: onDone,
  });

function Accept({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const answering = useAnswer(view, onDone);
  const outsiders = view.content.team.some((member) => !member.person);
  const missing = view.members.filter((member) => member.person && !member.confirmedAt).length;
  const [paperSeen, setPaperSeen] = useState(false);
  return (
    <div className="stack tight grow">
      <p>{view.stage === 'AT_OFFICE' ? say.acceptWhatOffice : say.acceptWhatCollege}</p>
      {missing > 0 && <p className="notice soon">{say.waitConfirm(missing)}</p>}
      {outsiders && (
        <Checkbox checked={paperSeen} onChange={(event) => setPaperSeen(event.target.checked)}>
          {say.paperSeen}
        </Checkbox>
      )}
      <ProblemNotice problem={answering.error} />
      <div className="row">
        <Button
          type="primary"
          disabled={missing > 0 || (outsiders && !paperSeen)}
          loading={answering.isPending}
          onClick={() => answering.mutate({ type: 'Accept', paperSeen })}
        >
          {view.stage === 'AT_OFFICE' ? say.acceptOffice : say.accept}
        </Button>
        <Button type="text" onClick={onCancel}>{say.cancel}</Button>
      </div>
    </div>
  );
}

function SendBack({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const form = useFormWords();
  const answering = useAnswer(view, onDone);
  const [remarks, setRemarks] = useState('');
  const [fields, setFields] = useState<{ field: string; remark: string }[]>([]);
  const change = (place: number, part: Partial<{ field: string; remark: string }>) =>
    setFields(fields.map((one, at) => (at === place ? { ...one, ...part } : one)));
  return (
    <Form
      act={say.return}
      cancel={say.cancel}
      ready={remarks.trim() !== ''}
      command={answering}
      onAct={() => answering.mutate({ type: 'Return', remarks, fields: fields.filter((one) => one.remark.trim()) })}
      onCancel={onCancel}
      further={<Button onClick={() => setFields([...fields, { field: 'oneSentence', remark: '' }])}>{say.addFieldRemark}</Button>}
    >
      <Field name="remarks" label={say.remarks} help={say.returnWhat} required>
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 8 }} value={remarks} onChange={(event) => setRemarks(event.target.value)} />
      </Field>
      {fields.map((one, place) => (
        <div key={place} className="line-2">
          <Select aria-label={say.fieldRemark} value={one.field} options={form.fieldOptions} onChange={(field) => change(place, { field })} />
          <Input aria-label={say.remarks} value={one.remark} onChange={(event) => change(place, { remark: event.target.value })} />
        </div>
      ))}
    </Form>
  );
}

function Decline({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const answering = useAnswer(view, onDone);
  const [remarks, setRemarks] = useState('');
  return (
    <Form
      act={say.decline}
      cancel={say.cancel}
      danger
      ready={remarks.trim() !== ''}
      command={answering}
      onAct={() => answering.mutate({ type: 'Decline', remarks })}
      onCancel={onCancel}
    >
      <Field name="remarks" label={say.reasons} help={say.declineWhat} required>
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 8 }} value={remarks} onChange={(event) => setRemarks(event.target.value)} />
      </Field>
    </Form>
  );
}

function ConfirmTeam({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const me = useSession().person.id;
  const mine = view.content.team.find((member) => member.person === me)?.share ?? 0;
  const confirming = useCommand((_: void, key) => post(`/api/disclosures/${view.id}/confirmation`, {}, { key }), { onSuccess: onDone });
  return (
    <div className="stack tight grow">
      <p>{say.confirmWhat(String(mine))}</p>
      <ProblemNotice problem={confirming.error} />
      <div className="row">
        <Button type="primary" loading={confirming.isPending} onClick={() => confirming.mutate()}>{say.confirm}</Button>
        <Button type="text" onClick={onCancel}>{say.cancel}</Button>
      </div>
    </div>
  );
}

function Contest({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const [reasons, setReasons] = useState('');
  const contesting = useCommand((_: void, key) => post(`/api/disclosures/${view.id}/dissent`, { reasons }, { key, seen: view.version }), {
    onSuccess: onDone,
  });
  return (
    <Form act={say.contest} cancel={say.cancel} command={contesting} onAct={() => contesting.mutate()} onCancel={onCancel}>
      <p>{say.contestWhat(view.submitter)}</p>
      <Field name="reasons" label={say.contestReasons} required>
        <Input.TextArea autoFocus maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} value={reasons} onChange={(event) => setReasons(event.target.value)} />
      </Field>
    </Form>
  );
}

function Withdraw({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const withdrawing = useCommand((_: void, key) => post(`/api/disclosures/${view.id}/withdrawal`, {}, { key, seen: view.version }), {
    onSuccess: onDone,
  });
  return (
    <div className="stack tight grow">
      <p>{say.withdrawWhat}</p>
      <ProblemNotice problem={withdrawing.error} />
      <div className="row">
        <Button danger type="primary" loading={withdrawing.isPending} onClick={() => withdrawing.mutate()}>{say.withdraw}</Button>
        <Button type="text" onClick={onCancel}>{say.cancel}</Button>
      </div>
    </div>
  );
}
