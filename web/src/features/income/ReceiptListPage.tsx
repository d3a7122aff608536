import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import { Day } from '@/kernel/Day';
import { Empty } from '@/kernel/Empty';
import { useWord } from '@/kernel/language';
import { type Column, ListPage } from '@/kernel/ListPage';
import { Yuan } from '@/kernel/Yuan';
import type { Totals } from './types';
import { useSay } from './words';

type Row = Schemas['IncomeReceiptListRow'];

/** Every booking line by line: what the figure “received” is the sum of. */
export default function ReceiptListPage() {
  const say = useSay();
  const word = useWord();
  const { data: totals } = useQuery({ queryKey: ['/api/incomes/totals'], queryFn: () => get<Totals>('/api/incomes/totals') });
  const columns: Column<Row>[] = [
    {
      title: say.matter,
      of: (row) => (
        <>
          {row.matter.title}
          <span className="soft small number" style={{ display: 'block', fontWeight: 400 }}>{row.matter.number}</span>
        </>
      ),
    },
    { title: say.on, sort: 'receivedOn', of: (row) => <Day on={row.receivedOn} />, onPhone: say.on, width: 130 },
    { title: say.payer, of: (row) => row.payer || row.note, onPhone: say.payer },
    { title: say.reference, of: (row) => <span className="number">{row.bankReference}</span>, offPhone: true },
    { title: say.what, of: (row) => <span className={row.kind === 'RECEIPT' ? undefined : 'soft'}>{word(`income.booking.${row.kind}`)}</span>, onPhone: say.what, width: 90 },
    { title: say.sum, sort: 'amount', of: (row) => <Yuan amount={row.amount} />, right: true, onPhone: say.sum },
  ];
  return (
    <ListPage<Row>
      title={say.receiptsTitle}
      lead={totals && <>{say.receiptsLead} <Yuan amount={totals.received} /></>}
      from="/api/incomes/receipts"
      hint={say.receiptsHint}
      actions={<Link to="/income">{say.title}</Link>}
      columns={columns}
      keyOf={(row) => row.id}
      linkOf={(row) => `/income/${row.matter.kind}/${row.matter.id}`}
      empty={<Empty>{say.noReceipts}</Empty>}
    />
  );
}
