import { useQuery } from '@tanstack/react-query';
import { Section } from '@/app/CaseFrame';
import { Day } from '@/kernel/Day';
import { dayOf } from '@/kernel/day';
import { marks, useWord } from '@/kernel/language';
import { StageTag } from '@/kernel/StageTag';
import { ApprovalActs } from './Acts';
import { approvalsQuery } from './api';
import { Notes, RouteSteps } from './RouteSteps';
import { type Approval, TONES } from './types';
import { useSay } from './words';
import './approval.css';

/** The approval of a case: its route, who has it, what those may do who are asked. Nothing until it was put up. */
export default function ApprovalPanel({ kind, id }: { kind: string; id: string }) {
  const say = useSay();
  const rounds = useQuery(approvalsQuery(kind, id)).data ?? [];
  const [latest, ...earlier] = rounds;
  if (!latest) return null;
  return (
    <Section title={say.title} extra={<Tag approval={latest} />}>
      <div className="stack">
        <p>{latest.statement}</p>
        <Round approval={latest} />
        {latest.may.length > 0 && (
          <div className="off-print">
            <ApprovalActs approval={latest} />
          </div>
        )}
        {earlier.length > 0 && (
          <details>
            <summary>
              {say.earlier}
              {marks().aside(earlier.length)}
            </summary>
            <div className="stack earlier-rounds">
              {earlier.map((round) => (
                <div key={round.id} className="stack tight">
                  <h3 className="row">
                    {say.round(round.round)} <Tag approval={round} />
                  </h3>
                  <Round approval={round} />
                </div>
              ))}
            </div>
          </details>
        )}
      </div>
    </Section>
  );
}

function Tag({ approval }: { approval: Approval }) {
  const word = useWord();
  return <StageTag tone={TONES[approval.state]}>{word(`approval.state.${approval.state}`)}</StageTag>;
}

export function Round({ approval }: { approval: Approval }) {
  const say = useSay();
  return (
    <div className="stack tight">
      <p className="soft small">
        {say.put(approval.applicant, dayOf(approval.startedAt))} · {say.round(approval.round)} · {approval.basis}
        <span className="visually-hidden">
          <Day on={dayOf(approval.startedAt)} />
        </span>
      </p>
      <RouteSteps approval={approval} />
      <Notes notes={approval.notes} />
    </div>
  );
}
