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
import { KINDS, type Person } from './types';
import { useSay } from './words';

export default function NewPersonPage() {
  const say = useSay();
  const word = useWord();
  const go = useNavigate();
  const units = useUnitOptions();
  const today = useSession().today;
  const [form, setForm] = useState({ staffNumber: '', name: '', kind: 'STAFF', unit: '', joinedOn: today });
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const joining = useCommand<void, Person>((_, key) => post<Person>('/api/people', form, { key }), {
    onSuccess: (person) => void go(`/people/persons/${person.id}`),
  });
  return (
    <div className="page narrow">
      <Act
        wholePage
        title={say.join}
        act={say.join}
        ready={Boolean(form.name.trim() && form.staffNumber.trim() && form.unit)}
        doing={joining}
        onCancel={() => void go('/people/persons')}
      >
        <Field name="name" label={say.name} required>
          <Input autoFocus value={form.name} onChange={(event) => set({ name: event.target.value })} />
        </Field>
        <Field name="staffNumber" label={say.number} help={say.numberHelp} required>
          <Input value={form.staffNumber} onChange={(event) => set({ staffNumber: event.target.value })} />
        </Field>
        <Choice name="kind" label={say.kind} required value={form.kind} onChange={(kind) => set({ kind: kind ?? 'STAFF' })}
          options={KINDS.map((kind) => ({ value: kind, label: word(`people.kind.${kind}`) }))} />
        <Choice name="unit" label={say.unit} required value={form.unit || null} onChange={(unit) => set({ unit: unit ?? '' })} options={units} />
        <Field name="joinedOn" label={say.joinedOn} required>
          <DayInput value={form.joinedOn} onChange={(day) => set({ joinedOn: day ?? today })} />
        </Field>
      </Act>
    </div>
  );
}
