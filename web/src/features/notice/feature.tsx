import { NotificationOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import { type Feature, page } from '@/app/feature';

const noticeDesk = lazy(() => import('./NoticeDesk'));

export default {
  module: 'notice',
  menu: [{ to: '/notices', label: { zh: '公示与异议', en: 'Notices' }, icon: <NotificationOutlined aria-hidden /> }],
  routes: [
    page('notices', () => import('./NoticeListPage')),
    page('notices/:id', () => import('./NoticePage')),
    page('holidays', () => import('./HolidaysPage')),
  ],
  panels: [
    {
      servesKind: (kind) => kind !== 'disclosure',
      Component: lazy(() => import('./NoticePanel')),
    },
  ],
  desks: {
    notice: noticeDesk,
    objection: noticeDesk,
    arrangement: lazy(() => import('./HolidaysDesk')),
  },
  home: [
    {
      place: 'figures',
      for: ['TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'LEADER', 'AUDITOR'],
      Component: lazy(() => import('./NoticeFigures')),
    },
  ],
} satisfies Feature;
