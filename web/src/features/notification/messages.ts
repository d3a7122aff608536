import { queryOptions } from '@tanstack/react-query';
import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { PageOf } from '@/kernel/ListPage';
import type { Tone } from '@/kernel/StageTag';

export type Message = Schemas['NotificationMessageListRow'];
export type Topic = Message['topic'];
export type Choice = Schemas['NotificationChoiceView'];
export type Wishes = Choice['wishes'];
export type Robots = Schemas['NotificationRobotsAll'];
export type Post = Schemas['NotificationLetterListPostView'];

/** What each message is about, in the order people look for it; how much it wants of its reader. */
export const TONES: Record<Topic, Tone> = {
  ASKED: 'under-way',
  DUE: 'soon',
  WAITING: 'soon',
  COPIED: 'ended',
  RETURNED: 'now',
  GRANTED: 'done',
  NOTICE: 'under-way',
  OBJECTION: 'now',
  MONEY: 'done',
  OVERDUE: 'now',
  PAYOUT: 'done',
  FILE: 'done',
  DELEGATION: 'under-way',
};

export const TOPICS = Object.keys(TONES) as Topic[];

/** Asked again once a minute, and when one comes back to the window. */
const POLITE = 60_000;

export const unreadQuery = queryOptions({
  queryKey: ['/api/messages', 'counts'],
  queryFn: () => get<{ unread: number }>('/api/messages/counts'),
  refetchInterval: POLITE,
  refetchOnWindowFocus: true,
});

export const inboxQuery = (asked: Record<string, string>) =>
  queryOptions({
    queryKey: ['/api/messages', asked],
    queryFn: () => get<PageOf<Message>>('/api/messages', asked),
    refetchInterval: POLITE,
  });

export const messageQuery = (id: string) =>
  queryOptions({ queryKey: ['/api/messages', 'one', id], queryFn: () => get<Message>(`/api/messages/${id}`) });

export const choiceQuery = queryOptions({
  queryKey: ['/api/notification-choice'],
  queryFn: () => get<Choice>('/api/notification-choice'),
});

export const robotsQuery = queryOptions({ queryKey: ['/api/robots'], queryFn: () => get<Robots>('/api/robots') });

export const postQuery = queryOptions({ queryKey: ['/api/post'], queryFn: () => get<Post>('/api/post'), refetchInterval: POLITE });

/** Whether it still wants to be read. */
export const isUnread = (message: Message): boolean => !message.readAt && !message.overAt;
