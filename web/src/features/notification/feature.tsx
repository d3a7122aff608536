import { BellOutlined, SendOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import { type Feature, page } from '@/app/feature';

export default {
  module: 'notification',
  menu: [
    { to: '/inbox', label: { zh: '消息', en: 'Inbox' }, icon: <BellOutlined aria-hidden /> },
    { to: '/channels', label: { zh: '通知渠道', en: 'Channels' }, icon: <SendOutlined aria-hidden />, for: ['ADMINISTRATOR'] },
  ],
  routes: [
    page('inbox', () => import('./InboxPage')),
    page('inbox/choice', () => import('./ChoicePage')),
    page('inbox/:id', () => import('./MessagePage')),
    page('channels', () => import('./ChannelsPage')),
  ],
  desks: { notification: lazy(() => import('./AlarmDesk')) },
  head: lazy(() => import('./Bell')),
} satisfies Feature;
