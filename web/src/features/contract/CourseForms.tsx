import { Checkbox, Input, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { useSession } from '@/api/session';
import { AmountInput } from '@/kernel/AmountInput';
import { AttachmentInput } from '@/kernel/Attachments';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { useWord } from '@/kernel/language';
import { ActForm, type Props } from './Forms';
import { type Act, type Ground, GROUNDS } from './types';
import { useActName, useSay } from './words';

/** What befell a contract: on which day, why, and the papers. */
function TurnForm({ act, what, path, more, ready, papersNeeded, children, ...props }: Props & { act: Act; what: string; path: string; more?: object; ready?: boolean; papersNeeded?: boolean; children?: ReactNode }) {
  const say = useSay();
  const nameOf = useActName();
  const { today } = useSession();
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const [documents, setDocuments] = useState<string[]>([]);
  return (
    <ActForm {...props} act={nameOf[act]} what={what} path={path} ready={ready} body={{ on, reason, documents, ...more }}>
      <Field name="on" label={say.on} required>
        <DayInput value={on} onChange={setOn} min={props.contract.signedOn ?? undefined} max={today} />
      </Field>
      <Field name="reason" label={say.reason} required>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      {children}
      <Field name="documents" label={say.papers} required={papersNeeded} group>
        <AttachmentInput value={documents} onChange={setDocuments} />
      </Field>
    </ActForm>
  );
}

export function SuspensionForm(props: Props) {
  const say = useSay();
  return <TurnForm {...props} act="SUSPEND" what={say.suspendWhat} path="suspension" />;
}

export function ResumptionForm(props: Props) {
  const say = useSay();
  return <TurnForm {...props} act="RESUME" what={say.resumeWhat} path="resumption" />;
}

export function BreachForm(props: Props) {
  const say = useSay();
  const { today } = useSession();
  const [until, setUntil] = useState<string | null>(null);
  return (
    <TurnForm {...props} act="RECORD_BREACH" what={say.breachWhat} path="breach" more={{ until }}>
      <Field name="until" label={say.cureUntil} help={say.cureHelp}>
        <DayInput value={until} onChange={setUntil} min={today} />
      </Field>
    </TurnForm>
  );
}

export function CureForm(props: Props) {
  const say = useSay();
  return <TurnForm {...props} act="RECORD_CURE" what={say.cureWhat} path="cure" />;
}

/** It cannot be undone: what follows is named, and has to be confirmed. */
export function RescissionForm(props: Props) {
  const say = useSay();
  const word = useWord();
  const [ground, setGround] = useState<Ground | null>(null);
  const [refund, setRefund] = useState('');
  const [known, setKnown] = useState(false);
  return (
    <TurnForm {...props} act="RESCIND" what={say.rescindWhat} path="rescission" more={{ ground, refund: refund || null }} ready={known} papersNeeded>
      <Field name="ground" label={say.ground} required group>
        <Radio.Group value={ground} onChange={(event) => setGround(event.target.value as Ground)} options={GROUNDS.map((one) => ({ value: one, label: word(`contract.ground.${one}`) }))} />
      </Field>
      <Field name="refund" label={say.refund} help={say.refundHelp}>
        <AmountInput value={refund} onChange={setRefund} />
      </Field>
      <Checkbox checked={known} onChange={(event) => setKnown(event.target.checked)}>
        {say.rescindKnown}
      </Checkbox>
    </TurnForm>
  );
}

/** What the patent office did after the end. */
function AtTheOffice({ act, what, path, ...props }: Props & { act: Act; what: string; path: string }) {
  const say = useSay();
  const nameOf = useActName();
  const { today } = useSession();
  const [on, setOn] = useState<string | null>(today);
  const [documents, setDocuments] = useState<string[]>([]);
  return (
    <ActForm {...props} act={nameOf[act]} what={what} path={path} body={{ on, documents }}>
      <Field name="on" label={say.on} required>
        <DayInput value={on} onChange={setOn} min={props.contract.course.at(-1)?.on} max={today} />
      </Field>
      <Field name="documents" label={say.proof} group>
        <AttachmentInput value={documents} onChange={setDocuments} />
      </Field>
    </ActForm>
  );
}

export function TitleReturnForm(props: Props) {
  const say = useSay();
  return <AtTheOffice {...props} act="RECORD_TITLE_RETURN" what={say.titleReturnWhat} path="title-return" />;
}

export function FilingCancellationForm(props: Props) {
  const say = useSay();
  return <AtTheOffice {...props} act="RECORD_FILING_CANCELLATION" what={say.filingCancellationWhat} path="filing-cancellation" />;
}
