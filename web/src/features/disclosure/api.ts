import { get, post, put } from '@/api/client';
import type { Keeping } from '@/kernel/useDraft';
import type { Alike, Content, Disclosure, Draft, SecrecyCheck } from './types';

export const disclosureQuery = (id: string) => ({
  queryKey: ['/api/disclosures', id],
  queryFn: () => get<Disclosure>(`/api/disclosures/${id}`),
});

export const secrecyQuery = (id: string) => ({
  queryKey: ['/api/secrecy-checks', id],
  queryFn: () => get<SecrecyCheck>(`/api/secrecy-checks/${id}`),
});

export const draftsQuery = {
  queryKey: ['/api/disclosure-drafts'],
  queryFn: () => get<Draft[]>('/api/disclosure-drafts'),
};

export const alikeQuery = (title: string, except?: string) => ({
  queryKey: ['/api/disclosures/similar', title, except ?? ''],
  queryFn: () => get<Alike[]>('/api/disclosures/similar', { title, except }),
  enabled: title.trim().length > 3,
});

export const openDraft = (secrecyCheck: string, key: string) => post<Draft>('/api/disclosure-drafts', { secrecyCheck }, { key });

export const readDraft = (id: string) => get<Draft>(`/api/disclosure-drafts/${id}`);

export const draftKeeping = (id: string): Keeping<Content> => ({
  save: (content, seen) => put<Draft>(`/api/disclosure-drafts/${id}`, content, seen),
  read: () => readDraft(id),
});
