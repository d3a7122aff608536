import { useQueries } from '@tanstack/react-query';
import { get } from '@/api/client';
import type { Role } from '@/api/session';
import type { Schemas } from '@/api/types';
import type { PageOf } from '@/kernel/ListPage';
import { unitsQuery } from '../api';
import type { PersonRow } from '../types';
import { SEATS } from './template';

export type Letterhead = Schemas['DocumentLetterhead'];
export type Packs = Schemas['PolicyPackChoicePacksView'];
type Post = Schemas['NotificationLetterListPostView'];

/** A register longer than this belongs to a house that moved in long ago. */
const SMALL_HOUSE = 100;

export const registerQuery = {
  queryKey: ['/api/people/register', { size: SMALL_HOUSE }],
  queryFn: () => get<PageOf<PersonRow>>('/api/people/register', { size: SMALL_HOUSE }),
};

export type StepName = 'university' | 'units' | 'seats' | 'pack' | 'mail';

/** Who holds a post that a case passes, in the order of the seats; undefined for an empty one. */
export function holders(persons: PersonRow[]): Map<string, PersonRow> {
  const taken = new Map<string, PersonRow>();
  // In the order they were entered, so that nobody changes seats when another comes.
  const inOrder = [...persons].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const seat of SEATS) {
    const others = SEATS.filter((one) => one.role === seat.role && one.key !== seat.key).map((one) => taken.get(one.key)?.id);
    const holder = inOrder.find((person) => person.roles.includes(seat.role) && !others.includes(person.id));
    if (holder) taken.set(seat.key, holder);
  }
  return taken;
}

/**
 * How far the house has moved in. Nothing is written down about it: a step is done when what it brings is there, whoever
 * brought it by whatever way, so one can leave at any moment and come back.
 */
export function useMoveIn() {
  const [letterhead, units, register, packs, post] = useQueries({
    queries: [
      { queryKey: ['/api/letterhead'], queryFn: () => get<Letterhead>('/api/letterhead') },
      unitsQuery,
      registerQuery,
      { queryKey: ['/api/policy-packs'], queryFn: () => get<Packs>('/api/policy-packs') },
      { queryKey: ['/api/post'], queryFn: () => get<Post>('/api/post') },
    ],
  });
  const persons = register.data?.items ?? [];
  const isLarge = (register.data?.total ?? 0) > SMALL_HOUSE;
  const held = holders(persons);
  const tiers = new Set(units.data?.map((unit) => unit.tier));
  const done: Record<StepName, boolean> = {
    university: Boolean(letterhead.data?.university),
    units: (['LEADING_GROUP', 'INSTITUTE', 'COLLEGE', 'OFFICE'] as const).every((tier) => tiers.has(tier)),
    seats: isLarge || SEATS.every((seat) => held.has(seat.key)),
    pack: packs.data?.chosen ?? false,
    mail: post.data?.mail.offered ?? false,
  };
  const missing: Role[] = isLarge ? [] : [...new Set(SEATS.filter((seat) => !held.has(seat.key)).map((seat) => seat.role))];
  const asked = [letterhead, units, register, packs, post];
  return {
    isReady: asked.every((one) => one.data),
    problem: asked.find((one) => one.error)?.error,
    letterhead: letterhead.data,
    units: units.data ?? [],
    persons,
    held,
    packs: packs.data,
    mail: post.data?.mail,
    done,
    missing,
  };
}

export type MoveIn = ReturnType<typeof useMoveIn>;
