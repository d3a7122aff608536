import { AuditOutlined } from '@ant-design/icons';
import { type Feature, page } from '@/app/feature';

export default {
  module: 'evidence',
  menu: [{ to: '/journal', label: { zh: '办理记录', en: 'Journal' }, icon: <AuditOutlined />, for: ['AUDITOR', 'LEADER', 'INSTITUTE_DIRECTOR'] }],
  routes: [page('journal', () => import('./JournalPage'))],
} satisfies Feature;
