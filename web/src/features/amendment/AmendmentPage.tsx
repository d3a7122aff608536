import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { CaseFrame } from '@/app/CaseFrame';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { Waiting } from '@/kernel/Waiting';
import { AmendmentActs } from './Acts';
import { AmendmentFacts } from './AmendmentFacts';
import { type Amendment, amendmentQuery, TONES } from './types';
import { useSay } from './words';

/** A change of a signed deal: where it stands, what it asks for, before and after side by side. */
export default function AmendmentPage() {
  const { id = '' } = useParams();
  const say = useSay();
  const word = useWord();
  const statement = useStatement();
  const asked = useQuery(amendmentQuery(id));
  const view = asked.data;
  if (!view) {
    return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={8} />}</div>;
  }
  return (
    <CaseFrame
      kind="amendment"
      id={id}
      river={{ kind: 'deal', id: view.deal.id }}
      number={view.number}
      title={say.title(view.deal.title)}
      tag={
        <>
          <StageTag tone={TONES[view.stage]}>{word(`amendment.stage.${view.stage}`)}</StageTag>
          <Link to={view.deal.link} className="number small">{view.deal.number}</Link>
        </>
      }
      statement={statement(view)}
      actions={view.may.length > 0 && <AmendmentActs view={view} />}
    >
      <AmendmentFacts view={view} />
    </CaseFrame>
  );
}

export function useStatement() {
  const say = useSay();
  return (view: Amendment): string => {
    switch (view.stage) {
      case 'DRAFT':
        return say.draftStatement;
      case 'IN_APPROVAL':
        return say.approvalStatement;
      case 'IN_NOTICE':
        return say.noticeStatement;
      case 'READY_TO_SIGN':
        return say.readyStatement;
      case 'SIGNED':
        return say.signedStatement(view.signedOn ?? '');
      case 'GIVEN_UP':
        return say.givenUpStatement;
    }
  };
}
