import { SafetyCertificateOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { Role } from '@/api/session';
import { type Feature, page } from '@/app/feature';

const KEEPERS: readonly Role[] = ['LEGAL', 'TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'LEADER', 'AUDITOR'];

const SealAnswer = lazy(() => import('./SealAnswer'));

export default {
  module: 'seal',
  menu: [{ to: '/seals', label: { zh: '用印与授权', en: 'Seals' }, icon: <SafetyCertificateOutlined aria-hidden />, for: KEEPERS }],
  routes: [page('seals', () => import('./SealListPage')), page('mandates', () => import('./MandatesPage'))],
  panels: [{ servesKind: (kind) => kind === 'deal' || kind === 'amendment', Component: lazy(() => import('./SealPanel')) }],
  acts: { 'seal.waiting.set': SealAnswer },
} satisfies Feature;
