import { useWord } from '@/kernel/language';
import type { Amendment } from './types';
import { useSay } from './words';
import './amendment.css';

/** What held before beside what holds afterwards; what differs is marked by a word, not by colour alone. */
export function Comparison({ amendment, onlyChanged }: { amendment: Amendment; onlyChanged?: boolean }) {
  const say = useSay();
  const word = useWord();
  const lines = onlyChanged ? amendment.lines.filter((line) => line.changed) : amendment.lines;
  return (
    <table className="list plain comparison">
      <thead>
        <tr>
          <th scope="col">{say.line}</th>
          <th scope="col">{say.before}</th>
          <th scope="col">{say.after}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key} className={line.changed ? 'changed' : undefined}>
            <th scope="row">{word(`amendment.line.${line.key}`)}</th>
            <td data-label={say.before}>{line.changed ? <del>{line.before || say.empty}</del> : line.before || say.empty}</td>
            <td data-label={say.after}>{line.changed ? <ins>{line.after || say.empty}</ins> : <span className="soft">{say.same}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
