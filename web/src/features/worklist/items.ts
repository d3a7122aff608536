import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import { daysBetween } from '@/kernel/day';
import type { PageOf } from '@/kernel/ListPage';

export type Item = Schemas['ApprovalWorklistListItem'];

export const BOXES = ['WAITING', 'STARTED', 'COPIED', 'DONE'] as const;

export type Box = (typeof BOXES)[number];

export const boxQuery = (box: Box, q = '') =>
  infiniteQueryOptions({
    queryKey: ['worklist', box, q],
    queryFn: ({ pageParam }) => get<PageOf<Item>>('/api/worklist', { box, q, after: pageParam, size: 50 }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
  });

/** How many lie in each box; of what was copied, how many are unread. */
export const countsQuery = queryOptions({
  queryKey: ['worklist', 'counts'],
  queryFn: () => get<Record<Lowercase<Box>, number>>('/api/worklist/counts'),
});

export type Urgency = 'overdue' | 'soon' | 'calm';

/** Due within three days is soon. */
export function urgencyOf(due: string | null | undefined, today: string): Urgency {
  if (!due) return 'calm';
  const left = daysBetween(today, due);
  return left < 0 ? 'overdue' : left <= 3 ? 'soon' : 'calm';
}
