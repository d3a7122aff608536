import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { Tone } from '@/kernel/StageTag';

export type Stage = Schemas['RewardStage'];

export const STAGES: readonly Stage[] = ['DUE', 'DRAFT', 'IN_NOTICE', 'TO_RELEASE', 'RELEASED', 'PAID', 'CORRECTED', 'CANCELLED'];

export const TONES: Record<Stage, Tone> = {
  DUE: 'now',
  DRAFT: 'under-way',
  IN_NOTICE: 'under-way',
  TO_RELEASE: 'soon',
  RELEASED: 'under-way',
  PAID: 'done',
  CORRECTED: 'ended',
  CANCELLED: 'ended',
};

export type Act = Schemas['RewardAct'];
export type Distribution = Schemas['RewardDistributionView'];
export type Figure = Schemas['RewardDistributionViewFigure'];
export type Line = Schemas['RewardDistributionViewLine'];
export type Part = Schemas['RewardDistributionViewPartView'];
export type Payee = Schemas['RewardDistributionViewPayeeView'];
export type Claim = Schemas['RewardClaimView'];
export type TaxNote = Schemas['RewardTaxNote'];
export type Row = Schemas['RewardDistributionListRow'];

export const distributionQuery = (id: string) => ({
  queryKey: ['/api/distributions', id],
  queryFn: () => get<Distribution>(`/api/distributions/${id}`),
});
