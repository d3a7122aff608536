import { lazy } from 'react';
import type { Feature } from '@/app/feature';

const ContractActs = lazy(() => import('./ContractActs'));

export default {
  module: 'contract',
  panels: [{ servesKind: (kind) => kind === 'deal', Component: lazy(() => import('./ContractPanel')) }],
  acts: {
    'contract.waiting.sign': ContractActs,
    'contract.waiting.title-change': ContractActs,
    'contract.waiting.licence-filing': ContractActs,
  },
} satisfies Feature;
