import { Checkbox, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { post } from '@/api/client';
import { useSession } from '@/api/session';
import { AmountInput } from '@/kernel/AmountInput';
import { AttachmentInput } from '@/kernel/Attachments';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useCommand } from '@/kernel/useCommand';
import { useIntoView } from '@/kernel/useIntoView';
import type { Act, Registration } from './types';
import { useActName, useSay } from './words';

export interface Props {
  registration: Registration;
  onClose: () => void;
  /** Where something else follows once it is done. */
  onDone?: () => void;
}

function ActForm({ registration, onClose, onDone, act, what, path, body, children }: Props & { act: Act; what?: string; path: string; body: unknown; children: ReactNode }) {
  const say = useSay();
  const nameOf = useActName();
  const form = useIntoView<HTMLFormElement>();
  const command = useCommand((_: void, key) => post(`/api/technology-registrations/${registration.id}/${path}`, body, { key, seen: registration.version }), {
    onSuccess: onDone ?? onClose,
  });
  return (
    <Form ref={form} className="sheet stack off-print" act={nameOf[act]} cancel={say.cancel} command={command} onAct={() => command.mutate()} onCancel={onClose}>
      {what && <p className="soft">{what}</p>}
      {children}
    </Form>
  );
}

/** The day, and the papers that prove it. */
function useDayAndPapers() {
  const { today } = useSession();
  const [on, setOn] = useState<string | null>(today);
  const [documents, setDocuments] = useState<string[]>([]);
  return { today, on, setOn, documents, setDocuments };
}

function Papers({ documents, setDocuments }: { documents: string[]; setDocuments: (ids: string[]) => void }) {
  const say = useSay();
  return (
    <Field name="documents" label={say.papers} group>
      <AttachmentInput value={documents} onChange={setDocuments} />
    </Field>
  );
}

function Apply(props: Props) {
  const say = useSay();
  const { today, on, setOn, documents, setDocuments } = useDayAndPapers();
  const [office, setOffice] = useState(props.registration.office ?? '');
  return (
    <ActForm {...props} act="APPLY" what={say.taxWhat} path="application" body={{ on, office, documents }}>
      <Field name="on" label={say.appliedOn} required>
        <DayInput value={on} onChange={setOn} min={props.registration.signedOn} max={today} />
      </Field>
      <Field name="office" label={say.office} help={say.officeHelp} required>
        <Input value={office} onChange={(event) => setOffice(event.target.value)} />
      </Field>
      <Papers documents={documents} setDocuments={setDocuments} />
    </ActForm>
  );
}

function Accept(props: Props) {
  const say = useSay();
  const { today, on, setOn, documents, setDocuments } = useDayAndPapers();
  const [disputed, setDisputed] = useState(false);
  return (
    <ActForm {...props} act="RECORD_ACCEPTANCE" what={say.periodHelp} path="acceptance" body={{ on, disputed, documents }}>
      <Field name="on" label={say.acceptedOn} required>
        <DayInput value={on} onChange={setOn} min={props.registration.appliedOn ?? undefined} max={today} />
      </Field>
      <Field name="disputed" label={say.why} group>
        <Checkbox checked={disputed} onChange={(event) => setDisputed(event.target.checked)}>
          {say.disputed}
        </Checkbox>
      </Field>
      <Papers documents={documents} setDocuments={setDocuments} />
    </ActForm>
  );
}

/** What the office certified: at first, or anew after a change. */
function Certify({ changed, ...props }: Props & { changed?: boolean }) {
  const say = useSay();
  const { today, on, setOn, documents, setDocuments } = useDayAndPapers();
  const last = props.registration.certificates.at(-1);
  const [number, setNumber] = useState(last?.number ?? '');
  const [contractAmount, setContract] = useState(last?.contractAmount ?? props.registration.amount);
  const [technologyAmount, setTechnology] = useState(last?.technologyAmount ?? '');
  const [note, setNote] = useState('');
  const body = { on, number, contractAmount: contractAmount || null, technologyAmount: technologyAmount || null, note, documents };
  return (
    <ActForm {...props} act={changed ? 'RECORD_CHANGE' : 'RECORD_REGISTRATION'} what={changed ? undefined : say.taxWhat} path={changed ? 'change' : 'certificate'} body={body}>
      {changed && (
        <Field name="note" label={say.note} required>
          <Input value={note} onChange={(event) => setNote(event.target.value)} />
        </Field>
      )}
      <Field name="on" label={say.certificateOn} required>
        <DayInput value={on} onChange={setOn} max={today} />
      </Field>
      <Field name="number" label={say.number} required>
        <Input value={number} onChange={(event) => setNumber(event.target.value)} />
      </Field>
      <Field name="contractAmount" label={say.contractAmount} required>
        <AmountInput value={contractAmount} onChange={setContract} />
      </Field>
      <Field name="technologyAmount" label={say.technology} help={say.technologyHelp} required>
        <AmountInput value={technologyAmount} onChange={setTechnology} />
      </Field>
      <Papers documents={documents} setDocuments={setDocuments} />
    </ActForm>
  );
}

/** Back or out: on which day and why. */
function OnADay({ act, what, path, label, ...props }: Props & { act: Act; what?: string; path: string; label: string }) {
  const say = useSay();
  const { today, on, setOn, documents, setDocuments } = useDayAndPapers();
  const [reason, setReason] = useState('');
  return (
    <ActForm {...props} act={act} what={what} path={path} body={{ on, reason, documents }}>
      <Field name="on" label={say.on} required>
        <DayInput value={on} onChange={setOn} max={today} />
      </Field>
      <Field name="reason" label={label} required>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <Papers documents={documents} setDocuments={setDocuments} />
    </ActForm>
  );
}

function SendBack(props: Props) {
  const say = useSay();
  return <OnADay {...props} act="RECORD_RETURN" path="return" label={say.returnReason} />;
}

function Cancel(props: Props) {
  const say = useSay();
  return <OnADay {...props} act="RECORD_CANCELLATION" what={say.cancelWhat} path="cancellation" label={say.reason} />;
}

function Forgo(props: Props) {
  const say = useSay();
  const [reason, setReason] = useState('');
  return (
    <ActForm {...props} act="FORGO" what={say.forgoWhat} path="waiver" body={{ reason }}>
      <Field name="reason" label={say.reason} required>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ActForm>
  );
}

export const FORMS: Readonly<Record<Act, (props: Props) => ReactNode>> = {
  APPLY: Apply,
  RECORD_ACCEPTANCE: Accept,
  RECORD_REGISTRATION: Certify,
  RECORD_RETURN: SendBack,
  RECORD_CHANGE: (props) => <Certify {...props} changed />,
  RECORD_CANCELLATION: Cancel,
  FORGO: Forgo,
};
