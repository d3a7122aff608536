import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { get } from '@/api/client';
import { useIs } from '@/api/session';
import { Section } from '@/app/CaseFrame';
import { useWord } from '@/kernel/language';
import type { PageOf } from '@/kernel/ListPage';
import { DealLines } from './DealLines';
import type { Row } from './types';
import { useSay } from './words';

/** The deals made on a result, on the page of the result; nothing where there is nothing to say. */
export default function DealsOfResult({ id }: { kind: string; id: string }) {
  const say = useSay();
  const word = useWord();
  const office = useIs(['TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR']);
  const deals = useQuery({
    queryKey: ['/api/deals', { disclosure: id }],
    queryFn: () => get<PageOf<Row>>('/api/deals', { disclosure: id }),
  });
  const result = useQuery({
    queryKey: ['/api/disclosures', id],
    queryFn: () => get<{ stage: string }>(`/api/disclosures/${id}`),
    enabled: office,
  });
  const mayOpen = office && result.data?.stage === 'ACCEPTED';
  const rows = deals.data?.items ?? [];
  if (rows.length === 0 && !mayOpen) return null;
  return (
    <Section
      title={say.list}
      extra={
        mayOpen && (
          <Link to={`/deals/new?result=${id}`}>
            <Button size="small">{say.open}</Button>
          </Link>
        )
      }
    >
      {rows.length === 0 && <p className="soft">{say.noneYet}</p>}
      <DealLines rows={rows} called={(row) => `${word(`way.${row.way}`)} · ${row.takerName ?? say.takerOpen}`} />
    </Section>
  );
}
