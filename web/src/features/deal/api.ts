import { get, post } from '@/api/client';
import { useCommand } from '@/kernel/useCommand';
import type { Schemas } from '@/api/types';
import type { Comparable, Deal } from './types';

export const dealQuery = (id: string) => ({
  queryKey: ['/api/deals', id],
  queryFn: () => get<Deal>(`/api/deals/${id}`),
});

export const routeQuery = (id: string) => ({
  queryKey: ['/api/deals', id, 'approval-route'],
  queryFn: () => get<Schemas['ApprovalPreview']>(`/api/deals/${id}/approval-route`),
});

export const comparableQuery = (id: string) => ({
  queryKey: ['/api/deals', id, 'comparable-deals'],
  queryFn: () => get<Comparable[]>(`/api/deals/${id}/comparable-deals`),
});

/** Those who are technology managers today. */
export const assistantsQuery = {
  queryKey: ['/api/deals', 'assistants'],
  queryFn: () => get<Schemas['PeopleDirectoryEntry'][]>('/api/deals/assistants'),
};

/** One act on the deal that is on the screen, such as `offers` or `proposal`. */
export const useDealCommand = (view: Deal, act: string, onDone?: () => void) =>
  useCommand((body: unknown, key) => post<Deal>(`/api/deals/${view.id}/${act}`, body ?? {}, { key, seen: view.version }), {
    onSuccess: () => onDone?.(),
  });
