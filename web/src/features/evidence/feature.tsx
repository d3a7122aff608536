import { AuditOutlined } from '@ant-design/icons';
import type { Role } from '@/api/session';
import { type Feature, page } from '@/app/feature';

const OVERSEERS: readonly Role[] = ['AUDITOR', 'LEADER', 'INSTITUTE_DIRECTOR'];

export default {
  module: 'evidence',
  menu: [{ to: '/journal', label: { zh: '办理记录', en: 'Journal' }, icon: <AuditOutlined aria-hidden />, for: OVERSEERS }],
  routes: [page('journal', () => import('./JournalPage'), OVERSEERS)],
} satisfies Feature;
