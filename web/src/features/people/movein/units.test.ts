import { expect, test } from 'vitest';
import type { UnitEntry } from '../types';
import { holders } from './steps';
import { UNITS } from './template';
import { wanted } from './UnitsStep';

const there = (code: string, name: string) => ({ code, name }) as UnitEntry;

test('what is there is not opened again, and those above come before those below', () => {
  const open = wanted(UNITS, '光电工程学院\n\n 机械学院 \n光电工程学院', [there('100', '领导小组'), there('401', '化工学院')]);
  expect(open.map((unit) => unit.code)).not.toContain('100');
  expect(open.slice(-2)).toMatchObject([{ code: '402', name: '光电工程学院' }, { code: '403', name: '机械学院' }]);
  open.forEach((unit, at) => {
    if (unit.above && unit.above !== '100') expect(open.slice(0, at).map((one) => one.code)).toContain(unit.above);
  });
  expect(wanted([], '化工学院', [there('401', '化工学院')])).toEqual([]);
});

test('two posts of the same kind need two persons', () => {
  const person = (id: string) => ({ id, roles: ['FINANCE'] }) as never;
  expect([...holders([person('a')]).keys()]).toEqual(['FINANCE']);
  expect([...holders([person('a'), person('b')]).keys()]).toEqual(['FINANCE', 'FINANCE-2']);
});
