import { lazy } from 'react';
import type { Feature } from '@/app/feature';

export default {
  module: 'contract',
  panels: [{ servesKind: (kind) => kind === 'deal', Component: lazy(() => import('./ContractPanel')) }],
} satisfies Feature;
