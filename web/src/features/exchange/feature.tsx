import { DownloadOutlined, ImportOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import { type Feature, page } from '@/app/feature';
import { KEEPERS } from './imports';

export default {
  module: 'exchange',
  menu: [
    { to: '/imports', label: { zh: '数据导入', en: 'Import' }, icon: <ImportOutlined aria-hidden />, for: KEEPERS },
    { to: '/exchange', label: { zh: '数据交换', en: 'Exchange' }, icon: <DownloadOutlined aria-hidden /> },
  ],
  routes: [
    page('exchange', () => import('./ExchangePage')),
    page('imports', () => import('./ImportListPage'), KEEPERS),
    page('imports/:id', () => import('./ImportPage'), KEEPERS),
  ],
  head: lazy(() => import('./Indicator')),
} satisfies Feature;
