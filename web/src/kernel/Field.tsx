import { cloneElement, createContext, type ReactElement, type ReactNode, useContext, useId, useState } from 'react';
import { Problem } from '@/api/client';
import './form.css';

/** What the server said about the fields of the form around: faults, and remarks of whoever sent it back. */
interface Told {
  problem: unknown;
  remarks?: Readonly<Record<string, string>>;
}

const ToldContext = createContext<Told>({ problem: null });

export function FormTold({ problem, remarks, children }: Told & { children: ReactNode }) {
  return <ToldContext value={{ problem, remarks }}>{children}</ToldContext>;
}

/** The fault at exactly this field, in the reader's language. */
export function faultAt(problem: unknown, field: string): string | undefined {
  if (!(problem instanceof Problem)) return undefined;
  const fault = problem.errors.find((error) => error.field === field);
  return fault?.detail ?? (problem.errors.length === 0 && problem.field === field ? problem.detail : undefined);
}

interface Props {
  /** Its path in what is sent, such as `team[0].share`. */
  name: string;
  label: ReactNode;
  /** Where the doubt is; with the clause, if there is one. */
  help?: ReactNode;
  required?: boolean;
  /** A group of controls has a caption instead of a label for one of them. */
  group?: boolean;
  hideLabel?: boolean;
  className?: string;
  children: ReactNode;
}

/** A label above, help where the doubt is, the fault at the field. */
export function Field({ name, label, help, required, group, hideLabel, className, children }: Props) {
  const { problem, remarks } = useContext(ToldContext);
  const id = useId();
  const [touched, setTouched] = useState<unknown>(null);
  /** A fault is about what was sent: it goes as soon as something else is written. */
  const touch = () => setTouched(problem);
  const fault = touched === problem ? undefined : faultAt(problem, name);
  const told = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const caption = (
    <>
      {label}
      {required && <span className="must" aria-hidden="true">*</span>}
    </>
  );
  const hidden = hideLabel ? 'visually-hidden' : undefined;
  return (
    <div
      className={className ? `field ${className}` : 'field'}
      id={`field-${name}`}
      role={group ? 'group' : undefined}
      aria-labelledby={group ? `${id}-label` : undefined}
      onChange={touch}
    >
      {group ? (
        <span className={hidden ?? 'label'} id={`${id}-label`}>
          {caption}
        </span>
      ) : (
        <label className={hidden} htmlFor={id}>
          {caption}
        </label>
      )}
      {help && (
        <div className="help" id={`${id}-help`}>
          {help}
        </div>
      )}
      {remarks?.[name] && <div className="remark">{remarks[name]}</div>}
      {group ? children : control(children, { id, 'aria-describedby': told, 'aria-required': required, status: fault ? 'error' : undefined }, touch)}
      {fault && (
        <div className="fault" id={`${id}-fault`}>
          {fault}
        </div>
      )}
    </div>
  );
}

function control(child: ReactNode, props: Record<string, unknown>, touch: () => void): ReactNode {
  const element = child as ReactElement<{ onChange?: (...told: unknown[]) => void }>;
  const { onChange } = element.props;
  return cloneElement(element, {
    ...props,
    onChange: (...told: unknown[]) => {
      touch();
      onChange?.(...told);
    },
  });
}
