import { Button, Checkbox, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { post } from '@/api/client';
import { useSession } from '@/api/session';
import { AmountInput } from '@/kernel/AmountInput';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useCommand } from '@/kernel/useCommand';
import { Yuan } from '@/kernel/Yuan';
import { marks } from '@/kernel/language';
import type { Act, Distribution, Payee } from './types';
import { useSay } from './words';

interface Props {
  view: Distribution;
  onDone?: () => void;
}

interface ActProps {
  view: Distribution;
  onDone: () => void;
  onCancel: () => void;
}

/** What comes first is what the distribution waits for. */
const ORDER: readonly Act[] = ['RELEASE', 'PAY', 'REPAY', 'MARK_STAFF', 'ANNOUNCE', 'DRAFT', 'SEND_BACK', 'CORRECT'];

/** Acts that take something back are never the main one. */
const BACKWARD: ReadonlySet<Act> = new Set(['SEND_BACK', 'CORRECT']);

/** What the person here may do, the main act first; each names its consequence before it is done. */
export function DistributionActs({ view, onDone }: Props) {
  const say = useSay();
  const [open, setOpen] = useState<Act | null>(null);
  const names: Record<Act, string> = {
    DRAFT: view.stage === 'DUE' ? say.draft : say.draftAgain,
    ANNOUNCE: say.announce,
    SEND_BACK: say.sendBack,
    MARK_STAFF: say.markStaff,
    RELEASE: say.release,
    PAY: say.pay,
    REPAY: say.repay,
    CORRECT: say.correct,
  };
  const close = () => setOpen(null);
  if (open && view.may.includes(open)) {
    const Opened = FORMS[open];
    return (
      <Opened
        view={view}
        onCancel={close}
        onDone={() => {
          close();
          // Working it out is not the end of what the office is asked for here.
          if (open !== 'DRAFT') onDone?.();
        }}
      />
    );
  }
  const offered = ORDER.filter((act) => view.may.includes(act));
  return (
    <div className="row">
      {offered.map((act, place) => (
        <Button key={act} type={BACKWARD.has(act) ? 'text' : place === 0 ? 'primary' : 'default'} onClick={() => setOpen(act)}>
          {names[act]}
        </Button>
      ))}
    </div>
  );
}

function ActForm({ view, onDone, onCancel, act, what, path, body = {}, ready = true, children }: ActProps & { act: string; what: string; path: string; body?: unknown; ready?: boolean; children?: ReactNode }) {
  const say = useSay();
  const command = useCommand((_: void, key) => post(`/api/distributions/${view.id}/${path}`, body, { key, seen: view.version }), { onSuccess: onDone });
  return (
    <Form act={act} cancel={say.cancel} ready={ready} command={command} onAct={() => command.mutate()} onCancel={onCancel}>
      <p className="soft">{what}</p>
      {children}
    </Form>
  );
}

function Draft(props: ActProps) {
  const say = useSay();
  return <ActForm {...props} act={props.view.stage === 'DUE' ? say.draft : say.draftAgain} what={say.draftWhat} path="draft" />;
}

function Announce(props: ActProps) {
  const say = useSay();
  return <ActForm {...props} act={say.announce} what={say.announceWhat} path="announcement" />;
}

function Release(props: ActProps) {
  const say = useSay();
  return (
    <ActForm {...props} act={say.release} what={say.releaseWhat} path="release">
      <p>
        {say.reward} <Yuan amount={props.view.reward} />
      </p>
    </ActForm>
  );
}

function WithReason({ act, what, path, ...props }: ActProps & { act: string; what: string; path: string }) {
  const say = useSay();
  const [reason, setReason] = useState('');
  return (
    <ActForm {...props} act={act} what={what} path={path} body={{ reason }} ready={reason.trim() !== ''}>
      <Field name="reason" label={say.reason} required>
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ActForm>
  );
}

function SendBack(props: ActProps) {
  const say = useSay();
  return <WithReason {...props} act={say.sendBack} what={say.sendBackWhat} path="return" />;
}

