import { describe, expect, it } from 'vitest';
import { asAmount, grouped, inWan, sumOfPercents } from './money';

describe('an amount', () => {
  it('is grouped by thousands and keeps its fen', () => {
    expect(grouped('937055')).toBe('937,055.00');
    expect(grouped('-1234567.8')).toBe('-1,234,567.80');
  });

  it('stays exact beyond what a binary number can hold', () => {
    expect(grouped('90071992547409931.01')).toBe('90,071,992,547,409,931.01');
  });

  it('is told in ten thousands, half up', () => {
    expect(inWan('937055.00')).toBe('93.71');
    expect(inWan('49.99')).toBe('0.00');
    expect(inWan('50.00')).toBe('0.01');
    expect(inWan('123456789.00')).toBe('12,345.68');
  });

  it('is understood as people type it, and refused beyond the fen', () => {
    expect(asAmount('937,055')).toBe('937055.00');
    expect(asAmount('￥ 0012.5 元')).toBe('12.50');
    expect(asAmount('１２，３４５．６')).toBe('12345.60');
    expect(asAmount('40万')).toBe('400000.00');
    expect(asAmount('93.7055 万元')).toBe('937055.00');
    expect(asAmount('0.000001万')).toBe('0.01');
    expect(asAmount('0.0000001万')).toBeNull();
    expect(asAmount('1.005')).toBeNull();
    expect(asAmount('-1')).toBeNull();
    expect(asAmount('')).toBeNull();
  });
});

it('percentages add without the noise of binary fractions', () => {
  expect(sumOfPercents(['33.33', 33.33, '33.34'])).toBe('100');
  expect(sumOfPercents([0.1, 0.2])).toBe('0.3');
  expect(sumOfPercents([null, undefined])).toBe('0');
});
