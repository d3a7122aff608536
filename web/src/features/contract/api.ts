import { queryOptions } from '@tanstack/react-query';
import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { Contract } from './types';

/** The contracts of a case. */
export const contractsQuery = (kind: string, id: string) =>
  queryOptions({
    queryKey: ['/api/contracts', kind, id],
    queryFn: () => get<Contract[]>('/api/contracts', { matterKind: kind, matterId: id }),
  });

/** Who may sign by a mandate. */
export const mandatesQuery = queryOptions({ queryKey: ['/api/mandates'], queryFn: () => get<Schemas['SealMandateView'][]>('/api/mandates') });
