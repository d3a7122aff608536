import { useQuery } from '@tanstack/react-query';
import { get } from '@/api/client';
import { CountFigure, Figure } from '@/kernel/Figure';
import { useLanguage } from '@/kernel/language';
import { grouped, inWan } from '@/kernel/money';
import type { Totals } from './types';
import { useSay } from './words';

/** What is owed, what came, what is late; each opens the list behind it. */
export default function IncomeFigures() {
  const say = useSay();
  const english = useLanguage() === 'en';
  const { data } = useQuery({ queryKey: ['/api/incomes/totals'], queryFn: () => get<Totals>('/api/incomes/totals') });
  const wan = (amount: string | undefined) => (amount === undefined ? '–' : inWan(amount));
  const unit = english ? '×10⁴' : '万元';
  return (
    <>
      <Figure value={wan(data?.received)} unit={unit} label={say.received} to="/income/receipts" title={data && grouped(data.received)} />
      <Figure value={wan(data?.expected)} unit={unit} label={say.all} to="/income" title={data && grouped(data.expected)} />
      <CountFigure from="/api/incomes/payments" filter={{ state: 'OVERDUE' }} label={say.dueAll} unit={say.unit} to="/income" />
    </>
  );
}
