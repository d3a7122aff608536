import { ApartmentOutlined, FlagOutlined, IdcardOutlined, TeamOutlined, UserOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import { type Feature, page } from '@/app/feature';

export default {
  module: 'people',
  menu: [
    { to: '/move-in', label: { zh: '开办', en: 'Moving in' }, icon: <FlagOutlined aria-hidden />, for: ['ADMINISTRATOR'] },
    { to: '/people/units', label: { zh: '机构', en: 'Units' }, icon: <ApartmentOutlined aria-hidden />, for: ['ADMINISTRATOR', 'HR', 'TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'LEADER', 'AUDITOR'] },
    { to: '/people/persons', label: { zh: '人员', en: 'Persons' }, icon: <IdcardOutlined aria-hidden />, for: ['ADMINISTRATOR', 'HR', 'FINANCE', 'TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'AUDITOR'] },
    { to: '/people/bodies', label: { zh: '议事机构', en: 'Bodies' }, icon: <TeamOutlined aria-hidden />, for: ['ADMINISTRATOR', 'MEETING_SECRETARY', 'LEADER', 'AUDITOR'] },
    { to: '/people/me', label: { zh: '我的资料', en: 'About me' }, icon: <UserOutlined aria-hidden /> },
  ],
  routes: [
    page('move-in', () => import('./movein/MoveInPage')),
    page('people/units', () => import('./UnitsPage')),
    page('people/units/:id', () => import('./UnitPage')),
    page('people/bodies', () => import('./BodiesPage')),
    page('people/bodies/:id', () => import('./BodyPage')),
    page('people/persons', () => import('./PersonListPage')),
    page('people/persons/new', () => import('./NewPersonPage')),
    page('people/persons/:id', () => import('./PersonPage')),
    page('people/me', () => import('./MePage')),
  ],
  home: [{ place: 'first', for: ['ADMINISTRATOR'], Component: lazy(() => import('./Furnishing')) }],
} satisfies Feature;
