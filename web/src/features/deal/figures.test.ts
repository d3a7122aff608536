import { describe, expect, it } from 'vitest';
import { percentOf, ratioOf, sumOf } from './figures';

describe('figures', () => {
  it('turns ratios into percent and back', () => {
    expect(percentOf('0.7')).toBe('70');
    expect(percentOf('1')).toBe('100');
    expect(percentOf('0.4456')).toBe('44.56');
    expect(percentOf('0')).toBe('0');
    expect(ratioOf('15')).toBe('0.15');
    expect(ratioOf('100')).toBe('1');
    expect(ratioOf('33.3')).toBe('0.333');
    expect(ratioOf('5')).toBe('0.05');
  });

  it('adds to the fen', () => {
    expect(sumOf(['0.10', '0.20'])).toBe('0.30');
    expect(sumOf(['300000.00', '300000', 'x'])).toBe('600000.00');
  });
});
