import { expect, it } from 'vitest';
import { daysAfter, daysBetween } from './day';

it('days are counted over months, leap days and years, whatever the hour here', () => {
  expect(daysAfter('2027-12-31', 1)).toBe('2028-01-01');
  expect(daysAfter('2028-02-28', 2)).toBe('2028-03-01');
  expect(daysAfter('2026-11-29', 60)).toBe('2027-01-28');
  expect(daysBetween('2026-11-29', daysAfter('2026-11-29', 60))).toBe(60);
});
