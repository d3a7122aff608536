import { Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { post } from '@/api/client';
import { useSession } from '@/api/session';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { useWord } from '@/kernel/language';
import { useCommand } from '@/kernel/useCommand';
import { Act, Choice } from './Act';
import { useUnitOptions } from './api';
import { ABOVE, type Tier, TIERS, type Unit } from './types';
import { useSay } from './words';

const EMPTY = { code: '', name: '', nameEn: '', tier: 'COLLEGE' as Tier, parent: null as string | null, phone: '', place: '' };

interface FieldsProps {
  form: typeof EMPTY;
  set: (part: Partial<typeof EMPTY>) => void;
  self?: string;
}

function Fields({ form, set, self }: FieldsProps) {
  const say = useSay();
  const above = useUnitOptions((unit) => ABOVE[form.tier].includes(unit.tier) && unit.id !== self);
  return (
    <>
      <Field name="name" label={say.nameZh} required>
        <Input value={form.name} onChange={(event) => set({ name: event.target.value })} />
      </Field>
      <Field name="nameEn" label={say.nameEn} required>
        <Input value={form.nameEn} onChange={(event) => set({ nameEn: event.target.value })} />
      </Field>
      {above.length > 0 && <Choice name="parent" label={say.above} value={form.parent} options={above} onChange={(parent) => set({ parent })} />}
      <Field name="phone" label={say.phone}>
        <Input value={form.phone} onChange={(event) => set({ phone: event.target.value })} />
      </Field>
      <Field name="place" label={say.place}>
        <Input value={form.place} onChange={(event) => set({ place: event.target.value })} />
      </Field>
    </>
  );
}

export function OpenUnit({ onDone }: { onDone: () => void }) {
  const say = useSay();
  const word = useWord();
  const go = useNavigate();
  const [form, setForm] = useState(EMPTY);
  const set = (part: Partial<typeof EMPTY>) => setForm({ ...form, ...part });
  const opening = useCommand<void, Unit>((_, key) => post<Unit>('/api/units', form, { key }), {
    onSuccess: (unit) => void go(`/people/units/${unit.id}`),
  });
  return (
    <Act title={say.openUnit} act={say.openUnit} doing={opening} onCancel={onDone} ready={Boolean(form.code.trim() && form.name.trim() && form.nameEn.trim())}>
      <Choice name="tier" label={say.tier} required value={form.tier} onChange={(tier) => set({ tier: (tier ?? 'COLLEGE') as Tier, parent: null })}
        options={TIERS.map((tier) => ({ value: tier, label: word(`people.tier.${tier}`) }))} />
      <Field name="code" label={say.code} help={say.codeHelp} required>
        <Input value={form.code} onChange={(event) => set({ code: event.target.value })} />
      </Field>
      <Fields form={form} set={set} />
    </Act>
  );
}

export function ChangeUnit({ unit, onDone }: { unit: Unit; onDone: () => void }) {
  const say = useSay();
  const [form, setForm] = useState({ ...EMPTY, ...unit, parent: unit.parent ?? null, phone: unit.phone ?? '', place: unit.place ?? '' });
  const { name, nameEn, parent, phone, place } = form;
  const changing = useCommand<void>(
    (_, key) => post(`/api/units/${unit.id}/change`, { name, nameEn, parent, phone, place }, { key, seen: unit.version }),
    { onSuccess: onDone },
  );
  return (
    <Act title={say.change} act={say.save} doing={changing} onCancel={onDone} ready={Boolean(name.trim() && nameEn.trim())}>
      <Fields form={form} set={(part) => setForm({ ...form, ...part })} self={unit.id} />
    </Act>
  );
}

export function CloseUnit({ unit, onDone }: { unit: Unit; onDone: () => void }) {
  const say = useSay();
  const [lastDay, setLastDay] = useState<string | null>(useSession().today);
  const closing = useCommand<void>((_, key) => post(`/api/units/${unit.id}/closing`, { lastDay }, { key, seen: unit.version }), {
    onSuccess: onDone,
  });
  return (
    <Act title={say.closeUnit} what={say.closeWhat} act={say.closeUnit} danger doing={closing} onCancel={onDone}>
      <Field name="lastDay" label={say.lastDay} required>
        <DayInput value={lastDay} onChange={setLastDay} />
      </Field>
    </Act>
  );
}
