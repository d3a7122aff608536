import { expect, it } from 'vitest';
import { overBy } from './types';

it('tells beforehand by how much a receipt goes beyond what is expected', () => {
  const income = { expected: '800000.00', received: '300000.00' };
  expect(overBy(income, '500000')).toBeNull();
  expect(overBy(income, '500000.01')).toBe('0.01');
  expect(overBy(income, '60万')).toBe('100000.00');
  expect(overBy(income, 'abc')).toBeNull();
  expect(overBy({ expected: '100.00', received: '-50.00' }, '150')).toBeNull();
});
