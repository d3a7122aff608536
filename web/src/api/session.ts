import { queryOptions, useQuery } from '@tanstack/react-query';
import { get, newKey, post, Problem, remove } from './client';
import type { Schemas } from './types';

/** What a person does; the words are `role.<ROLE>`. */
export type Role = Schemas['Role'];
export type Session = Schemas['PeopleSessionView'];
export type DemoAccount = Schemas['PeopleDemoAccountsAccount'];

/** Who is here, null for nobody. Somebody who was here and no longer is has been signed out, which every page hears. */
export function hereNow(who: Session | undefined, before: Session | null | undefined): Session | null {
  if (!who && before) throw new Problem(401, 'request/signed-out', '', '');
  return who ?? null;
}

const KEY = ['session'];

export const sessionQuery = queryOptions<Session | null>({
  queryKey: KEY,
  queryFn: async ({ client }) => hereNow(await get<Session | undefined>('/api/session'), client.getQueryData<Session | null>(KEY)),
  retry: false,
  staleTime: 60_000,
});

export const demoAccountsQuery = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: () => get<DemoAccount[]>('/api/public/demo-accounts').catch(() => []),
  staleTime: Infinity,
});

/** Ways to sign in beside a password of the house; none in most demonstrations. */
export const signInWaysQuery = queryOptions({
  queryKey: ['sign-in-ways'],
  queryFn: () => get<Schemas['PeopleSignInWaysSignInWay'][]>('/api/public/sign-in-ways').catch(() => []),
  staleTime: Infinity,
});

/** A password made by an administrator works once, together with the one that the person chooses instead. */
export const signIn = (login: string, password: string, newPassword?: string) =>
  post<Session>('/api/session', { login, password, newPassword }, { key: newKey() });

export const signOut = () => remove('/api/session');

/** Who is here; only for what stands behind the sign-in. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('nobody is signed in');
  return data;
}

/** What the person here may do: in their own name, and for those who are away. */
export const rolesOf = (session: Session): Role[] => [...session.roles, ...session.lent].map((held) => held.role);

/** Whether the person here holds one of these roles, or none is asked for. */
export function useIs(roles?: readonly Role[]): boolean {
  const session = useSession();
  return !roles || rolesOf(session).some((role) => roles.includes(role));
}
