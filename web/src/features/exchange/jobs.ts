import { queryOptions } from '@tanstack/react-query';
import { get } from '@/api/client';
import { EVERY, isUnderWay, type Job } from '@/kernel/ExportButton';
import type { PageOf } from '@/kernel/ListPage';

const QUIET = 60_000;

/** One's own jobs, the newest first; asked anew at once while anything is under way. */
export const jobsQuery = (after?: string) =>
  queryOptions({
    queryKey: ['/api/exports', { after }],
    queryFn: () => get<PageOf<Job>>('/api/exports', { after }),
    refetchInterval: (query) => (query.state.data?.items.some(isUnderWay) ? EVERY : QUIET),
  });
