import { grouped, inWan } from './money';
import { useLanguage } from './language';

/** An amount: to the fen, or in units of ten thousand with the fen in reach. */
export function Yuan({ amount, wan = false }: { amount: string | null | undefined; wan?: boolean }) {
  const english = useLanguage() === 'en';
  if (amount === null || amount === undefined) return <span className="soft">—</span>;
  const exact = english ? `CNY ${grouped(amount)}` : `${grouped(amount)} 元`;
  if (!wan) return <span className="number">{exact}</span>;
  return (
    <span className="number" title={exact}>
      {english ? `CNY ${inWan(amount)}×10⁴` : `${inWan(amount)} 万元`}
    </span>
  );
}
