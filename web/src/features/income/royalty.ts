import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { Tone } from '@/kernel/StageTag';

export type Royalty = Schemas['IncomeRoyaltyView'];
export type RoyaltyRow = Schemas['IncomeRoyaltyListRow'];
export type RoyaltyStage = Schemas['IncomeRoyaltyStage'];
export type Invited = Schemas['IncomeRoyaltyInvited'];

export const ROYALTY_STAGES: readonly RoyaltyStage[] = ['DUE', 'REPORTED', 'RETURNED', 'ACCEPTED'];

export const ROYALTY_TONES: Readonly<Record<RoyaltyStage, Tone>> = { DUE: 'soon', REPORTED: 'now', RETURNED: 'soon', ACCEPTED: 'done' };

export const royaltyQuery = (id: string) => ({
  queryKey: ['/api/royalties', id],
  queryFn: () => get<Royalty>(`/api/royalties/${id}`),
});
