import { PieChartOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { Role } from '@/api/session';
import { type Feature, page } from '@/app/feature';

const HOUSE: readonly Role[] = ['TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'LEADER', 'FINANCE', 'HR', 'AUDITOR'];

export default {
  module: 'reward',
  menu: [{ to: '/distributions', label: { zh: '收益分配', en: 'Rewards' }, icon: <PieChartOutlined aria-hidden />, for: [...HOUSE, 'INVENTOR'], withoutRole: true }],
  routes: [page('distributions', () => import('./DistributionListPage')), page('distributions/:id', () => import('./DistributionPage'))],
  desks: { distribution: lazy(() => import('./DistributionDesk')) },
  panels: [
    { servesKind: (kind) => kind === 'deal', Component: lazy(() => import('./DistributionsPanel')) },
    { servesKind: (kind) => kind === 'deal', Component: lazy(() => import('./BalancePanel')) },
  ],
  home: [
    { place: 'figures', for: HOUSE, Component: lazy(() => import('./RewardFigures')) },
    { place: 'below', Component: lazy(() => import('./MyRewards')) },
  ],
} satisfies Feature;
