import { queryOptions } from '@tanstack/react-query';
import { get, post } from '@/api/client';
import { useSession } from '@/api/session';
import { useCommand } from '@/kernel/useCommand';
import type { Body, Figures, FollowUp, Meeting } from './types';

export const meetingQuery = (id: string) =>
  queryOptions({ queryKey: ['/api/meetings', id], queryFn: () => get<Meeting>(`/api/meetings/${id}`) });

export const bodiesQuery = queryOptions({ queryKey: ['/api/bodies'], queryFn: () => get<Body[]>('/api/bodies') });

export const followUpQuery = (id: string) =>
  queryOptions({ queryKey: ['/api/follow-ups', id], queryFn: () => get<FollowUp>(`/api/follow-ups/${id}`) });

export const figuresQuery = (body: string, year: number) =>
  queryOptions({
    queryKey: ['/api/decisions/figures', body, year],
    queryFn: () => get<Figures>('/api/decisions/figures', { body, year }),
  });

/** The year a list may be narrowed to, this one first. */
export function useYears() {
  const thisYear = Number(useSession().today.slice(0, 4));
  return [0, 1, 2, 3, 4].map((back) => ({ value: String(thisYear - back), label: String(thisYear - back) }));
}

/** An act on a meeting as it was on the screen. */
export const useMeetingAct = <Input = void>(meeting: Meeting, act: (input: Input) => readonly [string, unknown], onDone?: () => void) =>
  useCommand<Input, Meeting>(
    (input, key) => {
      const [path, body] = act(input);
      return post<Meeting>(`/api/meetings/${meeting.id}/${path}`, body, { key, seen: meeting.version });
    },
    { onSuccess: onDone },
  );
