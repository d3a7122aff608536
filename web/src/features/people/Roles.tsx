import { Button } from 'antd';
import { useState } from 'react';
import { post } from '@/api/client';
import { useSession } from '@/api/session';
import { Section } from '@/app/CaseFrame';
import { Day } from '@/kernel/Day';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { useWord } from '@/kernel/language';
import { StageTag } from '@/kernel/StageTag';
import { useCommand } from '@/kernel/useCommand';
import { useUnitName } from '@/kernel/unitName';
import { Act, Choice } from './Act';
import { useUnitOptions } from './api';
import { type Assignment, type Person, ROLES } from './types';
import { useSay } from './words';

/** What a person does, in which unit, from when to when. */
export function Roles({ person }: { person: Person }) {
  const say = useSay();
  const unitName = useUnitName();
  const word = useWord();
  const today = useSession().today;
  const [open, setOpen] = useState<'assign' | Assignment | null>(null);
  const may = person.may.includes('ASSIGN');
  const isOver = (held: Assignment) => Boolean(held.to && held.to < today);
  return (
    <Section title={say.roles} extra={may && !open && <Button onClick={() => setOpen('assign')}>{say.assign}</Button>}>
      {person.assignments.length === 0 && <p className="soft">{say.noRoles}</p>}
      <ul className="spans">
        {person.assignments.map((held) => (
          <li key={held.role + held.unit + held.from}>
            <span className="grow">
              {word(`role.${held.role}`)} <span className="soft">{unitName(held.unitName, held.unit)}</span>
            </span>
            <span className="soft small">
              <Day on={held.from} /> – {held.to ? <Day on={held.to} /> : say.noEnd}
            </span>
            {isOver(held) ? <StageTag tone="ended">{say.over}</StageTag> : may && !open && <Button size="small" onClick={() => setOpen(held)}>{say.endRole}</Button>}
          </li>
        ))}
      </ul>
      {open === 'assign' && <Assign person={person} onDone={() => setOpen(null)} />}
      {open && open !== 'assign' && <End person={person} held={open} onDone={() => setOpen(null)} />}
    </Section>
  );
}

function Assign({ person, onDone }: { person: Person; onDone: () => void }) {
  const say = useSay();
  const word = useWord();
  const units = useUnitOptions();
  const today = useSession().today;
  const [form, setForm] = useState<{ role: string | null; unit: string | null; from: string; to: string | null }>({ role: null, unit: person.unit, from: today, to: null });
  const assigning = useCommand<void>((_, key) => post(`/api/people/${person.id}/assignments`, form, { key, seen: person.version }), { onSuccess: onDone });
  return (
    <Act title={say.assign} act={say.assign} ready={Boolean(form.role && form.unit)} doing={assigning} onCancel={onDone}>
      <Choice name="role" label={say.role} required value={form.role} onChange={(role) => setForm({ ...form, role })}
        options={ROLES.map((role) => ({ value: role, label: word(`role.${role}`) }))} />
      <Choice name="unit" label={say.unit} required value={form.unit} options={units} onChange={(unit) => setForm({ ...form, unit })} />
      <Field name="from" label={say.from} required>
        <DayInput value={form.from} onChange={(from) => setForm({ ...form, from: from ?? today })} />
      </Field>
      <Field name="to" label={say.to}>
        <DayInput value={form.to} onChange={(to) => setForm({ ...form, to })} />
      </Field>
    </Act>
  );
}

function End({ person, held, onDone }: { person: Person; held: Assignment; onDone: () => void }) {
  const say = useSay();
  const word = useWord();
  const [lastDay, setLastDay] = useState<string | null>(null);
  const body = { role: held.role, unit: held.unit, from: held.from, lastDay };
  const ending = useCommand<void>((_, key) => post(`/api/people/${person.id}/assignment-end`, body, { key, seen: person.version }), { onSuccess: onDone });
  return (
    <Act title={`${say.endRole} ${word(`role.${held.role}`)}`} what={say.endRoleWhat} act={say.endRole} danger doing={ending} onCancel={onDone}>
      <Field name="lastDay" label={say.lastDay}>
        <DayInput value={lastDay} onChange={setLastDay} />
      </Field>
    </Act>
  );
}
