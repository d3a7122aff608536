import { Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { post } from '@/api/client';
import { useSession } from '@/api/session';
import { AmountInput } from '@/kernel/AmountInput';
import { AttachmentInput } from '@/kernel/Attachments';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { useWord } from '@/kernel/language';
import { Form } from '@/kernel/Form';
import { grouped } from '@/kernel/money';
import { useCommand } from '@/kernel/useCommand';
import { useIntoView } from '@/kernel/useIntoView';
import { inTenThousandths, perDayOf } from './lateRate';
import { COSTS, type Income, openOf, overBy, type Payment } from './types';
import { useSay } from './words';

interface Props {
  income: Income;
  onClose: () => void;
}

function BookingForm({ income, onClose, act, what, path, body, children }: Props & { act: string; what?: string; path: string; body: unknown; children: ReactNode }) {
  const say = useSay();
  const form = useIntoView<HTMLFormElement>();
  const command = useCommand((_: void, key) => post(`/api/incomes/${income.id}/${path}`, body, { key, seen: income.version }), { onSuccess: onClose });
  return (
    <Form ref={form} className="sheet stack off-print" act={act} cancel={say.cancel} command={command} onAct={() => command.mutate()} onCancel={onClose}>
      {what && <p className="soft">{what}</p>}
      {children}
    </Form>
  );
}

export function ReceiptForm({ income, onClose }: Props) {
  const say = useSay();
  const { today } = useSession();
  const next = income.payments.find((payment) => payment.state !== 'PAID');
  const untouched = next && next.paid === '0.00';
  const [on, setOn] = useState<string | null>(today);
  const [amount, setAmount] = useState(untouched ? next.amount : '');
  const [bankReference, setReference] = useState('');
  const [payer, setPayer] = useState('');
  const [note, setNote] = useState('');
  const [documents, setDocuments] = useState<string[]>([]);
  const over = overBy(income, amount);
  return (
    <BookingForm income={income} onClose={onClose} act={say.book} path="receipts" body={{ on, amount: amount || null, bankReference, payer, note, documents }}>
      <Field name="on" label={say.on} required>
        <DayInput value={on} onChange={setOn} min={income.since ?? undefined} max={today} />
      </Field>
      <Field name="amount" label={say.sum} required>
        <AmountInput value={amount} onChange={setAmount} />
      </Field>
      {over && <p className="notice soon">{say.overBy(grouped(over))}</p>}
      <Field name="bankReference" label={say.reference} help={say.referenceHelp} required>
        <Input value={bankReference} onChange={(event) => setReference(event.target.value)} />
      </Field>
      <Field name="payer" label={say.payer}>
        <Input value={payer} onChange={(event) => setPayer(event.target.value)} />
      </Field>
      <Field name="note" label={say.note}>
        <Input value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <Field name="documents" label={say.voucher} group>
        <AttachmentInput value={documents} onChange={setDocuments} />
      </Field>
    </BookingForm>
  );
}

/** Money that goes back: whoever had a part of it owes it, so the form says what follows. */
export function RefundForm({ income, onClose }: Props) {
  const say = useSay();
  const { today } = useSession();
  const [on, setOn] = useState<string | null>(today);
  const [amount, setAmount] = useState('');
  const [bankReference, setReference] = useState('');
  const [payee, setPayee] = useState(income.receipts.findLast((one) => one.payer)?.payer ?? '');
  const [reason, setReason] = useState('');
  const [receipt, setReceipt] = useState<string | null>(null);
  const [documents, setDocuments] = useState<string[]>([]);
  const open = income.receipts.filter((one) => !one.refund && !one.reversalOf && !one.reversedBy && one.refunded !== one.amount);
  const body = { on, amount: amount || null, bankReference, payee, reason, receipt, documents };
  return (
    <BookingForm income={income} onClose={onClose} act={say.refund} what={say.refundWhat} path="refunds" body={body}>
      <Field name="on" label={say.refundOn} required>
        <DayInput value={on} onChange={setOn} max={today} />
      </Field>
      <Field name="amount" label={say.sum} required>
        <AmountInput value={amount} onChange={setAmount} />
      </Field>
      {open.length > 1 && (
        <Field name="receipt" label={say.refundOf} help={say.refundOfHelp}>
          <Select
            allowClear
            placeholder={say.latestFirst}
            value={receipt}
            options={open.map((one) => ({ value: one.id, label: `${one.on}　${grouped(one.amount)} 元` }))}
            onChange={(chosen: string | undefined) => setReceipt(chosen ?? null)}
          />
        </Field>
      )}
      <Field name="bankReference" label={say.reference} help={say.referenceHelp} required>
        <Input value={bankReference} onChange={(event) => setReference(event.target.value)} />
      </Field>
      <Field name="payee" label={say.payee}>
        <Input value={payee} onChange={(event) => setPayee(event.target.value)} />
      </Field>
      <Field name="reason" label={say.reason} required>
        <Input value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <Field name="documents" label={say.voucher} group>
        <AttachmentInput value={documents} onChange={setDocuments} />
      </Field>
    </BookingForm>
  );
}

export function CostForm({ income, onClose }: Props) {
  const say = useSay();
  const word = useWord();
  const { today } = useSession();
  const [kind, setKind] = useState<string | null>(null);
  const [on, setOn] = useState<string | null>(today);
  const [amount, setAmount] = useState('');
  const [note, setNote] = useState('');
  const [documents, setDocuments] = useState<string[]>([]);
  return (
    <BookingForm income={income} onClose={onClose} act={say.bookCost} path="costs" body={{ kind: kind ?? '', on, amount: amount || null, note, documents }}>
      <Field name="kind" label={say.kind} help={say.kindHelp} required>
        <Select value={kind} options={COSTS.map((one) => ({ value: one, label: word(`income.cost.${one}`) }))} onChange={setKind} />
      </Field>
      <Field name="on" label={say.costOn}>
        <DayInput value={on} onChange={setOn} max={today} />
      </Field>
      <Field name="amount" label={say.sum} required>
        <AmountInput value={amount} onChange={setAmount} />
      </Field>
      <Field name="note" label={say.note}>
        <Input value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <Field name="documents" label={say.voucher} group>
        <AttachmentInput value={documents} onChange={setDocuments} />
      </Field>
    </BookingForm>
  );
}

/** What the contract says of paying late, in ten-thousandths a day as contracts have it. */
export function LateInterestForm({ income, onClose }: Props) {
  const say = useSay();
  const [rate, setRate] = useState(income.lateRate ? inTenThousandths(income.lateRate) : '');
  const [clause, setClause] = useState('');
  return (
    <BookingForm income={income} onClose={onClose} act={say.lateInterest} what={say.lateInterestWhat} path="late-interest" body={{ perDay: perDayOf(rate), clause }}>
      <Field name="perDay" label={say.lateRate} required>
        <Input inputMode="decimal" prefix={say.inTenThousand} value={rate} onChange={(event) => setRate(event.target.value)} />
      </Field>
      <Field name="clause" label={say.clause} required>
        <Input value={clause} onChange={(event) => setClause(event.target.value)} />
      </Field>
    </BookingForm>
  );
}

export function NotDueForm({ income, payment, onClose }: Props & { payment: Payment }) {
  const say = useSay();
  const [reason, setReason] = useState('');
  return (
    <BookingForm income={income} onClose={onClose} act={say.notDue} what={say.notDueWhat(grouped(openOf(payment)))} path={`payments/${payment.id}/waiver`} body={{ reason }}>
      <Field name="reason" label={say.reason} required>
        <Input autoFocus value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </BookingForm>
  );
}

export function ReversalForm({ income, path, onClose }: Props & { path: string }) {
  const say = useSay();
  const [reason, setReason] = useState('');
  return (
    <BookingForm income={income} onClose={onClose} act={say.reverse} what={say.reverseWhat} path={`${path}/reversal`} body={{ reason }}>
      <Field name="reason" label={say.reason} required>
        <Input autoFocus value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </BookingForm>
  );
}
