import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';

interface Props<T> {
  of: readonly T[];
  onChange: (lines: T[]) => void;
  /** A line as it begins. */
  fresh: () => T;
  add: string;
  remove: string;
  boxed?: boolean;
  lineClass?: string;
  children: (line: T, change: (part: Partial<T>) => void, place: number) => ReactNode;
}

/** Lines of a form that can be added, changed and removed. */
export function Lines<T extends object>({ of, onChange, fresh, add, remove, boxed, lineClass, children }: Props<T>) {
  return (
    <>
      {of.length > 0 && (
        <ul className={boxed ? 'lines boxed' : 'lines'}>
          {of.map((line, place) => (
            <li key={place} className={lineClass}>
              {children(line, (part) => onChange(of.map((one, at) => (at === place ? { ...one, ...part } : one))), place)}
              <Button
                className="drop"
                type="text"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={`${remove} ${place + 1}`}
                onClick={() => onChange(of.filter((_, at) => at !== place))}
              />
            </li>
          ))}
        </ul>
      )}
      <Button icon={<PlusOutlined aria-hidden />} style={{ alignSelf: 'start' }} onClick={() => onChange([...of, fresh()])}>
        {add}
      </Button>
    </>
  );
}
