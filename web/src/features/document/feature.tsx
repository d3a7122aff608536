import { lazy } from 'react';
import type { Feature } from '@/app/feature';

export default {
  module: 'document',
  panels: [{ servesKind: () => true, Component: lazy(() => import('./FilesPanel')) }],
} satisfies Feature;
