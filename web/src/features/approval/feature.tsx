import { lazy } from 'react';
import type { Feature } from '@/app/feature';

/** What may be put up for approval. */
const KINDS: readonly string[] = ['deal', 'amendment', 'distribution'];

const ApprovalAnswer = lazy(() => import('./ApprovalAnswer'));

export default {
  module: 'approval',
  panels: [{ servesKind: (kind) => KINDS.includes(kind), Component: lazy(() => import('./ApprovalPanel')) }],
  answers: {
    'approval.waiting.sign': ApprovalAnswer,
    'approval.waiting.resolve': ApprovalAnswer,
    'approval.copied': ApprovalAnswer,
  },
} satisfies Feature;
