import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { Field } from '@/kernel/Field';
import { PersonPicker } from '@/kernel/PersonPicker';
import { Form, type FormProps } from '@/kernel/Form';
import { useSay } from './words';

interface Props extends Pick<FormProps, 'act' | 'danger' | 'ready' | 'onCancel' | 'children'> {
  title: string;
  /** What follows from it, in one sentence. */
  what?: ReactNode;
  /** Whether the form is all there is on the page, and its title the page's. */
  wholePage?: boolean;
  doing: { mutate: () => void; isPending: boolean; error: unknown };
}

/** A small form that opens where its button was: what it does, its fields, the act itself. */
export function Act({ title, what, wholePage, doing, children, ...form }: Props) {
  const say = useSay();
  return (
    <Form {...form} className="stack act" aria-label={title} command={doing} onAct={() => doing.mutate()} cancel={say.cancel}>
      {wholePage ? <h1>{title}</h1> : <h3>{title}</h3>}
      {what && <p className="soft">{what}</p>}
      {children}
    </Form>
  );
}

interface PickProps {
  name: string;
  label: string;
  onPick: (id: string | null) => void;
}

/** A field that holds one person of the directory. */
export function PersonField({ name, label, onPick }: PickProps) {
  const [typed, setTyped] = useState('');
  return (
    <Field name={name} label={label} required>
      <PersonPicker
        value={typed}
        onType={(text) => {
          setTyped(text);
          onPick(null);
        }}
        onPick={(person) => {
          setTyped(person.name);
          onPick(person.id);
        }}
      />
    </Field>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string | null | undefined;
  options: { value: string; label: string }[];
  onChange: (value: string | null) => void;
  required?: boolean;
  help?: string;
}

/** One of several, found by typing. */
export function Choice({ name, label, value, options, onChange, required, help }: ChoiceProps) {
  return (
    <Field name={name} label={label} required={required} help={help}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        allowClear={!required}
        value={value ?? null}
        options={options}
        onChange={(chosen?: string | null) => onChange(chosen ?? null)}
      />
    </Field>
  );
}
