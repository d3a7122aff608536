import { AccountBookOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import { type Feature, page } from '@/app/feature';
import type { Role } from '@/api/session';

const KEEPERS: readonly Role[] = ['FINANCE', 'TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'LEADER', 'AUDITOR'];

export default {
  module: 'income',
  menu: [{ to: '/income', label: { zh: '到账', en: 'Income' }, icon: <AccountBookOutlined aria-hidden />, for: KEEPERS }],
  routes: [
    page('royalties', () => import('./RoyaltyListPage')),
    page('royalties/:id', () => import('./RoyaltyPage')),
    page('income', () => import('./PaymentListPage')),
    page('income/receipts', () => import('./ReceiptListPage')),
    page('income/:kind/:id', () => import('./IncomePage')),
  ],
  desks: { royalty: lazy(() => import('./RoyaltyDesk')) },
  panels: [
    { servesKind: (kind) => kind === 'deal', Component: lazy(() => import('./IncomePanel')) },
    { servesKind: (kind) => kind === 'deal', Component: lazy(() => import('./RoyaltyPanel')) },
  ],
  home: [{ place: 'figures', for: KEEPERS, Component: lazy(() => import('./IncomeFigures')) }],
} satisfies Feature;
