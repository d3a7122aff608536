import { Day } from '@/kernel/Day';
import { StageTag } from '@/kernel/StageTag';
import { marks, useWord } from '@/kernel/language';
import { type Notice, TONES } from './types';
import { useSay } from './words';
import './notice.css';

const DAY = 86_400_000;
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The day a stop ended counts again; the one before was its last. */
const dayBefore = (day: string) => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);

/** The period of a notice: what lies behind, where it stood still, how much is left. */
export function PeriodBar({ notice }: { notice: Notice }) {
  const say = useSay();
  const word = useWord();
  const past = notice.state === 'OVER' ? notice.length : Math.max(0, Math.min(notice.length, notice.length - notice.daysLeft + 1));
  const here = notice.endedOn ?? notice.stoppedOn;
  const behind = here ? Math.min(notice.length, daysBetween(notice.publishedOn, here)) : past;
  // Decided on the day it came, it took no day away.
  const pauses = notice.pauses.filter((pause) => pause.until !== pause.from);
  return (
    <div className="stack tight">
      <div className="row">
        <StageTag tone={TONES[notice.state]}>{word(`notice.state.${notice.state}`)}</StageTag>
        {notice.state === 'OPEN' && <b className="medium">{notice.daysLeft > 0 ? say.daysLeft(notice.daysLeft) : word('notice.page.awaiting-short')}</b>}
      </div>
      <svg className="period-bar" viewBox={`0 0 ${notice.length} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect className="whole" width={notice.length} height="1" />
        <rect className="behind" width={behind} height="1" />
        {pauses.map((pause) => (
          <rect
            key={pause.from}
            className="pause"
            x={daysBetween(notice.publishedOn, pause.from)}
            width={Math.max(1, pause.until ? daysBetween(pause.from, pause.until) : 1)}
            height="1"
          />
        ))}
      </svg>
      <div className="row apart small">
        <span><span className="soft">{say.published}</span> <Day on={notice.publishedOn} /></span>
        <span><span className="soft">{say.lastDay}</span> <Day on={notice.lastDay} /></span>
      </div>
      <p className="soft small">
        {notice.working ? say.lengthWorking(notice.days) : say.lengthCalendar(notice.days)}
        {pauses.map((pause) => marks().semicolon + (pause.until ? say.pause(pause.from, dayBefore(pause.until)) : say.pauseOpen(pause.from)))}
      </p>
      {notice.provisional && <p className="notice soon">{say.provisional}</p>}
    </div>
  );
}
