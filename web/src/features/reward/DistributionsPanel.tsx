import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { get } from '@/api/client';
import { Section } from '@/app/CaseFrame';
import { Day } from '@/kernel/Day';
import { useWord } from '@/kernel/language';
import type { PageOf } from '@/kernel/ListPage';
import { StageTag } from '@/kernel/StageTag';
import { Yuan } from '@/kernel/Yuan';
import { type Row, TONES } from './types';
import { useSay } from './words';
import './reward.css';

/** The distributions of a deal, for those who may see them. */
export default function DistributionsPanel({ id }: { kind: string; id: string }) {
  const say = useSay();
  const { data } = useQuery({
    queryKey: ['/api/distributions', { deal: id }],
    queryFn: () => get<PageOf<Row>>('/api/distributions', { deal: id, size: 100 }),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={say.panel}>
      <Lines rows={data.items} />
    </Section>
  );
}

/** @param own told to whoever gets it: of what, and what falls to that person alone */
export function Lines({ rows, own = false }: { rows: readonly Row[]; own?: boolean }) {
  const say = useSay();
  const word = useWord();
  return (
    <ul className="distributions">
      {rows.map((row) => (
        <li key={row.id}>
          <Link to={`/distributions/${row.id}`}>
            {own && `${row.title}　`}
            <span className={own ? 'number soft small' : 'number'}>{row.number}</span> {row.counter && <span className="soft small">{row.claim ? say.claim : say.counter}</span>}
          </Link>
          <Day on={row.receivedOn} />
          <span className="row">
            <Yuan amount={own ? (row.mine ?? null) : (row.reward ?? row.mine ?? row.income)} />
            <StageTag tone={TONES[row.stage]}>{word(`reward.stage.${row.stage}`)}</StageTag>
          </span>
        </li>
      ))}
    </ul>
  );
}
