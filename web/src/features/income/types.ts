import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { Tone } from '@/kernel/StageTag';
import { asAmount } from '@/kernel/money';

export type Payment = Omit<Schemas['IncomeViewPaymentEntry'], 'state'> & { state: State };
export type Income = Omit<Schemas['IncomeView'], 'payments'> & { payments: Payment[] };
export type Receipt = Schemas['IncomeReceiptEntry'];
export type Cost = Schemas['IncomeCostEntry'];
export type PaymentRow = Schemas['IncomePaymentListRow'];
export type Totals = Schemas['IncomePaymentListTotals'];
export type State = Schemas['IncomePaymentState'];

export const STATES: readonly State[] = ['OVERDUE', 'OPEN', 'PARTLY', 'PAID', 'NOT_DUE'];

export const TONES: Readonly<Record<State, Tone>> = { OVERDUE: 'now', OPEN: 'under-way', PARTLY: 'soon', PAID: 'done', NOT_DUE: 'ended' };

export const COSTS: readonly Cost['kind'][] = ['TAX', 'IP_MAINTENANCE', 'EVALUATION', 'APPRAISAL', 'NEGOTIATION', 'BROKER', 'LISTING', 'MANAGEMENT'];

export const incomeQuery = (kind: string, id: string) => ({
  queryKey: ['/api/incomes', kind, id],
  /** Most matters expect nothing yet: the list of payments says so without a refusal. */
  queryFn: async (): Promise<Income | null> => {
    const payments = await get<{ total: number }>('/api/incomes/payments', { matter: id });
    return payments.total === 0 ? null : get<Income>('/api/incomes', { matterKind: kind, matterId: id });
  },
  retry: false,
});

/** By how much this receipt would bring more than is expected; null when it would not. */
export function overBy(income: Pick<Income, 'expected' | 'received'>, amount: string): string | null {
  const typed = asAmount(amount);
  if (typed === null) return null;
  const over = fen(income.received) + fen(typed) - fen(income.expected);
  return over > 0n ? `${over / 100n}.${String(over % 100n).padStart(2, '0')}` : null;
}

/** What is still waited for of a payment. */
export function openOf({ amount, paid, notDue }: Pick<Payment, 'amount' | 'paid' | 'notDue'>): string {
  const open = fen(amount) - fen(paid) - fen(notDue);
  return `${open / 100n}.${String(open % 100n).padStart(2, '0')}`;
}

const fen = (amount: string): bigint => BigInt(amount.replace('.', ''));

/** A part of a whole, as a width; only for drawing. */
export function partOf(part: string, whole: string): number {
  const all = Number(whole);
  return all <= 0 ? 0 : Math.max(0, Math.min(100, (Number(part) / all) * 100));
}
