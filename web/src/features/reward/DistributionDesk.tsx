import { useQuery } from '@tanstack/react-query';
import type { DeskProps } from '@/app/feature';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { DistributionActs } from './Acts';
import { Explained } from './Explained';
import { distributionQuery } from './types';
import './reward.css';

/** A distribution in the worklist: what it is about, every figure, and at the foot what may be done. */
export default function DistributionDesk({ matter, onDone }: DeskProps) {
  const { data: view, error, refetch } = useQuery(distributionQuery(matter.id));
  if (!view) return error ? <ProblemNotice problem={error} onAgain={() => void refetch()} /> : <Waiting lines={8} />;
  return (
    <div className="stack loose">
      <header className="stack tight">
        <span className="number soft">{view.number}</span>
        <h1>{view.deal.title}</h1>
        <p>{view.statement}</p>
      </header>
      <Explained view={view} />
      {view.may.length > 0 && (
        <div className="form-foot">
          <DistributionActs view={view} onDone={onDone} />
        </div>
      )}
    </div>
  );
}
