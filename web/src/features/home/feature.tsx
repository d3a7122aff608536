import { HomeOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import { type Feature, page } from '@/app/feature';

export default {
  module: 'home',
  menu: [{ to: '/', label: { zh: '首页', en: 'Home' }, icon: <HomeOutlined aria-hidden /> }],
  routes: [page('', () => import('./HomePage'))],
  home: [{ place: 'below', for: ['TECHNOLOGY_MANAGER', 'SERVICE_STAFF'], Component: lazy(() => import('./ToLookAt')) }],
} satisfies Feature;
