import type { Schemas } from '@/api/types';
import type { Tone } from '@/kernel/StageTag';
import type { SavedDraft } from '@/kernel/useDraft';

export type Disclosure = Schemas['DisclosureView'];
export type Content = Schemas['DisclosureContent'];
/** Shares are percentages as decimal strings, such as `33.33`. */
export type Member = Schemas['DisclosureContentMember'];
export type Publication = Schemas['DisclosureContentPublication'];
export type Row = Schemas['DisclosureListRow'];
export type Alike = Schemas['DisclosureListAlike'];
export type SecrecyCheck = Schemas['DisclosureSecrecyCheckView'];
export type Stage = Schemas['DisclosureStage'];
export type Draft = SavedDraft<Content>;

export const STAGES: readonly Stage[] = ['SUBMITTED', 'AT_OFFICE', 'RETURNED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'INHERITED'];

export const TONES: Readonly<Record<Stage, Tone>> = {
  SUBMITTED: 'under-way',
  AT_OFFICE: 'under-way',
  RETURNED: 'now',
  ACCEPTED: 'done',
  DECLINED: 'ended',
  WITHDRAWN: 'ended',
  INHERITED: 'done',
};

export const IP_KINDS: readonly Schemas['DisclosureContentIpKind'][] = ['PATENT', 'SOFTWARE', 'LAYOUT', 'VARIETY', 'KNOW_HOW'];
export const MEMBER_ROLES: readonly Member['role'][] = ['LEAD', 'MAIN', 'MEMBER'];
export const PUBLICATIONS: readonly Publication['kind'][] = ['PAPER', 'THESIS', 'CONFERENCE', 'EXHIBITION', 'OTHER'];
export const WAYS: readonly Schemas['Way'][] = ['ASSIGNMENT', 'LICENCE', 'EQUITY', 'DEVELOPMENT', 'CONSULTING', 'SERVICE'];
