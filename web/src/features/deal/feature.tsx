import { SwapOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import { type Feature, page } from '@/app/feature';

export default {
  module: 'deal',
  menu: [{ to: '/deals', label: { zh: '转化交易', en: 'Deals' }, icon: <SwapOutlined aria-hidden /> }],
  routes: [
    page('deals', () => import('./DealListPage')),
    page('deals/new', () => import('./NewDealPage')),
    page('deals/:id', () => import('./DealPage')),
    page('deals/:id/terms', () => import('./TermsPage')),
    page('deals/:id/amendment', () => import('./AmendPage')),
    page('deals/:id/income', () => import('./IncomePage')),
  ],
  desks: { deal: lazy(() => import('./DealDesk')) },
  panels: [
    { servesKind: (kind) => kind === 'disclosure', Component: lazy(() => import('./DealsOfResult')) },
    { servesKind: (kind) => kind === 'enterprise', Component: lazy(() => import('./DealsOfFirm')) },
  ],
  home: [
    {
      place: 'figures',
      for: ['TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'ASSET_MANAGER', 'LEADER', 'AUDITOR', 'TECHNOLOGY_MANAGER'],
      Component: lazy(() => import('./DealFigures')),
    },
  ],
} satisfies Feature;
