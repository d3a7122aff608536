import { useQuery } from '@tanstack/react-query';
import type { DeskProps } from '@/app/feature';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { AmendmentActs } from './Acts';
import { AmendmentFacts } from './AmendmentFacts';
import { useStatement } from './AmendmentPage';
import { amendmentQuery } from './types';
import { useSay } from './words';

/** A change in the worklist: the terms side by side, and at the foot what may be done about it. */
export default function AmendmentDesk({ matter, what, onDone }: DeskProps) {
  const say = useSay();
  const statement = useStatement();
  const { data: view, error, refetch } = useQuery(amendmentQuery(matter.id));
  if (!view) return error ? <ProblemNotice problem={error} onAgain={() => void refetch()} /> : <Waiting lines={8} />;
  return (
    <div className="stack loose">
      <header className="stack tight">
        <span className="number soft">{view.number}</span>
        <h1>{say.title(view.deal.title)}</h1>
        <p>{statement(view)}</p>
      </header>
      <AmendmentFacts view={view} />
      {what.startsWith('amendment.') && view.may.length > 0 && (
        <div className="form-foot">
          <AmendmentActs view={view} onDone={onDone} />
        </div>
      )}
    </div>
  );
}
