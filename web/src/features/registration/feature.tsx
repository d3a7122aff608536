import { FileProtectOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { Role } from '@/api/session';
import { type Feature, page } from '@/app/feature';

const OFFICE: readonly Role[] = ['TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'FINANCE', 'LEADER', 'AUDITOR'];

const RegistrationActs = lazy(() => import('./RegistrationActs'));

export default {
  module: 'registration',
  menu: [{ to: '/registrations', label: { zh: '技术合同登记', en: 'Registrations' }, icon: <FileProtectOutlined aria-hidden />, for: OFFICE }],
  routes: [page('registrations', () => import('./RegistrationListPage'))],
  panels: [{ servesKind: (kind) => kind === 'deal', Component: lazy(() => import('./RegistrationPanel')) }],
  acts: {
    'registration.waiting.apply': RegistrationActs,
    'registration.waiting.outcome': RegistrationActs,
    'registration.waiting.correct': RegistrationActs,
  },
} satisfies Feature;
