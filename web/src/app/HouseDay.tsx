import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import { sentences } from '@/kernel/language';
import { askAnew } from '@/kernel/useCommand';

/** What day it is in a demonstration, which may be ahead of the world. */
export type HouseDay = Schemas['DaysAheadHouseDay'];

/** Somebody else may let days pass too, so it is asked now and then, and often while they pass. */
const NOW_AND_THEN = 15_000;
const OFTEN = 500;

export const houseDayQuery = queryOptions({
  queryKey: ['/api/house-day'],
  queryFn: () => get<HouseDay>('/api/house-day'),
  refetchInterval: ({ state }) => (state.data?.until ? OFTEN : NOW_AND_THEN),
});

const useSay = sentences(
  {
    ahead: (day: string, world: string) => `渡口里今天是 ${day}（实际 ${world}）。`,
    passing: (day: string, until: string) => `正在一天一天过去：${day}，走到 ${until} 为止。`,
  },
  {
    ahead: (day: string, world: string) => `In this house it is ${day} (outside ${world}).`,
    passing: (day: string, until: string) => `Days are passing: ${day}, until ${until}.`,
  },
);

/** The house's day where it differs from the world's; when it has become another, everything on the screen is asked anew. */
export function HouseDayNote() {
  const say = useSay();
  const queries = useQueryClient();
  const house = useQuery(houseDayQuery).data;
  const seen = useRef<string | undefined>(undefined);
  const arrived = house && !house.until ? house.today : undefined;
  useEffect(() => {
    if (!arrived) return;
    if (seen.current && seen.current !== arrived) void askAnew(queries);
    seen.current = arrived;
  }, [arrived, queries]);
  if (!house) return null;
  if (house.until) return <span role="status" className="house-day">{say.passing(house.today, house.until)}</span>;
  return house.today === house.worldDay ? null : <span className="house-day">{say.ahead(house.today, house.worldDay)}</span>;
}
