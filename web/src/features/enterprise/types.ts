import type { Schemas } from '@/api/types';

export type Enterprise = Schemas['EnterpriseView'];
export type Profile = Schemas['EnterpriseProfile'];
export type Contact = Schemas['EnterpriseProfileContact'];
export type Row = Schemas['EnterpriseListRow'];
export type Relation = Schemas['EnterpriseRelation'];

export const KINS: readonly Relation['kin'][] = ['SELF', 'SPOUSE', 'CHILD', 'PARENT', 'SIBLING'];
export const TIES: readonly Relation['tie'][] = ['SHAREHOLDER', 'LEGAL_REPRESENTATIVE', 'DIRECTOR', 'SUPERVISOR', 'EMPLOYEE', 'HELD_BY_UNIVERSITY'];
