import { FileTextOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import { type Feature, page } from '@/app/feature';

/** The cases whose desks have papers written. */
const WITH_PAPERS = new Set(['deal', 'distribution']);

export default {
  module: 'document',
  menu: [
    {
      to: '/paper-templates',
      label: { zh: '文书模板', en: 'Paper templates' },
      icon: <FileTextOutlined aria-hidden />,
      for: ['TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'ADMINISTRATOR', 'TECHNOLOGY_MANAGER', 'FINANCE', 'LEGAL', 'AUDITOR'],
    },
  ],
  routes: [
    page('paper-templates', () => import('./TemplatesPage')),
    page('paper-templates/:form', () => import('./TemplatePage')),
  ],
  panels: [
    { servesKind: (kind) => WITH_PAPERS.has(kind), Component: lazy(() => import('./PapersPanel')) },
    { servesKind: () => true, Component: lazy(() => import('./FilesPanel')) },
  ],
} satisfies Feature;
