import { useQuery } from '@tanstack/react-query';
import type { DeskProps } from '@/app/feature';
import { Acts } from './Acts';
import { contractsQuery } from './api';

/** What answers a question about a contract, at hand however long the matter above is. */
export default function ContractActs({ matter, onDone }: DeskProps) {
  const { data: contracts = [] } = useQuery(contractsQuery(matter.kind, matter.id));
  const mine = contracts.filter((contract) => contract.may.length > 0);
  if (mine.length === 0) return null;
  return (
    <footer className="desk-foot act-box off-print">
      {mine.map((contract) => (
        <Acts key={contract.id} contract={contract} onDone={onDone} />
      ))}
    </footer>
  );
}
