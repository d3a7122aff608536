import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { get, newKey, post } from '@/api/client';
import { useSession } from '@/api/session';
import { Copy } from '@/kernel/Copy';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import type { PageOf } from '@/kernel/ListPage';
import { useLanguage, useWord } from '@/kernel/language';
import { useCommand } from '@/kernel/useCommand';
import type { Person, PersonRow, UnitEntry } from '../types';
import type { MoveIn } from './steps';
import { type Seat, SEATS } from './template';
import { useSay } from './words';

/** Handed over now and never shown again. */
interface Once {
  login: string;
  password: string;
}

export function SeatsStep({ house }: { house: MoveIn }) {
  const [open, setOpen] = useState<string | null>(null);
  const [handed, setHanded] = useState<Record<string, Once>>({});
  const say = useSay();
  const word = useWord();
  return (
    <ul className="seats">
      {SEATS.map((seat) => {
        const title = word(`role.${seat.role}`) + (seat.key === 'FINANCE-2' ? say.second : '');
        const holder = house.held.get(seat.key);
        return (
          <li key={seat.key} data-seat={seat.key}>
            <div className="row apart">
              <strong>{title}</strong>
              {holder ? <span className="state done">{say.held(holder.name)}</span> : open !== seat.key && <Button aria-label={`${say.seat}：${title}`} onClick={() => setOpen(seat.key)}>{say.seat}</Button>}
            </div>
            {handed[seat.key] && <Handed once={handed[seat.key]!} />}
            {!holder && open === seat.key && (
              <SeatForm seat={seat} title={title} units={house.units} onCancel={() => setOpen(null)}
                onSeated={(once) => {
                  setOpen(null);
                  if (once) setHanded({ ...handed, [seat.key]: once });
                }} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Handed({ once }: { once: Once }) {
  const say = useSay();
  return (
    <p className="notice calm">
      {say.login} <span className="number">{once.login}</span> · {say.once} <Copy text={once.password} /> <span className="soft">{say.onceWhat}</span>
    </p>
  );
}

interface FormProps {
  seat: Seat;
  title: string;
  units: UnitEntry[];
  onSeated: (once: Once | null) => void;
  onCancel: () => void;
}

function SeatForm({ seat, title, units, onSeated, onCancel }: FormProps) {
  const say = useSay();
  const english = useLanguage() === 'en';
  const today = useSession().today;
  const usual = units.find((unit) => unit.code === seat.code) ?? units.find((unit) => unit.tier === seat.tier);
  const [form, setForm] = useState({ name: '', staffNumber: '', unit: usual?.id ?? '' });
  const seating = useCommand<void, Once | null>(() => seated(form, seat, today), { onSuccess: onSeated });
  const isReady = Boolean(form.name.trim() && form.staffNumber.trim() && form.unit);
  return (
    <Form act={say.seat} cancel={say.cancel} onCancel={onCancel} command={seating} onAct={() => seating.mutate()} ready={isReady} className="stack seat-form" aria-label={title}>
      <Field name="name" label={say.name} required>
        <Input autoFocus value={form.name} maxLength={60} onChange={(event) => setForm({ ...form, name: event.target.value })} />
      </Field>
      <Field name="staffNumber" label={say.number} required>
        <Input value={form.staffNumber} maxLength={40} onChange={(event) => setForm({ ...form, staffNumber: event.target.value })} />
      </Field>
      <Field name="unit" label={say.unit} required>
        <Select value={form.unit || undefined} onChange={(unit: string) => setForm({ ...form, unit })} showSearch={{ optionFilterProp: 'label' }}
          options={units.map((unit) => ({ value: unit.id, label: english ? unit.nameEn : unit.name }))} />
      </Field>
    </Form>
  );
}

/**
 * Enters the person unless the number is known, gives the post, and lets them sign in by their number unless they may. Each
 * of the three stands for itself: broken off, the next attempt goes on where this one ended.
 */
async function seated(form: { name: string; staffNumber: string; unit: string }, seat: Seat, today: string): Promise<Once | null> {
  const number = form.staffNumber.trim();
  const found = await get<PageOf<PersonRow>>('/api/people/register', { q: number, size: 100 });
  const known = found.items.find((person) => person.staffNumber === number);
  let person = known
    ? await get<Person>(`/api/people/${known.id}`)
    : await post<Person>('/api/people', { staffNumber: number, name: form.name.trim(), kind: 'STAFF', unit: form.unit, joinedOn: today }, { key: newKey() });
  if (!person.assignments.some((one) => one.role === seat.role && !one.to)) {
    person = await post<Person>(`/api/people/${person.id}/assignments`, { role: seat.role, unit: form.unit, from: today }, { key: newKey(), seen: person.version });
  }
  if (person.login) return null;
  const once = await post<{ password: string; person: Person }>(`/api/people/${person.id}/sign-in`, { login: number }, { key: newKey(), seen: person.version });
  return { login: once.person.login ?? number, password: once.password };
}
