import { queryOptions } from '@tanstack/react-query';
import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { Tone } from '@/kernel/StageTag';

export type Amendment = Schemas['AmendmentView'];
export type Line = Schemas['AmendmentComparisonLine'];
export type Stage = Amendment['stage'];
export type Act = Amendment['may'][number];

export const TONES: Readonly<Record<Stage, Tone>> = {
  DRAFT: 'soon',
  IN_APPROVAL: 'under-way',
  IN_NOTICE: 'under-way',
  READY_TO_SIGN: 'soon',
  SIGNED: 'done',
  GIVEN_UP: 'ended',
};

export const amendmentQuery = (id: string) =>
  queryOptions({ queryKey: ['/api/amendments', id], queryFn: () => get<Amendment>(`/api/amendments/${id}`) });

export const amendmentsQuery = (deal: string) =>
  queryOptions({ queryKey: ['/api/amendments', { deal }], queryFn: () => get<Amendment[]>('/api/amendments', { deal }) });
