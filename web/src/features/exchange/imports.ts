import { queryOptions } from '@tanstack/react-query';
import { get } from '@/api/client';
import type { Role } from '@/api/session';
import type { Schemas } from '@/api/types';
import type { PageOf } from '@/kernel/ListPage';
import type { Tone } from '@/kernel/StageTag';

export type Intake = Schemas['ExchangeIntakeView'];
export type Entry = Schemas['ExchangeIntakeListEntry'];
export type IntakeRow = Schemas['ExchangeIntakeListRowView'];
export type Kind = Schemas['ExchangeIntakeListKind'];
export type Phase = Schemas['ExchangePhase'];
export type Verdict = Schemas['ExchangeVerdict'];

/** Those who keep a register and may bring whole tables into it. */
export const KEEPERS: readonly Role[] = ['TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'HR', 'ADMINISTRATOR'];

export const VERDICTS: readonly Verdict[] = ['NEW', 'CHANGED', 'SAME', 'ALIKE', 'TWICE', 'BAD'];

export const TONES: Record<Phase, Tone> = {
  READ: 'soon',
  CHECKING: 'under-way',
  CHECKED: 'now',
  TAKING: 'under-way',
  TAKEN: 'done',
  TAKING_BACK: 'under-way',
  TAKEN_BACK: 'ended',
  FAILED: 'now',
  DISCARDED: 'ended',
};

export const VERDICT_TONES: Record<Verdict, Tone> = {
  NEW: 'done',
  CHANGED: 'under-way',
  SAME: 'ended',
  ALIKE: 'soon',
  TWICE: 'soon',
  BAD: 'now',
};

const OFTEN = 700;
const UNDER_WAY: readonly Phase[] = ['CHECKING', 'TAKING', 'TAKING_BACK'];
export const isUnderWay = ({ phase }: { phase: Phase }) => UNDER_WAY.includes(phase);

export const percentOf = ({ done, total }: { done: number; total: number }) => (total === 0 ? 0 : Math.floor((100 * done) / total));

export const importsQuery = (after?: string) =>
  queryOptions({
    queryKey: ['/api/imports', { after }],
    queryFn: () => get<PageOf<Entry>>('/api/imports', { after }),
    refetchInterval: (query) => (query.state.data?.items.some(isUnderWay) ? OFTEN : false),
  });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['/api/imports', id],
    queryFn: () => get<Intake>(`/api/imports/${id}`),
    refetchInterval: (query) => (query.state.data && isUnderWay(query.state.data) ? OFTEN : false),
  });

export const rowsQuery = (id: string, version: number, verdict: Verdict, after?: string) =>
  queryOptions({
    queryKey: ['/api/imports', id, 'rows', version, verdict, after],
    queryFn: () => get<PageOf<IntakeRow>>(`/api/imports/${id}/rows`, { verdict, after, size: 20 }),
  });

export const kindsQuery = queryOptions({ queryKey: ['/api/imports/kinds'], queryFn: () => get<Kind[]>('/api/imports/kinds'), staleTime: Infinity });

/** How many rows have each verdict. */
export const countOf = (counts: Intake['counts'], verdict: Verdict) =>
  ({ NEW: counts.fresh, CHANGED: counts.changed, SAME: counts.same, ALIKE: counts.alike, TWICE: counts.twice, BAD: counts.bad })[verdict];
