import type { Role } from '@/api/session';
import type { Schemas } from '@/api/types';

export type Kind = Schemas['PeoplePersonKind'];
export type Tier = Schemas['PeopleTier'];
export type UnitEntry = Schemas['PeopleDirectoryUnitEntry'];
export type Unit = Schemas['PeopleUnitView'];
export type PersonRow = Schemas['PeoplePersonListRow'];
export type Person = Schemas['PeoplePersonView'];
export type PersonAct = Schemas['PeoplePersonAct'];
export type Assignment = Schemas['PeoplePersonViewAssignmentView'];
export type Delegation = Schemas['PeopleDelegationView'];
export type PrivateData = Schemas['PeoplePrivateView'];

export const KINDS: readonly Kind[] = ['STAFF', 'STUDENT', 'RETIRED', 'OUTSIDE', 'HEIR'];

export const TIERS: readonly Tier[] = ['LEADING_GROUP', 'INSTITUTE', 'ASSET_COMPANY', 'SERVICE_UNIT', 'COLLEGE', 'OFFICE'];

export const ROLES: readonly Role[] = [
  'INVENTOR', 'COLLEGE_OFFICER', 'TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'ASSET_MANAGER', 'LEADER', 'MEETING_SECRETARY',
  'LEGAL', 'SECRECY_OFFICE', 'ASSET_OFFICE', 'TECHNOLOGY_MANAGER', 'SERVICE_STAFF', 'FINANCE', 'HR', 'AUDITOR', 'ADMINISTRATOR',
];

/** Which units may stand above one of a tier. */
export const ABOVE: Record<Tier, readonly Tier[]> = {
  LEADING_GROUP: [],
  INSTITUTE: ['LEADING_GROUP'],
  ASSET_COMPANY: ['LEADING_GROUP'],
  SERVICE_UNIT: ['INSTITUTE', 'ASSET_COMPANY'],
  COLLEGE: ['COLLEGE'],
  OFFICE: ['OFFICE'],
};

export type Body = Schemas['PeopleBodyView'];
export type BodySeat = Body['seats'][number];
export type BodyKind = Body['kind'];
export type BodyPost = BodySeat['post'];

export const BODY_KINDS: readonly BodyKind[] = ['LEADING_GROUP', 'PRESIDENTS_MEETING', 'PARTY_COMMITTEE', 'ASSET_BOARD', 'COLLEGE_MEETING'];
export const BODY_POSTS: readonly BodyPost[] = ['CHAIR', 'MEMBER', 'SECRETARY'];
