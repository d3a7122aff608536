import { ExperimentOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import { type Feature, page } from '@/app/feature';

export default {
  module: 'disclosure',
  menu: [{ to: '/disclosures', label: { zh: '成果披露', en: 'Disclosures' }, icon: <ExperimentOutlined aria-hidden /> }],
  routes: [
    page('disclosures', () => import('./DisclosureListPage')),
    page('disclosures/new', () => import('./SecrecyQuestionsPage')),
    page('disclosures/secrecy/:id', () => import('./SecrecyCheckPage')),
    page('disclosures/drafts/:id', () => import('./DraftPage')),
    page('disclosures/:id', () => import('./DisclosurePage')),
    page('disclosures/:id/revision', () => import('./RevisionPage')),
  ],
  desks: {
    disclosure: lazy(() => import('./DisclosureDesk')),
    'secrecy-check': lazy(() => import('./SecrecyDesk')),
  },
  home: [
    { place: 'first', for: ['INVENTOR'], Component: lazy(() => import('./MyResults')) },
    {
      place: 'figures',
      for: ['COLLEGE_OFFICER', 'TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'LEADER', 'LEGAL', 'AUDITOR'],
      Component: lazy(() => import('./DisclosureFigures')),
    },
  ],
} satisfies Feature;
