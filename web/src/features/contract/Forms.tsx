import { useQuery } from '@tanstack/react-query';
import { Input, InputNumber, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { post } from '@/api/client';
import { useSession } from '@/api/session';
import { AttachmentInput } from '@/kernel/Attachments';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useCommand } from '@/kernel/useCommand';
import { useIntoView } from '@/kernel/useIntoView';
import { marks, useWord } from '@/kernel/language';
import { mandatesQuery } from './api';
import type { Contract } from './types';
import { useActName, useSay } from './words';

const SEALS = ['CONTRACT', 'UNIVERSITY', 'LEGAL_REPRESENTATIVE'] as const;

export interface Props {
  contract: Contract;
  onClose: () => void;
  /** Where something else follows once it is done. */
  onDone?: () => void;
}

/** One column, the act and the way back at its foot. */
export function ActForm({ contract, onClose, onDone, act, what, path, body, ready, children }: Props & { act: string; what?: string; path: string; body: unknown; ready?: boolean; children: ReactNode }) {
  const say = useSay();
  const form = useIntoView<HTMLFormElement>();
  const command = useCommand((_: void, key) => post(`/api/contracts/${contract.id}/${path}`, body, { key, seen: contract.version }), {
    onSuccess: onDone ?? onClose,
  });
  return (
    <Form ref={form} className="sheet stack off-print" act={act} cancel={say.cancel} ready={ready} command={command} onAct={() => command.mutate()} onCancel={onClose}>
      {what && <p className="soft">{what}</p>}
      {children}
    </Form>
  );
}

export function SigningForm({ contract, onClose, onDone }: Props) {
  const say = useSay();
  const { today } = useSession();
  const [signedOn, setSignedOn] = useState<string | null>(today);
  const [effectiveOn, setEffectiveOn] = useState<string | null>(null);
  const [ourSigner, setOurSigner] = useState('');
  const [takerSigner, setTakerSigner] = useState('');
  const [mandate, setMandate] = useState<string | null>(null);
  const { data: mandates = [] } = useQuery(mandatesQuery);
  const [documents, setDocuments] = useState<string[]>([]);
  return (
    <ActForm
      contract={contract}
      onClose={onClose}
      onDone={onDone}
      act={say.sign}
      what={say.signWhat}
      path="signing-record"
      body={{ signedOn, effectiveOn, ourSigner, takerSigner, mandate, documents }}
    >
      <Field name="signedOn" label={say.signedOn} required>
        <DayInput value={signedOn} onChange={setSignedOn} max={today} />
      </Field>
      <Field name="ourSigner" label={say.ourSigner} required>
        <Input value={ourSigner} onChange={(event) => setOurSigner(event.target.value)} />
      </Field>
      {mandates.length > 0 && (
        <Field name="mandate" label={say.mandate} help={say.mandateHelp}>
          <Select
            allowClear
            placeholder={say.noMandate}
            value={mandate}
            options={mandates.filter((one) => !one.revokedOn).map((one) => ({ value: one.id, label: `${one.holder}　${one.number}` }))}
            onChange={(chosen?: string | null) => setMandate(chosen ?? null)}
          />
        </Field>
      )}
      <Field name="takerSigner" label={say.takerSigner} required>
        <Input value={takerSigner} onChange={(event) => setTakerSigner(event.target.value)} />
      </Field>
      <Field name="effectiveOn" label={say.agreedEffectiveOn} help={say.agreedHelp}>
        <DayInput value={effectiveOn} onChange={setEffectiveOn} min={signedOn ?? undefined} />
      </Field>
      <Field name="documents" label={say.scans} required group>
        <AttachmentInput value={documents} onChange={setDocuments} />
      </Field>
    </ActForm>
  );
}

export function TitleChangeForm({ contract, onClose, onDone }: Props) {
  const say = useSay();
  const { today } = useSession();
  const [effectiveOn, setEffectiveOn] = useState<string | null>(null);
  const [documents, setDocuments] = useState<string[]>([]);
  return (
    <ActForm
      contract={contract}
      onClose={onClose}
      onDone={onDone}
      act={say.titleChange}
      what={say.titleChangeWhat}
      path="title-change"
      body={{ rights: [], effectiveOn, documents }}
    >
      <Field name="effectiveOn" label={say.titleEffective} help={contract.unregistered.join(marks().and)} required>
        <DayInput value={effectiveOn} onChange={setEffectiveOn} min={contract.signedOn ?? undefined} max={today} />
      </Field>
      <Field name="documents" label={say.proof} group>
        <AttachmentInput value={documents} onChange={setDocuments} />
      </Field>
    </ActForm>
  );
}

export function FilingForm({ contract, onClose, onDone }: Props) {
  const say = useSay();
  const { today } = useSession();
  const [filedOn, setFiledOn] = useState<string | null>(today);
  const [number, setNumber] = useState('');
  const [documents, setDocuments] = useState<string[]>([]);
  return (
    <ActForm contract={contract} onClose={onClose} onDone={onDone} act={say.file} path="licence-filing" body={{ filedOn, number, documents }}>
      <Field name="filedOn" label={say.filedOn} required>
        <DayInput value={filedOn} onChange={setFiledOn} max={today} />
      </Field>
      <Field name="number" label={say.filingNumber} required>
        <Input value={number} onChange={(event) => setNumber(event.target.value)} />
      </Field>
      <Field name="documents" label={say.proof} group>
        <AttachmentInput value={documents} onChange={setDocuments} />
      </Field>
    </ActForm>
  );
}

export function SealForm({ contract, onClose, onDone }: Props) {
  const say = useSay();
  const word = useWord();
  const nameOf = useActName();
  const [kind, setKind] = useState<(typeof SEALS)[number]>('CONTRACT');
  const [copies, setCopies] = useState(4);
  return (
    <ActForm contract={contract} onClose={onClose} onDone={onDone} act={nameOf.ASK_SEAL} what={say.askSealWhat} path="seal-request" body={{ kind, copies }}>
      <Field name="kind" label={say.seal} required>
        <Select value={kind} options={SEALS.map((one) => ({ value: one, label: word(`seal.kind.${one}`) }))} onChange={setKind} />
      </Field>
      <Field name="copies" label={say.copies} required>
        <InputNumber min={1} precision={0} value={copies} onChange={(count) => setCopies(count ?? 1)} />
      </Field>
    </ActForm>
  );
}
