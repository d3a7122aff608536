import { queryOptions } from '@tanstack/react-query';
import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { Tone } from '@/kernel/StageTag';

export type Registration = Schemas['RegistrationView'];
export type Stage = Registration['stage'];
export type Act = Registration['may'][number];
export type Row = Schemas['RegistrationListRow'];

export const STAGES: readonly Stage[] = ['DUE', 'APPLIED', 'ACCEPTED', 'RETURNED', 'REGISTERED', 'CANCELLED', 'FORGONE'];

export const TONES: Readonly<Record<Stage, Tone>> = {
  DUE: 'soon',
  APPLIED: 'under-way',
  ACCEPTED: 'under-way',
  RETURNED: 'now',
  REGISTERED: 'done',
  CANCELLED: 'ended',
  FORGONE: 'ended',
};

export const registrationsQuery = (kind: string, id: string) =>
  queryOptions({
    queryKey: ['/api/technology-registrations', kind, id],
    queryFn: () => get<Registration[]>('/api/technology-registrations', { matterKind: kind, matterId: id }),
  });
