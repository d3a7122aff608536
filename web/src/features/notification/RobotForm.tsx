import { useQuery } from '@tanstack/react-query';
import { Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { get, post } from '@/api/client';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useWord } from '@/kernel/language';
import { PersonPicker } from '@/kernel/PersonPicker';
import { useCommand } from '@/kernel/useCommand';
import type { Robots } from './messages';
import { useChannelSay } from './words';

type Kind = Robots['robots'][number]['kind'];
const KINDS: readonly Kind[] = ['WECOM', 'DINGTALK'];
const EMPTY = { name: '', kind: 'WECOM' as Kind, address: '', secret: '', unit: null as string | null, person: null as string | null };

/** Names a robot: what the group gave, and whom it serves. */
export function RobotForm({ onDone }: { onDone: () => void }) {
  const say = useChannelSay();
  const word = useWord();
  const [form, setForm] = useState(EMPTY);
  const [serves, setServes] = useState<'unit' | 'person'>('unit');
  const [typed, setTyped] = useState('');
  const set = (part: Partial<typeof EMPTY>) => setForm({ ...form, ...part });
  const units = useQuery({ queryKey: ['/api/units'], queryFn: () => get<{ id: string; name: string }[]>('/api/units') }).data ?? [];
  const naming = useCommand<void, Robots>(
    (_, key) => post<Robots>('/api/robots', { ...form, unit: serves === 'unit' ? form.unit : null, person: serves === 'person' ? form.person : null }, { key }),
    { onSuccess: onDone },
  );
  const ready = Boolean(form.name.trim() && form.address.trim() && (serves === 'unit' ? form.unit : form.person));
  return (
    <Form className="sheet stack" act={say.add} command={naming} onAct={() => naming.mutate()} cancel={say.cancel} onCancel={onDone} ready={ready} aria-label={say.add}>
      <Field name="name" label={say.name} help={say.nameHelp} required>
        <Input value={form.name} onChange={(event) => set({ name: event.target.value })} />
      </Field>
      <Field name="kind" label={say.kind} group>
        <Radio.Group value={form.kind} onChange={({ target }) => set({ kind: target.value as Kind })} options={KINDS.map((kind) => ({ value: kind, label: word(`notification.robot.kind.${kind}`) }))} />
      </Field>
      <Field name="address" label={say.address} help={say.addressHelp} required>
        <Input value={form.address} autoComplete="off" spellCheck={false} onChange={(event) => set({ address: event.target.value })} />
      </Field>
      {form.kind === 'DINGTALK' && (
        <Field name="secret" label={say.secret} help={say.secretHelp}>
          <Input.Password value={form.secret} autoComplete="off" onChange={(event) => set({ secret: event.target.value })} />
        </Field>
      )}
      <Field name="unit" label={say.serves} help={say.servesUnit} group>
        <div className="stack tight">
          <Radio.Group
            value={serves}
            onChange={({ target }) => setServes(target.value as 'unit' | 'person')}
            options={[
              { value: 'unit', label: say.unit },
              { value: 'person', label: say.person },
            ]}
          />
          {serves === 'unit' ? (
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              aria-label={say.unit}
              value={form.unit}
              options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
              onChange={(unit: string) => set({ unit })}
            />
          ) : (
            <PersonPicker
              label={say.person}
              value={typed}
              onType={(text) => {
                setTyped(text);
                set({ person: null });
              }}
              onPick={(person) => {
                setTyped(person.name);
                set({ person: person.id });
              }}
            />
          )}
        </div>
      </Field>
    </Form>
  );
}
