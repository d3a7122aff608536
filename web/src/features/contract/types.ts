import type { Schemas } from '@/api/types';
import type { Tone } from '@/kernel/StageTag';

/** The server tells its neighbours stage and acts as plain words; here they have their names. */
export type Stage = 'TO_BE_SIGNED' | 'SIGNED' | 'SUSPENDED' | 'RESCINDED' | 'EXPIRED' | 'CANCELLED';
export type Act =
  | 'RECORD_SIGNING'
  | 'RECORD_TITLE_CHANGE'
  | 'RECORD_LICENCE_FILING'
  | 'RECORD_TITLE_RETURN'
  | 'RECORD_FILING_CANCELLATION'
  | 'ASK_SEAL'
  | 'SUPPLEMENT'
  | 'RESUME'
  | 'RECORD_CURE'
  | 'RECORD_BREACH'
  | 'SUSPEND'
  | 'RESCIND';
export type Contract = Omit<Schemas['ContractView'], 'stage' | 'may'> & { stage: Stage; may: Act[] };
export type Ground = 'AGREED' | 'BREACH' | 'STATUTORY';

export const GROUNDS: readonly Ground[] = ['AGREED', 'BREACH', 'STATUTORY'];

export const TONES: Readonly<Record<Stage, Tone>> = {
  TO_BE_SIGNED: 'under-way',
  SIGNED: 'done',
  SUSPENDED: 'soon',
  RESCINDED: 'ended',
  EXPIRED: 'ended',
  CANCELLED: 'ended',
};

/** What comes first is what it waits for; what ends it comes last. */
export const ORDER: readonly Act[] = [
  'RECORD_SIGNING',
  'RECORD_TITLE_CHANGE',
  'RECORD_LICENCE_FILING',
  'RECORD_TITLE_RETURN',
  'RECORD_FILING_CANCELLATION',
  'RESUME',
  'RECORD_CURE',
  'ASK_SEAL',
  'SUPPLEMENT',
  'RECORD_BREACH',
  'SUSPEND',
  'RESCIND',
];

/** Buttons of the first rank. */
export const FORWARD: ReadonlySet<Act> = new Set(ORDER.slice(0, 8));
