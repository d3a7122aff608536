import { Link } from 'react-router';
import { useWord } from '@/kernel/language';
import { StageTag } from '@/kernel/StageTag';
import { Yuan } from '@/kernel/Yuan';
import { type Row, TONES } from './types';

interface Props {
  rows: readonly Row[];
  /** What a deal goes by here, beside its price and stage. */
  called: (row: Row) => string;
}

/** A few deals on the page of something else. */
export function DealLines({ rows, called }: Props) {
  const word = useWord();
  return rows.map((row) => (
    <p key={row.id} className="row">
      <Link to={`/deals/${row.id}`}>{called(row)}</Link>
      <Yuan amount={row.price} wan />
      <StageTag tone={row.stopped ? 'now' : TONES[row.stage]}>{row.stopped ? word('deal.rock.objection') : word(`deal.stage.${row.stage}`)}</StageTag>
    </p>
  ));
}
