import { Button, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { post } from '@/api/client';
import { AmountInput } from '@/kernel/AmountInput';
import { AttachmentInput } from '@/kernel/Attachments';
import { Copy } from '@/kernel/Copy';
import { Day } from '@/kernel/Day';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useWord } from '@/kernel/language';
import { useCommand } from '@/kernel/useCommand';
import { Yuan } from '@/kernel/Yuan';
import type { Invited, Royalty } from './royalty';
import { useSay } from './words';

type Act = 'INVITE' | 'REPORT' | 'ACCEPT' | 'RETURN';

interface Props {
  view: Royalty;
  onDone?: (() => void) | undefined;
}

const ORDER: readonly Act[] = ['ACCEPT', 'INVITE', 'REPORT', 'RETURN'];

/** What the office may do now, the main act first. */
export function RoyaltyActs({ view, onDone }: Props) {
  const say = useSay();
  const [open, setOpen] = useState<Act | null>(null);
  const [invited, setInvited] = useState<Invited | null>(null);
  const names: Record<Act, string> = { INVITE: view.door ? say.inviteAgain : say.invite, REPORT: say.enterReport, ACCEPT: say.accept, RETURN: say.sendBack };
  const close = () => setOpen(null);
  const done = () => {
    close();
    onDone?.();
  };
  const offered = ORDER.filter((act) => view.may.includes(act));
  return (
    <div className="stack">
      {invited && <LinkOnce invited={invited} onClose={() => { setInvited(null); onDone?.(); }} />}
      {open === 'INVITE' && <InviteForm view={view} onCancel={close} onInvited={(made) => { setInvited(made); close(); }} />}
      {open === 'REPORT' && <ReportForm view={view} onCancel={close} onDone={done} />}
      {open === 'ACCEPT' && <AcceptForm view={view} onCancel={close} onDone={done} />}
      {open === 'RETURN' && <ReturnForm view={view} onCancel={close} onDone={done} />}
      {open === null && !invited && offered.length > 0 && (
        <div className="row">
          {offered.map((act, place) => (
            <Button key={act} type={act === 'RETURN' ? 'text' : place === 0 ? 'primary' : 'default'} onClick={() => setOpen(act)}>{names[act]}</Button>
          ))}
        </div>
      )}
    </div>
  );
}

interface FormProps {
  view: Royalty;
  onCancel: () => void;
  onDone: () => void;
}

function ActForm({ view, act, what, path, body, ready = true, onCancel, onDone, children }: FormProps & { act: string; what: string; path: string; body: unknown; ready?: boolean; children?: ReactNode }) {
  const say = useSay();
  const command = useCommand((_: void, key) => post(`/api/royalties/${view.id}/${path}`, body, { key, seen: view.version }), { onSuccess: onDone });
  return (
    <Form className="sheet stack" act={act} cancel={say.cancel} ready={ready} command={command} onAct={() => command.mutate()} onCancel={onCancel}>
      <p className="soft">{what}</p>
      {children}
    </Form>
  );
}

const DAYS = [14, 30, 60, 90];

function InviteForm({ view, onCancel, onInvited }: { view: Royalty; onCancel: () => void; onInvited: (invited: Invited) => void }) {
  const say = useSay();
  const [addressee, setAddressee] = useState(view.door?.addressee ?? view.licensee);
  const [days, setDays] = useState(30);
  const command = useCommand((_: void, key) => post<Invited>(`/api/royalties/${view.id}/invitation`, { addressee, days }, { key, seen: view.version }), { onSuccess: onInvited });
  return (
    <Form className="sheet stack" act={say.invite} cancel={say.cancel} ready={addressee.trim() !== ''} command={command} onAct={() => command.mutate()} onCancel={onCancel}>
      <p className="soft">{say.inviteWhat}</p>
      <Field name="addressee" label={say.addressee} required>
        <Input value={addressee} onChange={(event) => setAddressee(event.target.value)} />
      </Field>
      <Field name="days" label={say.linkDays}>
        <Select value={days} options={DAYS.map((one) => ({ value: one, label: say.daysLong(one) }))} onChange={setDays} />
      </Field>
    </Form>
  );
}

/** Link and code, shown once. */
function LinkOnce({ invited, onClose }: { invited: Invited; onClose: () => void }) {
  const say = useSay();
  return (
    <div className="sheet stack" role="status">
      <p><b>{say.linkOnce}</b></p>
      <dl className="facts">
        <dt>{say.link}</dt>
        <dd className="link-once"><Copy text={`${window.location.origin}${invited.path}`} /></dd>
        <dt>{say.code}</dt>
        <dd><Copy text={invited.code} /></dd>
        <dt>{say.linkUntil}</dt>
        <dd><Day on={invited.until.slice(0, 10)} /></dd>
      </dl>
      <div><Button onClick={onClose}>{say.linkKept}</Button></div>
    </div>
  );
}

function ReportForm({ view, onCancel, onDone }: FormProps) {
  const say = useSay();
  const word = useWord();
  const [made, setMade] = useState(view.report?.made ?? '');
  const [notes, setNotes] = useState(view.report?.notes ?? '');
  const [reporter, setReporter] = useState(view.report?.reporter ?? '');
  const [contact, setContact] = useState(view.report?.contact ?? '');
  const [documents, setDocuments] = useState<string[]>([]);
  const body = { report: { made: made || null, notes, reporter, contact }, documents };
  return (
    <ActForm view={view} act={say.enterReport} what={say.enterReportWhat} path="report" body={body} onCancel={onCancel} onDone={onDone}>
      <Field name="report.made" label={word(`income.royalty.base.${view.terms.base}`)} required>
        <AmountInput value={made} onChange={setMade} />
      </Field>
      <Field name="report.reporter" label={say.reporter} required>
        <Input value={reporter} onChange={(event) => setReporter(event.target.value)} />
      </Field>
      <Field name="report.contact" label={say.contact}>
        <Input value={contact} onChange={(event) => setContact(event.target.value)} />
      </Field>
      <Field name="report.notes" label={say.note}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} value={notes} onChange={(event) => setNotes(event.target.value)} />
      </Field>
      <Field name="documents" label={say.voucher} group>
        <AttachmentInput value={documents} onChange={setDocuments} />
      </Field>
    </ActForm>
  );
}

function AcceptForm({ view, onCancel, onDone }: FormProps) {
  const say = useSay();
  return (
    <ActForm view={view} act={say.accept} what={say.acceptWhat} path="acceptance" body={{}} onCancel={onCancel} onDone={onDone}>
      <p>{say.royaltyAmount} <Yuan amount={view.amount ?? '0.00'} /></p>
    </ActForm>
  );
}

function ReturnForm({ view, onCancel, onDone }: FormProps) {
  const say = useSay();
  const [reason, setReason] = useState('');
  return (
    <ActForm view={view} act={say.sendBack} what={say.sendBackWhat} path="return" body={{ reason }} ready={reason.trim() !== ''} onCancel={onCancel} onDone={onDone}>
      <Field name="reason" label={say.reason} required>
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ActForm>
  );
}
