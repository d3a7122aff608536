import { expect, test } from 'vitest';
import { inTenThousandths, perDayOf } from './lateRate';

test('five in ten thousand a day is 0.0005, and back', () => {
  expect(perDayOf('5')).toBe('0.0005');
  expect(perDayOf('2.5')).toBe('0.00025');
  expect(perDayOf('100')).toBe('0.0100');
  expect(perDayOf('五')).toBeNull();
  expect(inTenThousandths('0.0005')).toBe('5');
  expect(inTenThousandths('0.00025')).toBe('2.5');
  expect(inTenThousandths('0.01')).toBe('100');
});
