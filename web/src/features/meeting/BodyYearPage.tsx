import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { Suspense } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { features } from '@/app/features';
import { get } from '@/api/client';
import { rolesOf, useSession } from '@/api/session';
import { Day } from '@/kernel/Day';
import { Figure } from '@/kernel/Figure';
import { useWord } from '@/kernel/language';
import type { PageOf } from '@/kernel/ListPage';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { Waiting } from '@/kernel/Waiting';
import { bodiesQuery, figuresQuery, useYears } from './api';
import { TodoLines } from './Todos';
import { type DecisionRow, type Figures, type FollowUpRow, OUTCOME_TONES } from './types';
import { useSay } from './words';
import './meeting.css';

/** The page of a body: what comes up, what is overdue, what was decided, the figures of the year and the list behind each. */
export default function BodyYearPage() {
  const { body = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const say = useSay();
  const { today } = useSession();
  const years = useYears();
  const year = Number(params.get('year')) || Number(today.slice(0, 4));
  const bodies = useQuery(bodiesQuery);
  const figures = useQuery(figuresQuery(body, year));
  const name = bodies.data?.find((one) => one.id === body)?.name ?? '';
  return (
    <article className="page stack loose">
      <header className="page-head">
        <div className="grow">
          <h1>{say.yearOf(name, year)}</h1>
          <p>{say.asOf(today)}</p>
        </div>
        <div className="row off-print">
          <Select
            aria-label={say.theYear}
            value={String(year)}
            options={years}
            onChange={(chosen) => setParams({ year: chosen })}
          />
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>{say.print}</Button>
        </div>
      </header>
      <ProblemNotice problem={bodies.error ?? figures.error} onAgain={() => void figures.refetch()} />
      <ComingUp body={body} />
      <Overdue body={body} />
      <Decided body={body} year={year} />
      <section className="section stack">
        <h2>{say.figures}</h2>
        {figures.data ? <Counted figures={figures.data} body={body} year={year} /> : <Waiting lines={3} />}
      </section>
      <University />
    </article>
  );
}

const useRows = <T,>(path: string, query: Record<string, string | number | boolean>) =>
  useQuery({ queryKey: [path, query], queryFn: () => get<PageOf<T>>(path, query) });

function ComingUp({ body }: { body: string }) {
  const say = useSay();
  const { data, error } = useRows<DecisionRow>('/api/decisions', { body, coming: true, size: 50 });
  return (
    <section className="section stack">
      <h2>{say.comingUp}</h2>
      <ProblemNotice problem={error} />
      {data?.items.length === 0 && <p className="soft">{say.comingNone}</p>}
      <ul className="agenda">
        {data?.items.map((row) => (
          <li key={row.id} className="stack none">
            <Link to={row.meeting ? `/meetings/${row.meeting}` : row.matterLink}>{row.matterTitle}</Link>
            <span className="soft small">
              <span className="number">{row.matterNumber}</span>　{row.meetingNumber ? <>{row.meetingNumber}　<Day on={row.heldOn} /></> : say.waitsForMeeting}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Overdue({ body }: { body: string }) {
  const say = useSay();
  const { data, error } = useRows<FollowUpRow>('/api/follow-ups', { body, state: 'OVERDUE', size: 50 });
  return (
    <section className="section stack">
      <h2>{say.overdue}</h2>
      <ProblemNotice problem={error} />
      {data?.items.length === 0 ? <p className="soft">{say.overdueNone}</p> : <TodoLines of={data?.items ?? []} />}
      <Link className="off-print" to={`/follow-ups?body=${body}`}>{say.allFollowUps}</Link>
    </section>
  );
}

function Decided({ body, year }: { body: string; year: number }) {
  const say = useSay();
  const word = useWord();
  const { data, error } = useRows<DecisionRow>('/api/decisions', { body, year, size: 50 });
  return (
    <section className="section stack">
      <h2>{say.decisions}</h2>
      <ProblemNotice problem={error} />
      {data?.items.length === 0 && <p className="soft">{say.decisionsNone}</p>}
      <ul className="agenda">
        {data?.items.map((row) => (
          <li key={row.id} className="row apart">
            <span className="stack none">
              <Link to={`/meetings/${row.meeting}`}>{row.matterTitle}</Link>
              <span className="soft small">{row.meetingNumber} {say.item(row.place)}　<Day on={row.settledOn} /></span>
            </span>
            {row.outcome && <StageTag tone={OUTCOME_TONES[row.outcome]}>{word(`meeting.outcome.${row.outcome}`)}</StageTag>}
          </li>
        ))}
      </ul>
      <Link className="off-print" to={`/decisions?body=${body}&year=${year}`}>{say.allDecisions}</Link>
    </section>
  );
}

/** Each figure with what it counts, and the list behind it. */
function Counted({ figures, body, year }: { figures: Figures; body: string; year: number }) {
  const say = useSay();
  const decided = (outcome: string) => `/decisions?body=${body}&year=${year}&outcome=${outcome}`;
  const told: readonly (readonly [label: string, is: string, value: number | null | undefined, to: string, unit?: string])[] = [
    [say.figMeetings, say.figMeetingsIs, figures.meetings, `/meetings?body=${body}&year=${year}&stage=CONFIRMED`],
    [say.figAgreed, say.figAgreedIs, figures.agreed, decided('AGREED')],
    [say.figConditions, say.figConditionsIs, figures.withConditions, decided('AGREED_WITH_CONDITIONS')],
    [say.figRefused, say.figRefusedIs, figures.refused, decided('REFUSED')],
    [say.figDeferred, say.figDeferredIs, figures.deferred, decided('DEFERRED')],
    [say.figDays, say.figDaysIs, figures.medianDays, `/decisions?body=${body}&year=${year}`, say.days],
    [say.figTasks, say.figTasksIs, figures.followUps, `/follow-ups?body=${body}&year=${year}`],
    [say.figOverdue, say.figOverdueIs, figures.overdue, `/follow-ups?body=${body}&year=${year}&state=OVERDUE`],
  ];
  return (
    <>
      <div className="year-figures">
        {told.map(([label, is, value, to, unit]) => (
          <Figure key={label} label={label} title={is} value={value ?? '–'} unit={value === null || value === undefined ? undefined : unit} to={to} />
        ))}
      </div>
      <dl className="definitions small">
        {told.map(([label, is]) => (
          <div key={label}><dt>{label}</dt><dd className="soft">{is}</dd></div>
        ))}
      </dl>
    </>
  );
}

/** What the other modules count, as they show it on the home page. */
function University() {
  const say = useSay();
  const held = rolesOf(useSession());
  const parts = features.flatMap(({ home = [] }) => home).filter(
    (part) => part.place === 'figures' && (!part.for || part.for.some((role) => held.includes(role))),
  );
  if (parts.length === 0) return null;
  return (
    <section className="section stack">
      <h2>{say.university}</h2>
      <div className="year-figures">
        {parts.map(({ Component }, place) => (
          <Suspense key={place} fallback={null}><Component /></Suspense>
        ))}
      </div>
    </section>
  );
}
