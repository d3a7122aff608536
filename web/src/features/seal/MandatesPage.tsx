import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { post } from '@/api/client';
import { useIs, useSession } from '@/api/session';
import { AmountInput } from '@/kernel/AmountInput';
import { AttachmentInput } from '@/kernel/Attachments';
import { Day } from '@/kernel/Day';
import { DayInput } from '@/kernel/DayInput';
import { Empty } from '@/kernel/Empty';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useWord } from '@/kernel/language';
import { grouped } from '@/kernel/money';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import { type Mandate, MANDATE_TONES, mandatesQuery, WAYS } from './types';
import { useSay } from './words';

/** Who may sign for the university. */
export default function MandatesPage() {
  const say = useSay();
  const asked = useQuery(mandatesQuery);
  const keeper = useIs(['LEGAL', 'INSTITUTE_DIRECTOR']);
  const [giving, setGiving] = useState(false);
  return (
    <article className="page stack loose">
      <header className="stack tight">
        <div className="row apart">
          <h1>{say.mandates}</h1>
          <Link to="/seals">{say.toRegister}</Link>
        </div>
        <p className="soft">{say.mandatesLead}</p>
      </header>
      {keeper && !giving && (
        <div>
          <Button type="primary" onClick={() => setGiving(true)}>{say.give}</Button>
        </div>
      )}
      {giving && <GiveForm onClose={() => setGiving(false)} />}
      {!asked.data ? asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={6} /> : null}
      {asked.data?.length === 0 && <Empty>{say.noMandates}</Empty>}
      <ul className="plain stack">
        {asked.data?.map((mandate) => <One key={mandate.id} mandate={mandate} />)}
      </ul>
    </article>
  );
}

function One({ mandate }: { mandate: Mandate }) {
  const say = useSay();
  const word = useWord();
  const [revoking, setRevoking] = useState(false);
  return (
    <li className="section stack tight">
      <div className="row apart">
        <b>{mandate.holder}</b>
        <StageTag tone={MANDATE_TONES[mandate.state]}>{word(`seal.mandate.${mandate.state}`)}</StageTag>
      </div>
      <div>
        {mandate.ways.length === 0 ? say.anyWay : mandate.ways.map((way) => word(`way.${way}`)).join('、')}
        {'　'}
        {mandate.upTo ? say.upToOf(grouped(mandate.upTo)) : say.noLimit}
      </div>
      <div className="soft small">
        <span className="number">{mandate.number}</span>　<Day on={mandate.firstDay} /> — <Day on={mandate.lastDay} />
        {mandate.revokedOn && `　${say.revoked(mandate.revokedOn, mandate.revokedBecause ?? '')}`}
      </div>
      {mandate.may.includes('REVOKE') && !revoking && (
        <div>
          <Button type="text" onClick={() => setRevoking(true)}>{say.revoke}</Button>
        </div>
      )}
      {revoking && <RevokeForm mandate={mandate} onClose={() => setRevoking(false)} />}
    </li>
  );
}

function GiveForm({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const word = useWord();
  const { today } = useSession();
  const [holder, setHolder] = useState('');
  const [ways, setWays] = useState<Mandate['ways']>([]);
  const [upTo, setUpTo] = useState('');
  const [from, setFrom] = useState<string | null>(today);
  const [until, setUntil] = useState<string | null>(null);
  const [documents, setDocuments] = useState<string[]>([]);
  const command = useCommand((_: void, key) => post('/api/mandates', { holder, ways, upTo: upTo || null, from, until, documents }, { key }), { onSuccess: onClose });
  return (
    <Form className="sheet stack" act={say.give} cancel={say.cancel} command={command} onAct={() => command.mutate()} onCancel={onClose}>
      <p className="soft">{say.giveWhat}</p>
      <Field name="holder" label={say.holder} help={say.holderHelp} required>
        <Input value={holder} onChange={(event) => setHolder(event.target.value)} />
      </Field>
      <Field name="ways" label={say.ways}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} value={ways} placeholder={say.anyWay} options={WAYS.map((way) => ({ value: way, label: word(`way.${way}`) }))} onChange={setWays} />
      </Field>
      <Field name="upTo" label={say.upTo} help={say.upToHelp}>
        <AmountInput value={upTo} onChange={setUpTo} />
      </Field>
      <Field name="from" label={say.from} required>
        <DayInput value={from} onChange={setFrom} />
      </Field>
      <Field name="until" label={say.until} required>
        <DayInput value={until} onChange={setUntil} min={from ?? undefined} />
      </Field>
      <Field name="documents" label={say.documents} required group>
        <AttachmentInput value={documents} onChange={setDocuments} />
      </Field>
    </Form>
  );
}

function RevokeForm({ mandate, onClose }: { mandate: Mandate; onClose: () => void }) {
  const say = useSay();
  const { today } = useSession();
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const command = useCommand((_: void, key) => post(`/api/mandates/${mandate.id}/revocation`, { on, reason }, { key, seen: mandate.version }), { onSuccess: onClose });
  return (
    <Form act={say.revoke} cancel={say.cancel} command={command} onAct={() => command.mutate()} onCancel={onClose}>
      <p className="soft">{say.revokeWhat}</p>
      <Field name="on" label={say.on} required>
        <DayInput value={on} onChange={setOn} max={today} />
      </Field>
      <Field name="reason" label={say.reason} required>
        <Input value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Form>
  );
}
