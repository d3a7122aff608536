import { InboxOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import { type Feature, page } from '@/app/feature';

export default {
  module: 'worklist',
  menu: [{ to: '/worklist', label: { zh: '待办', en: 'Worklist' }, icon: <InboxOutlined aria-hidden /> }],
  routes: [page('worklist', () => import('./WorklistPage'))],
  home: [{ place: 'first', Component: lazy(() => import('./WaitingForMe')) }],
} satisfies Feature;
