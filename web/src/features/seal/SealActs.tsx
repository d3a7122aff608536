import { Button, Input } from 'antd';
import { useState } from 'react';
import { post } from '@/api/client';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useCommand } from '@/kernel/useCommand';
import type { SealUse } from './types';
import { useSay } from './words';

/** To set the seal, or to say why not. */
export function SealActs({ use, onDone }: { use: SealUse; onDone?: () => void }) {
  const say = useSay();
  const [open, setOpen] = useState<'SET' | 'REFUSE' | null>(null);
  const [reason, setReason] = useState('');
  const refuses = open === 'REFUSE';
  const command = useCommand((_: void, key) => post(`/api/seal-uses/${use.id}/${refuses ? 'refusal' : 'imprint'}`, refuses ? { reason } : {}, { key, seen: use.version }), {
    onSuccess: onDone ?? (() => setOpen(null)),
  });
  if (use.may.length === 0) return null;
  if (open) {
    return (
      <Form act={refuses ? say.refuse : say.set} cancel={say.cancel} command={command} onAct={() => command.mutate()} onCancel={() => setOpen(null)}>
        {refuses ? (
          <Field name="reason" label={say.reason} required>
            <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        ) : (
          <p className="soft">{say.setWhat}</p>
        )}
      </Form>
    );
  }
  return (
    <div className="row off-print">
      <Button type={onDone ? 'primary' : 'default'} onClick={() => setOpen('SET')}>{say.set}</Button>
      <Button type="text" onClick={() => setOpen('REFUSE')}>{say.refuse}</Button>
    </div>
  );
}