function Correct(props: ActProps) {
  const say = useSay();
  return <WithReason {...props} act={say.correct} what={say.correctWhat} path="correction" />;
}

/** Two of the same name are told apart by result and share. */
const called = (payee: Payee) => (payee.toldApart ? payee.name + marks().aside(payee.toldApart) : payee.name);

function MarkStaff(props: ActProps) {
  const say = useSay();
  const { payees } = props.view;
  const [staff, setStaff] = useState<number[]>(payees.filter((one) => one.tax?.scientificStaff ?? Boolean(one.person)).map((one) => one.place));
  const body = { payees: payees.map(({ place }) => ({ place, scientificStaff: staff.includes(place) })) };
  return (
    <ActForm {...props} act={say.markStaff} what={say.markWhat} path="scientific-staff" body={body}>
      <Checkbox.Group
        className="stack tight"
        value={staff}
        options={payees.map((one) => ({ value: one.place, label: called(one) }))}
        onChange={setStaff}
      />
    </ActForm>
  );
}

function Pay(props: ActProps) {
  const say = useSay();
  const { today } = useSession();
  const open = props.view.payees.filter((one) => !one.paidOn && one.toPay !== '0.00');
  const [payees, setPayees] = useState<number[]>(open.map((one) => one.place));
  const [paidOn, setPaidOn] = useState<string | null>(today);
  return (
    <ActForm {...props} act={say.pay} what={say.payWhat} path="payments" body={{ payees, paidOn }} ready={payees.length > 0 && paidOn !== null}>
      <Checkbox.Group
        className="stack tight"
        value={payees}
        options={open.map((one) => ({ value: one.place, label: <>{called(one)} <Yuan amount={one.toPay} /></> }))}
        onChange={setPayees}
      />
      <Field name="paidOn" label={say.paidOn} required>
        <DayInput value={paidOn} onChange={setPaidOn} min={props.view.receivedOn} max={today} />
      </Field>
    </ActForm>
  );
}

/** What came back: everybody who is ticked has repaid the amount beside their name. */
function Repay(props: ActProps) {
  const say = useSay();
  const { today } = useSession();
  const open = props.view.claims.filter((one) => one.open !== '0.00');
  const [amounts, setAmounts] = useState<Record<number, string>>(Object.fromEntries(open.map((one) => [one.place, one.open])));
  const [ticked, setTicked] = useState<number[]>(open.map((one) => one.place));
  const [on, setOn] = useState<string | null>(today);
  const [reference, setReference] = useState('');
  const claims = ticked.map((place) => ({ claim: place, amount: amounts[place] || null }));
  return (
    <ActForm {...props} act={say.repay} what={say.repayWhat} path="repayments" body={{ claims, on, reference }} ready={ticked.length > 0 && on !== null}>
      <ul className="stack tight repayments">
        {open.map((one) => (
          <li key={one.place} className="row">
            <Checkbox checked={ticked.includes(one.place)} onChange={(event) => setTicked(event.target.checked ? [...ticked, one.place] : ticked.filter((place) => place !== one.place))}>
              {one.name}
            </Checkbox>
            <AmountInput aria-label={`${one.name} ${say.amount}`} value={amounts[one.place] ?? ''} onChange={(amount) => setAmounts({ ...amounts, [one.place]: amount })} />
          </li>
        ))}
      </ul>
      <Field name="on" label={say.repaidOn} required>
        <DayInput value={on} onChange={setOn} min={props.view.receivedOn} max={today} />
      </Field>
      <Field name="reference" label={say.repayReference}>
        <Input value={reference} onChange={(event) => setReference(event.target.value)} />
      </Field>
    </ActForm>
  );
}

const FORMS: Record<Act, (props: ActProps) => ReactNode> = {
  DRAFT: Draft,
  ANNOUNCE: Announce,
  SEND_BACK: SendBack,
  MARK_STAFF: MarkStaff,
  RELEASE: Release,
  PAY: Pay,
  REPAY: Repay,
  CORRECT: Correct,
};
