import { useQuery } from '@tanstack/react-query';
import type { DeskProps } from '@/app/feature';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { ApprovalActs } from './Acts';
import { Round } from './ApprovalPanel';
import { approvalsQuery } from './api';
import { useSay } from './words';

/** What the worklist shows beneath a matter that waits for a signature: the route, and the acts at its foot. */
export default function ApprovalAnswer({ matter, onDone }: DeskProps) {
  const say = useSay();
  const asked = useQuery(approvalsQuery(matter.kind, matter.id));
  const approval = asked.data?.[0];
  if (!approval) return asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={4} />;
  return (
    <>
      <section className="section answer stack tight">
        <h2>{say.title}</h2>
        <p>{approval.statement}</p>
        <Round approval={approval} />
      </section>
      {approval.may.length > 0 && (
        <footer className="answer-foot">
          <ApprovalActs approval={approval} onDone={onDone} />
        </footer>
      )}
    </>
  );
}
