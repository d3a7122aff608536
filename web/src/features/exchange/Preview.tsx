import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { countOf, type Intake, type IntakeRow, rowsQuery, VERDICTS, type Verdict } from './imports';
import { useSay } from './importWords';

/** The rows by what is to become of them: what is wrong first, then what changes. */
export function Preview({ intake }: { intake: Intake }) {
  const say = useSay();
  const word = useWord();
  const filled = VERDICTS.filter((verdict) => countOf(intake.counts, verdict) > 0);
  const [chosen, setChosen] = useState<Verdict>();
  const [after, setAfter] = useState<string>();
  const verdict = chosen && filled.includes(chosen) ? chosen : (filled.find((one) => one === 'BAD') ?? filled[0]);
  const asked = useQuery({
    ...rowsQuery(intake.id, intake.version, verdict ?? 'NEW', after),
    enabled: verdict !== undefined,
    placeholderData: keepPreviousData,
  });
  if (!verdict) return null;
  return (
    <section className="preview">
      <div className="row verdicts" role="group" aria-label={say.checked}>
        {filled.map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={one === verdict}
            onClick={() => {
              setChosen(one);
              setAfter(undefined);
            }}
          >
            {word(`exchange.verdict.${one}`)} <b className="number">{countOf(intake.counts, one).toLocaleString('en')}</b>
          </button>
        ))}
      </div>
      <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} />
      {asked.isPending && <Waiting lines={5} />}
      {asked.data && (
        <table className="list rows-of-file">
          <thead>
            <tr>
              <th scope="col" className="right">
                {say.row}
              </th>
              <th scope="col">{say.content}</th>
              {verdict !== 'NEW' && <th scope="col">{say.why}</th>}
            </tr>
          </thead>
          <tbody>
            {asked.data.items.map((row) => (
              <Line key={row.place} row={row} intake={intake} />
            ))}
          </tbody>
        </table>
      )}
      {(after || asked.data?.next) && (
        <nav className="pager" aria-label={say.content}>
          {after && (
            <Button type="link" onClick={() => setAfter(undefined)}>
              {say.fromStart}
            </Button>
          )}
          {asked.data?.next && (
            <Button type="link" onClick={() => setAfter(asked.data?.next ?? undefined)}>
              {say.more}
            </Button>
          )}
        </nav>
      )}
    </section>
  );
}

function Line({ row, intake }: { row: IntakeRow; intake: Intake }) {
  const say = useSay();
  const word = useWord();
  const title = intake.columns[intake.headings.find((heading) => heading.required)?.name ?? ''];
  const others = row.cells.filter((cell, column) => column !== title && cell.trim() !== '');
  return (
    <tr>
      <td className="right number">{row.place}</td>
      <td>
        <span className="cell-title">{title === undefined ? '' : row.cells[title]}</span>
        <span className="soft small rest-of-row">{others.join(' ¦ ')}</span>
      </td>
      {row.verdict !== 'NEW' && (
        <td>
          {row.reason && <div className={row.verdict === 'BAD' ? 'wrong' : ''}>{row.reason}</div>}
          {row.differences.map((one) => (
            <div key={one.column} className="difference">
              <span className="soft">{word(`intake.${intake.sheet}.${one.column}`)}</span> <del>{one.before || say.emptyValue}</del> → <ins>{one.after || say.emptyValue}</ins>
            </div>
          ))}
          {row.known && (
            <Link to={row.known.link} className="small">
              {say.known}：{row.known.label}
            </Link>
          )}
        </td>
      )}
    </tr>
  );
}
