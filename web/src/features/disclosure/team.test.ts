import { expect, it } from 'vitest';
import { sumOfPercents } from '@/kernel/money';
import { evenly } from './team';
import type { Member } from './types';

const team = (size: number): Member[] => Array.from({ length: size }, (_, place) => ({ name: `${place}`, share: '0', role: 'MEMBER' }));

it('an even split loses nothing, whatever the size of the team', () => {
  for (let size = 1; size <= 60; size++) {
    expect(sumOfPercents(evenly(team(size)).map((member) => member.share))).toBe('100');
  }
});

it('what is left over goes to the first', () => {
  expect(evenly(team(3)).map((member) => member.share)).toEqual(['33.34', '33.33', '33.33']);
});
