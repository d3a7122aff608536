import type { Schemas } from '@/api/types';
import type { Tone } from '@/kernel/StageTag';

export type Deal = Schemas['DealView'];
export type Row = Schemas['DealListRow'];
export type Comparable = Schemas['DealListComparable'];
export type Stage = Schemas['DealStage'];
export type Act = Schemas['DealAct'];
export type Way = Schemas['Way'];
export type PricingKind = Schemas['DealPricingKind'];
export type Terms = Schemas['DealTerms'];
export type Offer = Schemas['DealPricingOffer'];
export type Valuation = Schemas['DealPricingValuation'];
export type Certificate = Schemas['DealPricingCertificate'];
export type Instalment = Schemas['DealInstalment'];

export const PAYMENT_KINDS: readonly NonNullable<Instalment['kind']>[] = ['LUMP_SUM', 'DOWN_PAYMENT', 'BALANCE', 'ENTRY_FEE'];
export type IncomeAgreement = Schemas['DealIncomeAgreement'];
export type PersonShare = Schemas['DealIncomeAgreementPersonShare'];

export const STAGES: readonly Stage[] = ['NEGOTIATING', 'IN_APPROVAL', 'APPROVED', 'IN_NOTICE', 'READY_TO_SIGN', 'SIGNED', 'COMPLETED', 'ENDED'];

export const TONES: Readonly<Record<Stage, Tone>> = {
  NEGOTIATING: 'under-way',
  IN_APPROVAL: 'under-way',
  APPROVED: 'soon',
  IN_NOTICE: 'under-way',
  READY_TO_SIGN: 'soon',
  SIGNED: 'done',
  COMPLETED: 'done',
  ENDED: 'ended',
};

export const WAYS: readonly Way[] = ['ASSIGNMENT', 'LICENCE', 'EQUITY', 'DEVELOPMENT', 'CONSULTING', 'SERVICE'];
export const PRICINGS: readonly PricingKind[] = ['NEGOTIATED', 'LISTING', 'AUCTION'];
export type Royalty = Schemas['IncomeRoyaltyTerms'];
export const ROYALTY_BASES: readonly Royalty['base'][] = ['SALES', 'PRICE', 'NEW_OUTPUT', 'PROFIT'];
export const ROYALTY_PERIODS: readonly NonNullable<Royalty['period']>[] = ['YEAR', 'HALF_YEAR', 'QUARTER'];

export const LICENCES: readonly Schemas['DealTermsLicenceKind'][] = ['NON_EXCLUSIVE', 'SOLE', 'EXCLUSIVE'];
export const METHODS: readonly Valuation['method'][] = ['INCOME', 'COST', 'MARKET'];
export const KINS: readonly Schemas['EnterpriseKin'][] = ['SELF', 'SPOUSE', 'CHILD', 'PARENT', 'SIBLING'];
export const TIES: readonly Schemas['EnterpriseTie'][] = ['SHAREHOLDER', 'LEGAL_REPRESENTATIVE', 'DIRECTOR', 'SUPERVISOR', 'EMPLOYEE', 'HELD_BY_UNIVERSITY'];
