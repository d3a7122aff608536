import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { post } from '@/api/client';
import { Section } from '@/app/CaseFrame';
import { Moment } from '@/kernel/Day';
import { Facts } from '@/kernel/Facts';
import { Field } from '@/kernel/Field';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { Act, Choice } from './Act';
import { privateQuery } from './api';
import type { Person, PrivateData } from './types';
import { useSay } from './words';

type Part = 'ID_NUMBER' | 'BANK_ACCOUNT';

/** The locked drawer: masked until somebody who may says why they look. */
export function Privates({ person }: { person: Person }) {
  const say = useSay();
  const word = useWord();
  const asked = useQuery(privateQuery(person.id));
  const [entering, setEntering] = useState(false);
  const data = asked.data;
  return (
    <Section title={say.privates} extra={data && !entering && <Button onClick={() => setEntering(true)}>{say.enter}</Button>}>
      <p className="soft small">{say.privateLead}</p>
      <ProblemNotice problem={asked.error} />
      {data && (
        <Facts
          of={[
            [data.idNumber ? word(`people.id.${data.idKind}`) : say.idNumber, <Masked key="id" person={person} part="ID_NUMBER" masked={data.idNumber} />],
            [say.bankName, data.bankName],
            [say.bankAccount, <Masked key="bank" person={person} part="BANK_ACCOUNT" masked={data.bankAccount} />],
            [say.changedAt, data.changedAt && <Moment key="at" at={data.changedAt} />],
          ]}
        />
      )}
      {data && entering && <Enter person={person} data={data} onDone={() => setEntering(false)} />}
    </Section>
  );
}

function Masked({ person, part, masked }: { person: Person; part: Part; masked?: string | null }) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [shown, setShown] = useState<string | null>(null);
  const revealing = useCommand<void, { value: string }>((_, key) => post(`/api/people/${person.id}/private/reveal`, { field: part, reason }, { key }), {
    onSuccess: ({ value }) => {
      setShown(value);
      setAsking(false);
      setReason('');
    },
  });
  if (!masked) return <span className="soft">{say.notEntered}</span>;
  if (asking) {
    return (
      <Act title={say.see} what={say.seeWhat} act={say.see} ready={reason.trim().length >= 4} doing={revealing} onCancel={() => setAsking(false)}>
        <Field name="reason" label={say.reason} required>
          <Input autoFocus value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </Act>
    );
  }
  return (
    <span className="row">
      <span className="number">{shown ?? masked}</span>
      <Button size="small" onClick={() => (shown ? setShown(null) : setAsking(true))}>{shown ? say.hide : say.see}</Button>
    </span>
  );
}

function Enter({ person, data, onDone }: { person: Person; data: PrivateData; onDone: () => void }) {
  const say = useSay();
  const word = useWord();
  const [form, setForm] = useState({ idKind: data.idKind, idNumber: '', bankName: data.bankName ?? '', bankAccount: '' });
  const entering = useCommand<void>((_, key) => post(`/api/people/${person.id}/private/change`, form, { key, seen: data.version }), { onSuccess: onDone });
  return (
    <Act title={say.enter} what={say.enterWhat} act={say.save} doing={entering} onCancel={onDone}>
      <Choice name="idKind" label={say.idKind} required value={form.idKind} onChange={(idKind) => setForm({ ...form, idKind: (idKind ?? 'RESIDENT') as PrivateData['idKind'] })}
        options={(['RESIDENT', 'OTHER'] as const).map((kind) => ({ value: kind, label: word(`people.id.${kind}`) }))} />
      <Field name="idNumber" label={say.idNumber}>
        <Input autoComplete="off" value={form.idNumber} onChange={(event) => setForm({ ...form, idNumber: event.target.value })} />
      </Field>
      <Field name="bankName" label={say.bankName}>
        <Input value={form.bankName} onChange={(event) => setForm({ ...form, bankName: event.target.value })} />
      </Field>
      <Field name="bankAccount" label={say.bankAccount}>
        <Input autoComplete="off" inputMode="numeric" value={form.bankAccount} onChange={(event) => setForm({ ...form, bankAccount: event.target.value })} />
      </Field>
    </Act>
  );
}
