import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Section } from '@/app/CaseFrame';
import { Day } from '@/kernel/Day';
import { marks, useWord } from '@/kernel/language';
import { grouped } from '@/kernel/money';
import { StageTag } from '@/kernel/StageTag';
import { Yuan } from '@/kernel/Yuan';
import { CostForm, LateInterestForm, NotDueForm, ReceiptForm, RefundForm, ReversalForm } from './Forms';
import { type Income, incomeQuery, openOf, partOf, TONES } from './types';
import { useSay } from './words';
import './income.css';

/** What a case is to bring in against what has come: bars, bookings, costs. */
export default function IncomePanel({ kind, id }: { kind: string; id: string }) {
  const say = useSay();
  const { data: income } = useQuery(incomeQuery(kind, id));
  if (!income) return null;
  return (
    <Section title={say.income}>
      <div className="stack">
        <Sums income={income} />
        <Bars income={income} />
        <Bookings income={income} />
        <Acts income={income} />
      </div>
    </Section>
  );
}

function Sums({ income }: { income: Income }) {
  const say = useSay();
  return (
    <div className="sums">
      <div>
        <b><Yuan amount={income.received} /></b>
        <span className="soft small">{say.received}</span>
      </div>
      <div>
        <b><Yuan amount={income.expected} /></b>
        <span className="soft small">{say.expected}</span>
      </div>
      {income.refunded !== '0.00' && (
        <div>
          <b><Yuan amount={income.refunded} /></b>
          <span className="soft small">{say.refunded}</span>
        </div>
      )}
      {income.overdue !== '0.00' && (
        <div>
          <b><Yuan amount={income.overdue} /></b>
          <StageTag tone="now">{say.overdue}</StageTag>
        </div>
      )}
      {income.over !== '0.00' && <StageTag tone="soon">{say.over(grouped(income.over))}</StageTag>}
    </div>
  );
}

function Bars({ income }: { income: Income }) {
  const say = useSay();
  const word = useWord();
  const [leaving, setLeaving] = useState<string | null>(null);
  const may = income.may.includes('DECLARE_NOT_DUE');
  return (
    <ul className="bars">
      {income.payments.map((payment) => (
        <li key={payment.id} className={payment.state}>
          <span>
            {payment.kind && word(`income.payment.${payment.kind}`)} {payment.label}　<span className="soft small">{payment.dueOn ? <>{say.due} <Day on={payment.dueOn} /></> : say.noDay}</span>
          </span>
          <span className="row">
            <span className="number small">
              {grouped(payment.paid)} / {grouped(payment.amount)}
            </span>
            <StageTag tone={TONES[payment.state]}>{word(`income.state.${payment.state}`)}</StageTag>
          </span>
          <span className="bar" aria-hidden="true">
            <i style={{ width: `${partOf(payment.paid, payment.amount)}%` }} />
          </span>
          {payment.overdueDays > 0 && <span className="small late">{say.daysLate(payment.overdueDays)}{payment.interest !== '0.00' && `${marks().comma}${say.interestIs(grouped(payment.interest))}`}</span>}
          {payment.overdueDays === 0 && payment.interest !== '0.00' && <span className="soft small">{say.interestIs(grouped(payment.interest))}</span>}
          {payment.notDueBecause && <span className="soft small">{word('income.state.NOT_DUE')} {grouped(payment.notDue)}{marks().colon}{payment.notDueBecause}</span>}
          {may && openOf(payment) !== '0.00' && leaving !== payment.id && (
            <Button className="off-print" type="link" size="small" onClick={() => setLeaving(payment.id)}>{say.notDue}</Button>
          )}
          {leaving === payment.id && <NotDueForm income={income} payment={payment} onClose={() => setLeaving(null)} />}
        </li>
      ))}
    </ul>
  );
}

interface Booking {
  id: string;
  on: string;
  what: string;
  kind?: string | undefined;
  more: string;
  amount: string;
  reversalOf?: string | null;
  reversedBy?: string | null;
  path: string;
}

function Bookings({ income }: { income: Income }) {
  const say = useSay();
  const word = useWord();
  const receipts = income.receipts.map((one): Booking => ({
    ...one,
    what: one.payer || one.note || say.received,
    kind: one.refund ? say.refund : undefined,
    more: [one.bankReference, one.payer && one.note, one.booker, one.refunded !== '0.00' && say.refundedOf(grouped(one.refunded))].filter(Boolean).join(' · '),
    path: `receipts/${one.id}`,
  }));
  const costs = income.costs.map((one): Booking => ({
    ...one,
    what: word(`income.cost.${one.kind}`),
    more: [one.note, one.booker].filter(Boolean).join(' · '),
    path: `costs/${one.id}`,
  }));
  return (
    <>
      {receipts.length > 0 && <Table title={say.receipts} income={income} bookings={receipts} />}
      {costs.length > 0 && <Table title={say.costs} income={income} bookings={costs} />}
    </>
  );
}

function Table({ title, income, bookings }: { title: string; income: Income; bookings: Booking[] }) {
  const say = useSay();
  const [taking, setTaking] = useState<string | null>(null);
  const chosen = bookings.find((one) => one.id === taking && !one.reversedBy);
  return (
    <div className="stack tight">
      <h3>{title}</h3>
      <table className="bookings">
        <tbody>
          {bookings.map((one) => (
            <tr key={one.id} className={one.reversedBy ? 'gone' : one.reversalOf || one.kind ? 'counter' : undefined}>
              <td className="nowrap"><Day on={one.on} /></td>
              <td>
                {one.kind && <span className="soft">{one.kind}　</span>}
                {one.what}
                <div className="soft small">{one.more}</div>
              </td>
              <td>
                <span className="amount"><Yuan amount={one.amount} /></span>
                <div className="small">
                  {one.reversalOf && say.counter}
                  {one.reversedBy && say.reversed}
                  {!one.reversalOf && !one.reversedBy && income.may.includes('REVERSE') && (
                    <Button className="off-print" type="link" size="small" onClick={() => setTaking(one.id)}>{say.reverse}</Button>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {chosen && <ReversalForm income={income} path={chosen.path} onClose={() => setTaking(null)} />}
    </div>
  );
}

function Acts({ income }: { income: Income }) {
  const say = useSay();
  const [open, setOpen] = useState<'receipt' | 'refund' | 'cost' | 'interest' | null>(null);
  if (open === 'receipt') return <ReceiptForm income={income} onClose={() => setOpen(null)} />;
  if (open === 'refund') return <RefundForm income={income} onClose={() => setOpen(null)} />;
  if (open === 'interest') return <LateInterestForm income={income} onClose={() => setOpen(null)} />;
  if (open === 'cost') return <CostForm income={income} onClose={() => setOpen(null)} />;
  return (
    <div className="row off-print">
      {income.may.includes('BOOK_RECEIPT') && <Button type="primary" onClick={() => setOpen('receipt')}>{say.book}</Button>}
      {income.may.includes('REFUND') && income.received !== '0.00' && <Button onClick={() => setOpen('refund')}>{say.refund}</Button>}
      {income.may.includes('AGREE_INTEREST') && <Button type="text" onClick={() => setOpen('interest')}>{say.lateInterest}</Button>}
      {income.may.includes('BOOK_COST') && <Button onClick={() => setOpen('cost')}>{say.bookCost}</Button>}
    </div>
  );
}
