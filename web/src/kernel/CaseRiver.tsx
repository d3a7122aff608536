import { useQuery } from '@tanstack/react-query';
import type { CSSProperties } from 'react';
import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import { marks, sentences, useWord } from './language';
import './river.css';

export type Stop = Schemas['EvidenceRiversStop'];
export type River = Schemas['EvidenceRiversRiver'];

export const riverQuery = (kind: string, id: string) => ({
  queryKey: ['river', kind, id],
  queryFn: () => get<River>('/api/river', { kind, id }),
});

/** The river of one case, asked from the server; nothing while it has none. */
export function CaseRiver({ kind, id, small = false }: { kind: string; id: string; small?: boolean }) {
  const river = useQuery({ ...riverQuery(kind, id), retry: false });
  if (!river.data) return <div className={small ? 'river-place small' : 'river-place'} />;
  return <RiverDrawing river={river.data} small={small} />;
}

const useSay = sentences(
  {
    days: (days: number) => (days === 0 ? '当天' : `${days} 天`),
    daysHere: (days: number) => `第 ${days + 1} 天`,
    whole: '案件进程',
    DONE: '已过',
    HERE: '现在',
    OVER: '到此为止',
    AHEAD: '未到',
  },
  {
    days: (days: number) => (days === 0 ? 'same day' : days === 1 ? '1 day' : `${days} days`),
    daysHere: (days: number) => `day ${days + 1}`,
    whole: 'Course of the case',
    DONE: 'passed',
    HERE: 'now',
    OVER: 'ended here',
    AHEAD: 'ahead',
  },
);

/** From the laboratory (left, or top on a phone) to the market; the water behind the boat is coloured. */
export function RiverDrawing({ river, small = false }: { river: River; small?: boolean }) {
  const word = useWord();
  const say = useSay();
  const stops = river.stops;
  const here = stops.findIndex((stop) => stop.state === 'HERE');
  return (
    <div className={small ? 'river small' : 'river large'} style={{ '--stops': stops.length } as CSSProperties}>
      <Water stops={stops} here={here} across small={small} />
      {!small && <Water stops={stops} here={here} across={false} small={false} />}
      <ol aria-label={say.whole}>
        {stops.map((stop) => (
          <li key={stop.stop} className={stop.state} aria-hidden={small && stop.state !== 'HERE' ? true : undefined} aria-current={stop.state === 'HERE' ? 'step' : undefined}>
            <span className="name">{word(`river.${river.river}.${stop.stop}`)}</span>
            <span className="visually-hidden">{stop.over ? say.OVER : say[stop.state]}</span>
            {stop.who && (
              <span className="who" title={stop.who}>
                {stop.who.replaceAll('、', marks().and)}
              </span>
            )}
            {stop.days !== null && stop.days !== undefined && (
              <span className="days number">{stop.state === 'HERE' && !stop.over ? say.daysHere(stop.days) : say.days(stop.days)}</span>
            )}
            {stop.rock && <span className="rock-words">{word(stop.rock)}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}

const ACROSS = 100;

/** The water and what floats on it. The bed is drawn in units of its landings and stretched to the place it gets. */
function Water({ stops, here, across, small }: { stops: Stop[]; here: number; across: boolean; small: boolean }) {
  const along = stops.length * ACROSS;
  const wide = across ? (small ? 26 : 54) : 36;
  const middle = across && !small ? 34 : wide / 2;
  const bed = bedOf(stops.length, middle, small || !across ? 3 : 5);
  const gone = here < 0 ? 0 : ((here + 0.5) / stops.length) * 100;
  const clip = across ? `inset(0 ${100 - gone}% 0 0)` : `inset(0 0 ${100 - gone}% 0)`;
  const name = across ? 'across' : 'down';
  const at = (place: number) => {
    const offset = `${((place + 0.5) / stops.length) * 100}%`;
    const depth = curve(place + 0.5, middle, small || !across ? 3 : 5);
    return across ? { left: offset, top: depth } : { top: offset, left: depth };
  };
  return (
    <div aria-hidden="true" className={`water ${name}`}>
      {(['ahead', 'behind'] as const).map((part) => (
        <div key={part} className={`flow ${part}`} style={part === 'behind' ? { clipPath: clip } : undefined}>
          <svg viewBox={across ? `0 0 ${along} ${wide}` : `0 0 ${wide} ${along}`} preserveAspectRatio="none">
            <path d={bed} transform={across ? undefined : 'matrix(0 1 1 0 0 0)'} />
          </svg>
        </div>
      ))}
      {stops.map((stop, place) =>
        stop.state === 'HERE' ? (
          <span key={stop.stop} className="mark boat" style={at(place)}>
            <Boat size={small ? 20 : 30} />
          </span>
        ) : small ? null : (
          <span key={stop.stop} className={`mark jetty ${stop.state}`} style={at(place)} />
        ),
      )}
      {here >= 0 && stops[here]?.rock && (
        <span className="mark rock" style={at(here)}>
          <svg width="16" height="13" viewBox="0 0 16 13" fill="currentColor">
            <path d="M1 12 4 5l3-3 4 1 3 5 1 4z" />
          </svg>
        </span>
      )}
    </div>
  );
}

/** The middle of the stream at a place: it winds, a little. */
function curve(place: number, middle: number, sway: number): number {
  return middle + Math.sin(place * 1.35 + 0.4) * sway;
}

/** Both banks: narrow at the spring, broad at the mouth. */
function bedOf(stops: number, middle: number, sway: number): string {
  const steps = stops * 8;
  const upper: string[] = [];
  const lower: string[] = [];
  for (let step = 0; step <= steps; step++) {
    const place = step / 8;
    const half = 1.6 + (place / stops) * 4.4;
    const y = curve(place, middle, sway);
    upper.push(`${(place * ACROSS).toFixed(1)},${(y - half).toFixed(2)}`);
    lower.unshift(`${(place * ACROSS).toFixed(1)},${(y + half).toFixed(2)}`);
  }
  return `M${[...upper, ...lower].join('L')}Z`;
}

/** The ferry. */
export function Boat({ size = 30 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 30 30">
      <path d="M14 3v15H6.2z" fill="var(--sheet)" stroke="currentColor" strokeWidth="1.3" strokeLinejoin="round" />
      <path d="M16.2 7v11h6z" fill="var(--sheet)" stroke="currentColor" strokeWidth="1.3" strokeLinejoin="round" />
      <path d="M3.5 20.5h23l-3.2 5q-.8 1.2-2.2 1.2H8.9q-1.4 0-2.2-1.2z" fill="currentColor" />
    </svg>
  );
}
