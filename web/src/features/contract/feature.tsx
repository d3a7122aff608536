import { lazy } from 'react';
import type { Feature } from '@/app/feature';

const ContractActs = lazy(() => import('./ContractActs'));

export default {
  module: 'contract',
  panels: [
    { servesKind: (kind) => kind === 'deal' || kind === 'amendment', Component: lazy(() => import('./ContractPanel')) },
    { servesKind: (kind) => kind === 'deal', Component: lazy(() => import('./VolumePanel')) },
  ],
  acts: {
    'contract.waiting.sign': ContractActs,
    'contract.waiting.title-change': ContractActs,
    'contract.waiting.licence-filing': ContractActs,
    'contract.waiting.breach': ContractActs,
    'contract.waiting.title-return': ContractActs,
    'contract.waiting.filing-cancellation': ContractActs,
  },
} satisfies Feature;
