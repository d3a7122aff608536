import type { Member } from './types';

/** Splits 100 % evenly to two decimals; what is left over goes to the first ones, so that nothing is lost. */
export function evenly(team: readonly Member[]): Member[] {
  const each = Math.floor(10_000 / team.length);
  const left = 10_000 - each * team.length;
  return team.map((member, place) => ({ ...member, share: String((each + (place < left ? 1 : 0)) / 100) }));
}
