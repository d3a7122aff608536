import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { CaseFrame } from '@/app/CaseFrame';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { Waiting } from '@/kernel/Waiting';
import { DealActs } from './Acts';
import { dealQuery } from './api';
import { SheetView } from './SheetView';
import { TONES } from './types';

export default function DealPage() {
  const { id = '' } = useParams();
  const word = useWord();
  const asked = useQuery(dealQuery(id));
  const view = asked.data;
  if (!view) {
    return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={8} />}</div>;
  }
  return (
    <CaseFrame
      kind="deal"
      id={id}
      number={view.number}
      title={view.title}
      tag={
        <>
          <StageTag tone={view.stopped ? 'now' : TONES[view.stage]}>{view.stopped ? word('deal.rock.objection') : word(`deal.stage.${view.stage}`)}</StageTag>
          <span className="soft">{word(`way.${view.way}`)}</span>
        </>
      }
      statement={view.statement}
      actions={view.may.length > 0 && <DealActs view={view} />}
    >
      <SheetView view={view} />
    </CaseFrame>
  );
}
