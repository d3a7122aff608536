import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { get } from '@/api/client';
import { Section } from '@/app/CaseFrame';
import { useWord } from '@/kernel/language';
import type { PageOf } from '@/kernel/ListPage';
import { StageTag } from '@/kernel/StageTag';
import { Yuan } from '@/kernel/Yuan';
import { ROYALTY_TONES, type RoyaltyRow } from './royalty';
import { useSay } from './words';
import './income.css';

/** The royalty periods of a licence, the latest first. */
export default function RoyaltyPanel({ id }: { kind: string; id: string }) {
  const say = useSay();
  const word = useWord();
  const { data } = useQuery({
    queryKey: ['/api/royalties', { matter: id }],
    queryFn: () => get<PageOf<RoyaltyRow>>('/api/royalties', { matter: id, size: 100 }),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={say.royalties}>
      <ul className="royalties">
        {data.items.map((row) => (
          <li key={row.id}>
            <Link to={`/royalties/${row.id}`} className="number">{row.firstDay} — {row.lastDay}</Link>
            <span className="row">
              {row.amount && <Yuan amount={row.amount} />}
              <StageTag tone={ROYALTY_TONES[row.stage]}>{word(`income.royalty.stage.${row.stage}`)}</StageTag>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
