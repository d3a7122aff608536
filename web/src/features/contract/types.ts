import type { Schemas } from '@/api/types';
import type { Tone } from '@/kernel/StageTag';

/** The server tells its neighbours stage and acts as plain words; here they have their names. */
export type Stage = 'TO_BE_SIGNED' | 'SIGNED' | 'CANCELLED';
export type Act = 'RECORD_SIGNING' | 'RECORD_TITLE_CHANGE' | 'RECORD_LICENCE_FILING';
export type Contract = Omit<Schemas['ContractView'], 'stage' | 'may'> & { stage: Stage; may: Act[] };

export const TONES: Readonly<Record<Stage, Tone>> = { TO_BE_SIGNED: 'under-way', SIGNED: 'done', CANCELLED: 'ended' };
