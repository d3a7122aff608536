import { Input, Select } from 'antd';
import { useState } from 'react';
import { post } from '@/api/client';
import { Field } from '@/kernel/Field';
import { useWord } from '@/kernel/language';
import { PersonPicker } from '@/kernel/PersonPicker';
import { Form } from '@/kernel/Form';
import { useCommand } from '@/kernel/useCommand';
import { type Enterprise, KINS, type Relation, TIES } from './types';
import { useSay } from './words';

/** A tie that a person of the university declared to this firm. */
export function RelationForm({ view, onDone }: { view: Enterprise; onDone: () => void }) {
  const say = useSay();
  const word = useWord();
  const [relation, setRelation] = useState<Relation>({ person: '', name: '', kin: 'SELF', tie: 'SHAREHOLDER', detail: '' });
  const change = (part: Partial<Relation>) => setRelation({ ...relation, ...part });
  const declaring = useCommand((_: void, key) => post<Enterprise>(`/api/enterprises/${view.id}/relations`, relation, { key, seen: view.version }), { onSuccess: onDone });
  return (
    <Form className="stack" act={say.declare} cancel={say.cancel} ready={relation.person !== ''} command={declaring} onAct={() => declaring.mutate()} onCancel={onDone}>
      <Field name="person" label={say.who} required>
        <PersonPicker value={relation.name} onType={(name) => change({ name, person: '' })} onPick={(one) => change({ name: one.name, person: one.id })} />
      </Field>
      <Field name="kin" label={say.kin}>
        <Select value={relation.kin} options={KINS.map((kin) => ({ value: kin, label: word(`enterprise.kin.${kin}`) }))} onChange={(kin) => change({ kin })} />
      </Field>
      <Field name="tie" label={say.tie}>
        <Select value={relation.tie} options={TIES.map((tie) => ({ value: tie, label: word(`enterprise.tie.${tie}`) }))} onChange={(tie) => change({ tie })} />
      </Field>
      <Field name="detail" label={say.detail}>
        <Input value={relation.detail} onChange={(event) => change({ detail: event.target.value })} />
      </Field>
    </Form>
  );
}
