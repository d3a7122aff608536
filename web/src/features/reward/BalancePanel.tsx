import { useQuery } from '@tanstack/react-query';
import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import { Section } from '@/app/CaseFrame';
import { useWord } from '@/kernel/language';
import { StageTag } from '@/kernel/StageTag';
import { Yuan } from '@/kernel/Yuan';
import { useSay } from './words';
import './reward.css';

type Balance = Schemas['RewardBalancesBalance'];

/** Where the money of a deal is; shown once something went back, for then the sums need an explanation. */
export default function BalancePanel({ id }: { kind: string; id: string }) {
  const say = useSay();
  const word = useWord();
  const { data: found } = useQuery({
    queryKey: ['/api/distributions', 'balances', id],
    queryFn: () => get<Balance[]>('/api/distributions/balances', { deal: id }),
  });
  const data = found?.[0];
  if (!data || data.refunded === '0.00') return null;
  const sums: [string, string][] = [
    [say.came, data.received],
    [say.wentBack, data.refunded],
    [say.allKeep, data.kept],
    [say.waiting, data.waiting],
  ];
  return (
    <Section title={say.balance} extra={data.open === '0.00' ? <StageTag tone="done">{say.balanced}</StageTag> : <StageTag tone="soon">{say.openSum} <Yuan amount={data.open} /></StageTag>}>
      <div className="stack">
        <p className="soft">{say.balanceHow}</p>
        <div className="balance-sums">
          {sums.map(([label, amount]) => (
            <div key={label}>
              <b><Yuan amount={amount} /></b>
              <span className="soft small">{label}</span>
            </div>
          ))}
        </div>
        <table className="list payees">
          <thead>
            <tr>
              <th scope="col">{say.receiver}</th>
              <th scope="col" className="right">{say.given}</th>
              <th scope="col" className="right">{say.owes}</th>
              <th scope="col" className="right">{say.keeps}</th>
              <th scope="col" className="right">{say.stillOpen}</th>
            </tr>
          </thead>
          <tbody>
            {data.lines.map((line, place) => (
              <tr key={place}>
                <td>
                  {line.name}
                  {line.receiver !== 'COSTS' && <div className="soft small">{word(`reward.receiver.${line.receiver}`)}</div>}
                </td>
                <td className="right" data-label={say.given}><Yuan amount={line.given} /></td>
                <td className="right" data-label={say.owes}><Yuan amount={line.back} /></td>
                <td className="right" data-label={say.keeps}><Yuan amount={line.kept} /></td>
                <td className="right" data-label={say.stillOpen}><Yuan amount={line.open} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
