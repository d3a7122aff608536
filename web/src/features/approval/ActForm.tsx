import type { ReactNode } from 'react';
import { Form, type FormProps } from '@/kernel/Form';
import { useIntoView } from '@/kernel/useIntoView';
import { useSay } from './words';

interface Props extends Omit<FormProps, 'cancel' | 'act' | 'command'> {
  /** What follows from it, said before it is done. */
  what: ReactNode;
  verb: string;
  acting: FormProps['command'];
}

/** The form of one act: consequence, fields, the verb on the button; it comes into sight as it opens. */
export function ActForm({ what, verb, acting, children, ...rest }: Props) {
  const say = useSay();
  const form = useIntoView<HTMLFormElement>();
  return (
    <Form {...rest} ref={form} className="stack grow act-form" act={verb} command={acting} cancel={say.cancel}>
      <p>{what}</p>
      {children}
    </Form>
  );
}
