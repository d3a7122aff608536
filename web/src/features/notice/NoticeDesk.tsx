import { useQuery } from '@tanstack/react-query';
import type { DeskProps } from '@/app/feature';
import { Copy } from '@/kernel/Copy';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { noticeQuery } from './api';
import { NoticeSheet } from './NoticeSheet';
import { Objections } from './Objections';
import { PeriodBar } from './PeriodBar';
import { Places } from './Places';

/** What is asked about a notice, or about an objection to one: both lead to the notice. */
export default function NoticeDesk({ matter, onDone }: DeskProps) {
  const asked = useQuery(noticeQuery(matter.link.slice(matter.link.lastIndexOf('/') + 1)));
  const notice = asked.data;
  if (!notice) return asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={8} />;
  return (
    <div className="stack">
      <header className="stack tight">
        <Copy text={notice.number} />
        <h1>{notice.headline}</h1>
      </header>
      <PeriodBar notice={notice} />
      {matter.kind === 'objection' ? (
        <Objections notice={notice} only={matter.id} onDone={onDone} />
      ) : (
        <Places notice={notice} onDone={onDone} />
      )}
      <NoticeSheet notice={notice} />
    </div>
  );
}
