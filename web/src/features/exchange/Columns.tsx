import { Button, Select } from 'antd';
import { useState } from 'react';
import { post } from '@/api/client';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import type { Intake } from './imports';
import { useSay } from './importWords';

const NOTHING = '';

/** Which column of the file is what; most were recognised by their names, or by how they were understood last time. */
export function Columns({ intake, onChecked }: { intake: Intake; onChecked: () => void }) {
  const say = useSay();
  const word = useWord();
  const [meant, setMeant] = useState<Record<string, number>>(intake.columns);
  const called = (name: string) => word(`intake.${intake.sheet}.${name}`);
  const meaningOf = (column: number) => Object.keys(meant).find((name) => meant[name] === column) ?? NOTHING;
  const mean = (column: number, name: string) => {
    const others = Object.entries(meant).filter(([other, place]) => other !== name && place !== column);
    setMeant(Object.fromEntries(name === NOTHING ? others : [...others, [name, column]]));
  };
  const missing = intake.headings.filter((heading) => heading.required && meant[heading.name] === undefined);
  const check = useCommand(
    (_: void, key) => post<Intake>(`/api/imports/${intake.id}/check`, { columns: meant, defaults: intake.defaults }, { key, seen: intake.version }),
    { onSuccess: onChecked },
  );
  const options = [
    { value: NOTHING, label: say.keepOnly },
    ...intake.headings.map((heading) => ({ value: heading.name, label: called(heading.name) + (heading.required ? ' *' : '') })),
  ];
  return (
    <section className="section">
      <h2>{say.arrange}</h2>
      <p className="soft">{say.arrangeLead(intake.headPlace)}</p>
      <table className="list columns-of-file">
        <thead>
          <tr>
            <th scope="col">{say.inFile}</th>
            <th scope="col">{say.samples}</th>
            <th scope="col">{say.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {intake.heads.map((head, column) => (
            <tr key={column}>
              <th scope="row">{head || `#${column + 1}`}</th>
              <td className="soft small">{intake.samples.map((row) => row[column]).filter(Boolean).join(' ¦ ')}</td>
              <td>
                <Select
                  aria-label={`${head} ${say.meaning}`}
                  value={meaningOf(column)}
                  options={options}
                  onChange={(name) => mean(column, name)}
                  popupMatchSelectWidth={false}
                  className={meaningOf(column) === NOTHING ? 'as-it-is' : ''}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {missing.map((heading) => (
        <p key={heading.name} className="notice soon">
          {say.missing(called(heading.name))}
        </p>
      ))}
      <ProblemNotice problem={check.error} labelOf={(field) => called(field.replace('columns.', ''))} />
      <div className="row decide">
        <Button type="primary" disabled={missing.length > 0} loading={check.isPending} onClick={() => check.mutate()}>
          {intake.phase === 'CHECKED' ? say.checkAgain : say.check}
        </Button>
      </div>
    </section>
  );
}
