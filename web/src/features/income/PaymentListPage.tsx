import { Link } from 'react-router';
import { Day } from '@/kernel/Day';
import { Empty } from '@/kernel/Empty';
import { useWord } from '@/kernel/language';
import { type Column, ListPage } from '@/kernel/ListPage';
import { StageTag } from '@/kernel/StageTag';
import { Yuan } from '@/kernel/Yuan';
import { type PaymentRow, STATES, TONES } from './types';
import { useSay } from './words';

/** What is expected, the longest due first. */
export default function PaymentListPage() {
  const say = useSay();
  const word = useWord();
  const columns: Column<PaymentRow>[] = [
    {
      title: say.matter,
      of: (row) => (
        <>
          {row.matter.title}
          <span className="soft small number" style={{ display: 'block', fontWeight: 400 }}>{row.matter.number}</span>
        </>
      ),
    },
    { title: say.payment, of: (row) => [row.kind && word(`income.payment.${row.kind}`), row.label].filter(Boolean).join(' ') },
    { title: say.due, sort: 'dueOn', of: (row) => (row.dueOn ? <Day on={row.dueOn} /> : <span className="soft">{say.noDay}</span>), onPhone: say.due, width: 130 },
    { title: say.amount, sort: 'amount', of: (row) => <Yuan amount={row.amount} />, right: true, onPhone: say.amount },
    { title: say.paid, of: (row) => <Yuan amount={row.paid} />, right: true, onPhone: say.paid },
    { title: say.state, of: (row) => <StageTag tone={TONES[row.state]}>{word(`income.state.${row.state}`)}</StageTag>, width: 110 },
  ];
  return (
    <ListPage<PaymentRow>
      title={say.title}
      lead={say.lead}
      from="/api/incomes/payments"
      hint={say.hint}
      actions={
        <span className="row">
          <Link to="/income/receipts">{say.allReceipts}</Link>
          <Link to="/royalties">{say.royalties}</Link>
        </span>
      }
      columns={columns}
      keyOf={(row) => row.id}
      linkOf={(row) => `/income/${row.matter.kind}/${row.matter.id}`}
      filters={[{ name: 'state', label: say.state, options: STATES.map((state) => ({ value: state, label: word(`income.state.${state}`) })) }]}
      empty={<Empty>{say.nothing}</Empty>}
    />
  );
}
