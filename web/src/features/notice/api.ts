import { get } from '@/api/client';
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

export const holidaysQuery = {
  queryKey: ['/api/holidays'],
  queryFn: () => get<Calendar>('/api/holidays'),
};
