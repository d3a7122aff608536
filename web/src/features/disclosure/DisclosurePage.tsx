import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { CaseFrame } from '@/app/CaseFrame';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { Waiting } from '@/kernel/Waiting';
import { DisclosureActs } from './Acts';
import { disclosureQuery } from './api';
import { Sheet } from './Sheet';
import { TONES } from './types';

export default function DisclosurePage() {
  const { id = '' } = useParams();
  const word = useWord();
  const asked = useQuery(disclosureQuery(id));
  const view = asked.data;
  if (!view) {
    return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={8} />}</div>;
  }
  return (
    <CaseFrame
      kind="disclosure"
      id={id}
      number={view.number}
      title={view.content.title}
      tag={<StageTag tone={TONES[view.stage]}>{word(`disclosure.stage.${view.stage}`)}</StageTag>}
      statement={view.statement}
      actions={view.may.length > 0 && <DisclosureActs view={view} />}
    >
      <Sheet view={view} />
    </CaseFrame>
  );
}
