import { describe, expect, it } from 'vitest';
import { called } from './unitName';

const units = [
  { id: '1', name: '光电工程学院', nameEn: 'College of Optoelectronic Engineering' },
  { id: '2', name: '科技园公司', nameEn: '' },
];

describe('the name of a unit', () => {
  it('is the English one by id, also after a renaming, and by name', () => {
    expect(called(units, '光电学院', '1')).toBe('College of Optoelectronic Engineering');
    expect(called(units, '光电工程学院')).toBe('College of Optoelectronic Engineering');
  });

  it('falls back to the Chinese', () => {
    expect(called(units, '科技园公司')).toBe('科技园公司');
    expect(called(units, '不在册的单位')).toBe('不在册的单位');
    expect(called(undefined, '光电工程学院', '1')).toBe('光电工程学院');
  });
});
