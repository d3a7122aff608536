import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { post } from '@/api/client';
import { type Role, useSession } from '@/api/session';
import { Section } from '@/app/CaseFrame';
import { Day } from '@/kernel/Day';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { marks, useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { useCommand } from '@/kernel/useCommand';
import { Act, PersonField } from './Act';
import { delegationsQuery } from './api';
import type { Delegation, Person } from './types';
import { useSay } from './words';

/** Who looks after whose roles; the one who is away says so, either may end it. */
export function Delegations({ person }: { person: Person }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const asked = useQuery(delegationsQuery(person.id));
  const list = asked.data ?? [];
  const may = person.may.includes('DELEGATE');
  if (!may && list.length === 0) return null;
  return (
    <Section title={say.delegations} extra={may && !open && <Button onClick={() => setOpen(true)}>{say.delegateAct}</Button>}>
      {list.length === 0 && !open && <p className="soft">{say.noDelegations}</p>}
      <ul className="spans">
        {list.map((one) => (
          <Line key={one.id} one={one} outgoing={one.absent === person.id} />
        ))}
      </ul>
      {open && <Name person={person} onDone={() => setOpen(false)} />}
    </Section>
  );
}

function Line({ one, outgoing }: { one: Delegation; outgoing: boolean }) {
  const say = useSay();
  const word = useWord();
  const today = useSession().today;
  const ending = useCommand<void>((_, key) => post(`/api/delegations/${one.id}/end`, {}, { key, seen: one.version }));
  const over = Boolean(one.endedOn) || one.to < today;
  const ahead = !over && one.from > today;
  return (
    <li>
      <span className="grow">
        {outgoing ? say.outgoing(one.delegateName) : say.incoming(one.absentName)}{' '}
        <span className="soft">{one.roles.length === 0 ? say.allRoles : one.roles.map((role) => word(`role.${role}`)).join(' · ')}{marks().comma}{one.reason}</span>
      </span>
      <span className="soft small">
        <Day on={one.from} /> – <Day on={one.endedOn ?? one.to} />
      </span>
      <StageTag tone={over ? 'ended' : ahead ? 'soon' : 'under-way'}>{over ? say.over : ahead ? say.ahead : say.running}</StageTag>
      {one.may.includes('END') && <Button size="small" loading={ending.isPending} onClick={() => ending.mutate()}>{say.end}</Button>}
      <ProblemNotice problem={ending.error} />
    </li>
  );
}

function Name({ person, onDone }: { person: Person; onDone: () => void }) {
  const say = useSay();
  const word = useWord();
  const today = useSession().today;
  const [form, setForm] = useState<{ delegate: string | null; roles: Role[]; from: string; to: string | null; reason: string }>({ delegate: null, roles: [], from: today, to: null, reason: '' });
  const held = [...new Set(person.assignments.filter((one) => !one.to || one.to >= today).map((one) => one.role))].filter((role) => role !== 'AUDITOR' && role !== 'ADMINISTRATOR');
  const naming = useCommand<void>((_, key) => post('/api/delegations', form, { key }), { onSuccess: onDone });
  return (
    <Act title={say.delegateAct} what={say.delegateWhat} act={say.delegateAct} ready={Boolean(form.delegate && form.to && form.reason.trim())} doing={naming} onCancel={onDone}>
      <PersonField name="delegate" label={say.delegate} onPick={(delegate) => setForm({ ...form, delegate })} />
      <Field name="roles" label={say.whichRoles}>
        <Select mode="multiple" placeholder={say.allRoles} value={form.roles} onChange={(roles: Role[]) => setForm({ ...form, roles })}
          options={held.map((role) => ({ value: role, label: word(`role.${role}`) }))} />
      </Field>
      <Field name="from" label={say.from} required>
        <DayInput value={form.from} onChange={(from) => setForm({ ...form, from: from ?? today })} />
      </Field>
      <Field name="to" label={say.to} required>
        <DayInput value={form.to} min={form.from} onChange={(to) => setForm({ ...form, to })} />
      </Field>
      <Field name="reason" label={say.reason} required>
        <Input placeholder={say.whyAway} value={form.reason} onChange={(event) => setForm({ ...form, reason: event.target.value })} />
      </Field>
    </Act>
  );
}
