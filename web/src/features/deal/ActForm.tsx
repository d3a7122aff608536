import type { ReactNode } from 'react';
import { Field } from '@/kernel/Field';
import { Form, type FormProps } from '@/kernel/Form';
import { useSay } from './words';

interface Props extends Omit<FormProps, 'cancel' | 'ready'> {
  what?: ReactNode;
  disabled?: boolean;
}

/** A small form inside the acts of a case: what it means, a few fields, the act, the way out. */
export function ActForm({ what, disabled, children, ...form }: Props) {
  const say = useSay();
  return (
    <Form {...form} ready={!disabled} cancel={say.cancel}>
      {what && <p>{what}</p>}
      {children && <div className="grid-form">{children}</div>}
    </Form>
  );
}

export { Field };
