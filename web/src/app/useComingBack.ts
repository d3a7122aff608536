import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { get } from '@/api/client';
import type { Session } from '@/api/session';
import { takeWhereToReturn } from './returning';
import { noteSignedIn } from './signedOut';

/** After the university's sign-in one is where one was before. */
export function useComingBack(isHere: boolean): void {
  const navigate = useNavigate();
  useEffect(() => {
    const to = isHere ? takeWhereToReturn() : null;
    if (to) void navigate(to, { replace: true });
  }, [isHere, navigate]);
}

/** The session ended under the hand of this person, who signs in again in another tab: looked for when this one is back in front. */
export function useSignedInElsewhere(person: string | undefined): void {
  useEffect(() => {
    if (!person) return;
    const look = () =>
      void get<Session | undefined>('/api/session').then(
        (who) => {
          if (!who) return;
          if (who.person.id !== person) location.assign('/app/');
          noteSignedIn();
        },
        () => undefined,
      );
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [person]);
}
