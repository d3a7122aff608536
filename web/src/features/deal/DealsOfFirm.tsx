import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { get } from '@/api/client';
import { Section } from '@/app/CaseFrame';
import { useWord } from '@/kernel/language';
import type { PageOf } from '@/kernel/ListPage';
import { DealLines } from './DealLines';
import type { Row } from './types';
import { useSay } from './words';

/** The deals with a firm, on the page of the firm, as far as one may see them. */
export default function DealsOfFirm({ id }: { kind: string; id: string }) {
  const say = useSay();
  const word = useWord();
  const deals = useQuery({
    queryKey: ['/api/deals', { taker: id }],
    queryFn: () => get<PageOf<Row>>('/api/deals', { taker: id }),
  });
  const rows = deals.data?.items ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={say.ofFirm} extra={deals.data?.next && <Link to={`/deals?taker=${id}`}>{say.allOfFirm}</Link>}>
      <DealLines rows={rows} called={(row) => `${row.title} · ${word(`way.${row.way}`)}`} />
    </Section>
  );
}
