import { AuditOutlined, CarryOutOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import { type Feature, page } from '@/app/feature';
import type { Role } from '@/api/session';

/** Who usually sits on a body; everyone else who does finds their meetings on the home page. */
const SITTING: readonly Role[] = ['MEETING_SECRETARY', 'LEADER', 'INSTITUTE_DIRECTOR', 'ASSET_MANAGER', 'ASSET_OFFICE', 'LEGAL', 'AUDITOR'];

export default {
  module: 'meeting',
  menu: [
    { to: '/meetings', label: { zh: '会议', en: 'Meetings' }, icon: <AuditOutlined aria-hidden />, for: SITTING },
    { to: '/follow-ups', label: { zh: '督办', en: 'Follow-ups' }, icon: <CarryOutOutlined aria-hidden />, for: SITTING },
  ],
  routes: [
    page('meetings', () => import('./MeetingListPage')),
    page('meetings/new', () => import('./CallPage')),
    page('meetings/:id', () => import('./MeetingPage')),
    page('meetings/:id/papers', () => import('./PapersPage')),
    page('meetings/:id/minutes', () => import('./MinutesPage')),
    page('decisions', () => import('./DecisionListPage')),
    page('decisions/:body', () => import('./BodyYearPage')),
    page('follow-ups', () => import('./FollowUpListPage')),
    page('follow-ups/:id', () => import('./FollowUpPage')),
  ],
  desks: {
    meeting: lazy(() => import('./MeetingDesk')),
    'follow-up': lazy(() => import('./FollowUpDesk')),
  },
  answers: { 'approval.waiting.agenda': lazy(() => import('./AgendaAnswer')) },
  home: [{ place: 'below', Component: lazy(() => import('./MyMeetings')) }],
} satisfies Feature;
