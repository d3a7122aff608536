import { useQuery } from '@tanstack/react-query';
import type { DeskProps } from '@/app/feature';
import { Copy } from '@/kernel/Copy';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { DisclosureActs } from './Acts';
import { disclosureQuery } from './api';
import { Sheet } from './Sheet';

export default function DisclosureDesk({ matter, onDone }: DeskProps) {
  const asked = useQuery(disclosureQuery(matter.id));
  const view = asked.data;
  if (!view) return asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={8} />;
  return (
    <div className="stack">
      <header className="stack tight">
        <Copy text={view.number} />
        <h1>{view.content.title}</h1>
        <p>{view.statement}</p>
      </header>
      <Sheet view={view} />
      {view.may.length > 0 && (
        <footer className="desk-foot act-box">
          <DisclosureActs view={view} onDone={onDone} />
        </footer>
      )}
    </div>
  );
}
