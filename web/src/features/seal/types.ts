import { queryOptions } from '@tanstack/react-query';
import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { Tone } from '@/kernel/StageTag';

export type SealUse = Schemas['SealUseView'];
export type Row = Schemas['SealListRow'];
export type Mandate = Schemas['SealMandateView'];
export type Stage = SealUse['stage'];
export type Kind = SealUse['kind'];

export const STAGES: readonly Stage[] = ['ASKED', 'SET', 'REFUSED'];
export const KINDS: readonly Kind[] = ['CONTRACT', 'UNIVERSITY', 'LEGAL_REPRESENTATIVE'];
export const TONES: Readonly<Record<Stage, Tone>> = { ASKED: 'soon', SET: 'done', REFUSED: 'now' };
export const MANDATE_TONES: Readonly<Record<Mandate['state'], Tone>> = { TO_COME: 'soon', VALID: 'done', OVER: 'ended', REVOKED: 'ended' };
export const WAYS: readonly Mandate['ways'][number][] = ['ASSIGNMENT', 'LICENCE', 'EQUITY', 'DEVELOPMENT', 'CONSULTING', 'SERVICE'];

export const sealsQuery = (kind: string, id: string) =>
  queryOptions({ queryKey: ['/api/seal-uses', kind, id], queryFn: () => get<SealUse[]>('/api/seal-uses', { matterKind: kind, matterId: id }) });

export const mandatesQuery = queryOptions({ queryKey: ['/api/mandates'], queryFn: () => get<Mandate[]>('/api/mandates') });
