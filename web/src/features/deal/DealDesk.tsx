import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DeskProps } from '@/app/feature';
import { Copy } from '@/kernel/Copy';
import { houseTitle } from '@/kernel/houseTitle';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { Panels } from '@/app/panels';
import { DealActs } from './Acts';
import { dealQuery } from './api';
import { SheetView } from './SheetView';

/** A deal as the worklist shows it: the acts of the deal at the foot where it is the deal that waits. */
export default function DealDesk({ matter, what, onDone }: DeskProps) {
  const asked = useQuery(dealQuery(matter.id));
  const view = asked.data;
  if (!view) return asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={8} />;
  const ours = what.startsWith('deal.');
  return (
    <div className="stack">
      <header className="stack tight">
        <Copy text={view.number} />
        <h1>
          <Link to={`/deals/${view.id}`}>{houseTitle(view.title)}</Link>
        </h1>
        <p>{view.statement}</p>
      </header>
      {!ours && <Panels kind="deal" id={matter.id} what={what} />}
      <SheetView view={view} />
      {ours && view.may.length > 0 && (
        <footer className="desk-foot act-box">
          <DealActs view={view} onDone={onDone} />
        </footer>
      )}
    </div>
  );
}
