import { DownloadOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import { type Feature, page } from '@/app/feature';

export default {
  module: 'exchange',
  menu: [{ to: '/exchange', label: { zh: '数据交换', en: 'Exchange' }, icon: <DownloadOutlined aria-hidden /> }],
  routes: [page('exchange', () => import('./ExchangePage'))],
  head: lazy(() => import('./Indicator')),
} satisfies Feature;
