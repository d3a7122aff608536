import { BankOutlined } from '@ant-design/icons';
import { type Feature, page } from '@/app/feature';

export default {
  module: 'enterprise',
  menu: [
    {
      to: '/enterprises',
      label: { zh: '企业', en: 'Enterprises' },
      icon: <BankOutlined aria-hidden />,
      for: ['TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'TECHNOLOGY_MANAGER', 'ASSET_MANAGER', 'ASSET_OFFICE', 'FINANCE', 'LEADER', 'LEGAL', 'AUDITOR'],
    },
  ],
  routes: [
    page('enterprises', () => import('./EnterpriseListPage')),
    page('enterprises/new', () => import('./EnterpriseFormPage')),
    page('enterprises/:id', () => import('./EnterprisePage')),
    page('enterprises/:id/revision', () => import('./EnterpriseFormPage')),
  ],
} satisfies Feature;
