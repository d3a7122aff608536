import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useIs } from '@/api/session';
import { Section } from '@/app/CaseFrame';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { holidaysQuery } from './api';
import { HolidaysForm } from './HolidaysForm';
import { CALENDAR_KEEPERS } from './keepers';
import type { Stretch } from './types';
import { useSay } from './words';
import './notice.css';

export default function HolidaysPage() {
  const say = useSay();
  const asked = useQuery(holidaysQuery);
  const [open, setOpen] = useState<number | null>(null);
  const keeper = useIs(CALENDAR_KEEPERS);
  const calendar = asked.data;
  return (
    <div className="page narrow">
      <header className="page-head">
        <div className="grow">
          <h1>{say.holidays}</h1>
          <p>{say.holidaysLead}</p>
        </div>
      </header>
      <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} />
      {asked.isPending && <Waiting lines={6} />}
      {calendar && (
        <div className="stack loose">
          {!calendar.nextIsKnown && open !== calendar.next && (
            <div className="notice soon row apart">
              <span>{say.nextMissing(calendar.next)}</span>
              {keeper && <Button type="primary" onClick={() => setOpen(calendar.next)}>{say.enterYear(calendar.next)}</Button>}
            </div>
          )}
          {open !== null && (
            <Section title={say.enterYear(open)}>
              <HolidaysForm
                key={open}
                year={open}
                known={calendar.years.find((one) => one.year === open)?.days ?? []}
                onDone={() => setOpen(null)}
                onCancel={() => setOpen(null)}
              />
            </Section>
          )}
          {calendar.years.map((one) => (
            <Section key={one.year} title={String(one.year)} extra={keeper && <Button type="text" onClick={() => setOpen(one.year)}>{say.correct}</Button>}>
              <Stretches label={say.daysOff} days={one.days.filter((day) => !day.working)} />
              <Stretches label={say.daysWorked} days={one.days.filter((day) => day.working)} />
            </Section>
          ))}
        </div>
      )}
    </div>
  );
}

function Stretches({ label, days }: { label: string; days: readonly Stretch[] }) {
  if (days.length === 0) return null;
  return (
    <p className="year-days">
      <span className="soft">{label}</span>
      {days.map((one) => (
        <span key={one.from} className="number">{one.from === one.to ? one.from?.slice(5) : `${one.from?.slice(5)} – ${one.to?.slice(5)}`}</span>
      ))}
    </p>
  );
}
