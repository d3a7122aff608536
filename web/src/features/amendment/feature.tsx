import { lazy } from 'react';
import { type Feature, page } from '@/app/feature';

export default {
  module: 'amendment',
  routes: [page('amendments/:id', () => import('./AmendmentPage'))],
  desks: { amendment: lazy(() => import('./AmendmentDesk')) },
  panels: [{ servesKind: (kind) => kind === 'deal', Component: lazy(() => import('./AmendmentsPanel')) }],
} satisfies Feature;
