import { Input } from 'antd';
import { useState } from 'react';
import { post } from '@/api/client';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useCommand } from '@/kernel/useCommand';
import type { Letterhead } from './steps';
import { useSay } from './words';

export function UniversityStep({ letterhead }: { letterhead: Letterhead }) {
  const say = useSay();
  const [said, setSaid] = useState(letterhead);
  const naming = useCommand<void>((_, key) => post('/api/letterhead', said, { key }));
  return (
    <Form act={say.save} cancel={say.cancel} command={naming} onAct={() => naming.mutate()} ready={Boolean(said.university.trim())} className="stack narrow-form" aria-label={say.university}>
      <Field name="university" label={say.universityName} required>
        <Input value={said.university} maxLength={120} onChange={(event) => setSaid({ ...said, university: event.target.value })} />
      </Field>
      <Field name="creditCode" label={say.creditCode}>
        <Input value={said.creditCode} maxLength={120} onChange={(event) => setSaid({ ...said, creditCode: event.target.value })} />
      </Field>
    </Form>
  );
}
