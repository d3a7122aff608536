import type { River } from '@/kernel/CaseRiver';
import { dayOf, daysBetween } from '@/kernel/day';

/** Where an accepted result is, once a deal carries it on; null while it is still a disclosure. `day` is null when it ended. */
export function furtherOn(river: River, today: string): { stop: string; day: number | null; who: string; what: string | undefined } | null {
  const acceptance = river.stops.findIndex((stop) => stop.stop === 'acceptance');
  const place = river.stops.findIndex((stop) => stop.state === 'HERE');
  const here = river.stops[place];
  if (!here || place <= acceptance) return null;
  const first = river.waiting[0];
  const since = first ? dayOf(first.since) : here.arrivedOn;
  return {
    stop: here.stop,
    day: here.over || !since ? null : daysBetween(since, today) + 1,
    who: here.over ? '' : (here.who ?? ''),
    what: here.over ? undefined : first?.what,
  };
}
