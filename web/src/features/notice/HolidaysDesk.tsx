import { useQuery } from '@tanstack/react-query';
import type { DeskProps } from '@/app/feature';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { holidaysQuery } from './api';
import { HolidaysForm } from './HolidaysForm';
import { useSay } from './words';
import './notice.css';

export default function HolidaysDesk({ matter, onDone }: DeskProps) {
  const say = useSay();
  const asked = useQuery(holidaysQuery);
  if (!asked.data) return asked.error ? <ProblemNotice problem={asked.error} /> : <Waiting lines={6} />;
  return (
    <div className="stack">
      <header className="stack tight">
        <h1>{matter.title}</h1>
        <p>{say.holidaysLead}</p>
      </header>
      <HolidaysForm year={asked.data.next} known={[]} onDone={onDone} />
    </div>
  );
}
