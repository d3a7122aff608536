import { useQuery } from '@tanstack/react-query';
import type { DeskProps } from '@/app/feature';
import { SealActs } from './SealActs';
import { sealsQuery } from './types';

/** What answers a request for a seal. */
export default function SealAnswer({ matter, onDone }: DeskProps) {
  const { data: uses = [] } = useQuery(sealsQuery(matter.kind, matter.id));
  const mine = uses.filter((use) => use.may.length > 0);
  if (mine.length === 0) return null;
  return (
    <footer className="desk-foot act-box off-print">
      {mine.map((use) => (
        <SealActs key={use.id} use={use} onDone={onDone} />
      ))}
    </footer>
  );
}
