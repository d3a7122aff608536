import { useQuery } from '@tanstack/react-query';
import type { DeskProps } from '@/app/feature';
import { Acts } from './Acts';
import { registrationsQuery } from './types';

/** What answers a question about a registration, at hand however long the matter above is. */
export default function RegistrationActs({ matter, onDone }: DeskProps) {
  const { data: all = [] } = useQuery(registrationsQuery(matter.kind, matter.id));
  const mine = all.filter((one) => one.may.length > 0);
  if (mine.length === 0) return null;
  return (
    <footer className="desk-foot act-box off-print">
      {mine.map((one) => (
        <Acts key={one.id} registration={one} onDone={onDone} />
      ))}
    </footer>
  );
}
