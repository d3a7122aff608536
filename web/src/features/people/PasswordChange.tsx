import { Button, Input } from 'antd';
import { useState } from 'react';
import { post } from '@/api/client';
import { Section } from '@/app/CaseFrame';
import { Field } from '@/kernel/Field';
import { useCommand } from '@/kernel/useCommand';
import { Act } from './Act';
import { useSay } from './words';

export function PasswordChange() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const [form, setForm] = useState({ old: '', chosen: '' });
  const changing = useCommand<void>((_, key) => post('/api/me/password', form, { key }), {
    onSuccess: () => {
      setDone(true);
      setOpen(false);
      setForm({ old: '', chosen: '' });
    },
  });
  return (
    <Section title={say.password} extra={!open && <Button onClick={() => setOpen(true)}>{say.password}</Button>}>
      {done && !open && <p className="notice calm">{say.passwordDone}</p>}
      {open && (
        <Act title={say.password} act={say.password} ready={Boolean(form.old && form.chosen)} doing={changing} onCancel={() => setOpen(false)}>
          <Field name="old" label={say.oldPassword} required>
            <Input.Password autoComplete="current-password" value={form.old} onChange={(event) => setForm({ ...form, old: event.target.value })} />
          </Field>
          <Field name="chosen" label={say.newPassword} help={say.newPasswordHelp} required>
            <Input.Password autoComplete="new-password" value={form.chosen} onChange={(event) => setForm({ ...form, chosen: event.target.value })} />
          </Field>
        </Act>
      )}
    </Section>
  );
}
