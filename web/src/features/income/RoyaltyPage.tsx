import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Panels } from '@/app/panels';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { Timeline } from '@/kernel/Timeline';
import { Waiting } from '@/kernel/Waiting';
import { ROYALTY_TONES, royaltyQuery } from './royalty';
import { RoyaltyActs } from './RoyaltyActs';
import { RoyaltyFacts } from './RoyaltyFacts';
import './income.css';

/** The royalty of one period: what was agreed, what was reported, what is due; whose turn it is. */
export default function RoyaltyPage() {
  const { id = '' } = useParams();
  const word = useWord();
  const asked = useQuery(royaltyQuery(id));
  const view = asked.data;
  if (!view) {
    return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={8} />}</div>;
  }
  return (
    <article className="page case">
      <header className="stack tight">
        <div className="row">
          <span className="number">{view.number}</span>
          <StageTag tone={ROYALTY_TONES[view.stage]}>{word(`income.royalty.stage.${view.stage}`)}</StageTag>
          <Link to={view.matter.link} className="number small">{view.matter.number}</Link>
        </div>
        <h1>{view.matter.title}</h1>
      </header>
      <div className="case-actions off-print"><RoyaltyActs view={view} /></div>
      <div className="case-body">
        <div className="stack loose case-parts">
          <RoyaltyFacts view={view} />
          <Panels kind="royalty" id={id} />
        </div>
        <aside>
          <Timeline kind="royalty" id={id} />
        </aside>
      </div>
    </article>
  );
}
