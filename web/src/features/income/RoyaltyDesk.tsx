import { useQuery } from '@tanstack/react-query';
import type { DeskProps } from '@/app/feature';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { royaltyQuery } from './royalty';
import { RoyaltyActs } from './RoyaltyActs';
import { RoyaltyFacts } from './RoyaltyFacts';
import './income.css';

/** A royalty in the worklist: what it is about, and at the foot what may be done. */
export default function RoyaltyDesk({ matter, onDone }: DeskProps) {
  const { data: view, error, refetch } = useQuery(royaltyQuery(matter.id));
  if (!view) return error ? <ProblemNotice problem={error} onAgain={() => void refetch()} /> : <Waiting lines={8} />;
  return (
    <div className="stack loose">
      <header className="stack tight">
        <span className="number soft">{view.number}</span>
        <h1>{view.matter.title}</h1>
      </header>
      <RoyaltyFacts view={view} />
      <div className="form-foot"><RoyaltyActs view={view} onDone={onDone} /></div>
    </div>
  );
}
