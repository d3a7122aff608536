import { Input, Select } from 'antd';
import { useState } from 'react';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useMeetingAct } from './api';
import type { AgendaLine, Meeting } from './types';
import { useSay } from './words';

/** A member steps back for a reason of their own. */
export function RecuseForm({ meeting, line, onDone }: { meeting: Meeting; line: AgendaLine; onDone: () => void }) {
  const say = useSay();
  const [person, setPerson] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const recusing = useMeetingAct(meeting, () => [`items/${line.id}/recusal`, { person, reason: reason.trim() }], onDone);
  const free = meeting.attendance.filter((member) => !line.recusals.some((one) => one.person === member.person));
  return (
    <Form className="stack meeting-act" aria-label={say.recuse} act={say.recuse} ready={Boolean(person && reason.trim())} command={recusing} onAct={() => recusing.mutate()} cancel={say.cancel} onCancel={onDone}>
      <p className="soft">{say.recuseWhat}</p>
      <Field name="person" label={say.person} required>
        <Select value={person} options={free.map((one) => ({ value: one.person, label: one.name }))} onChange={setPerson} />
      </Field>
      <Field name="reason" label={say.reason} required>
        <Input value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Form>
  );
}
