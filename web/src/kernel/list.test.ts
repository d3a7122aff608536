import { expect, it } from 'vitest';
import { nextSort, sortedBy, understand } from './list';

const filters = [{ name: 'stage', label: '阶段', options: [{ value: 'ACCEPTED', label: '已受理' }] }];

it('plain words are looked for', () => {
  expect(understand('  光栅  传感 ', filters)).toEqual({ q: '光栅 传感', filters: {} });
});

it('field:value sets a filter, by name or by label, with either colon', () => {
  expect(understand('阶段：已受理 光栅', filters)).toEqual({ q: '光栅', filters: { stage: 'ACCEPTED' } });
  expect(understand('stage:accepted', filters)).toEqual({ q: '', filters: { stage: 'ACCEPTED' } });
});

it('what names no filter stays a word', () => {
  expect(understand('IPC:G01 阶段:不存在', filters)).toEqual({ q: 'IPC:G01 阶段:不存在', filters: {} });
});

it('a head is pressed from the least up, from the greatest down, and back to the usual order', () => {
  expect(nextSort('price')).toBe('price');
  expect(nextSort('price', 'number')).toBe('price');
  expect(nextSort('price', 'price')).toBe('-price');
  expect(nextSort('price', '-price')).toBeNull();
  expect([sortedBy('price', 'price'), sortedBy('price', '-price'), sortedBy('price', 'number')]).toEqual(['ascending', 'descending', 'none']);
});
