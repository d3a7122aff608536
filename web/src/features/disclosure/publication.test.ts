import { expect, it } from 'vitest';
import { graceEnds, mayHaveGrace } from './publication';

it('papers and thesis defences enjoy no grace period', () => {
  expect(mayHaveGrace('PAPER')).toBe(false);
  expect(mayHaveGrace('THESIS')).toBe(false);
  expect(mayHaveGrace('EXHIBITION')).toBe(true);
});

it('the grace period ends six months later, on the last day of a shorter month', () => {
  expect(graceEnds('2026-03-15')).toBe('2026-09-15');
  expect(graceEnds('2026-08-31')).toBe('2027-02-28');
  expect(graceEnds('2026-12-01')).toBe('2027-06-01');
});
