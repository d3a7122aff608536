import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { PageOf } from '@/kernel/ListPage';
import type { Calendar, Notice, Row } from './types';

export const noticeQuery = (id: string) => ({
  queryKey: ['/api/notices', id],
  queryFn: () => get<Notice>(`/api/notices/${id}`),
});

export const noticesOfQuery = (matterKind: string, matterId: string) => ({
  queryKey: ['/api/notices', { matterKind, matterId }],
  queryFn: () => get<PageOf<Row>>('/api/notices', { matterKind, matterId }),
});

export const papersQuery = (objection: string) => ({
  queryKey: ['/api/documents', { objection }],
  queryFn: () => get<Schemas['DocumentAttachmentsRow'][]>('/api/documents', { matterKind: 'objection-evidence', matterId: objection }),
});

export const holidaysQuery = {
  queryKey: ['/api/holidays'],
  queryFn: () => get<Calendar>('/api/holidays'),
};
