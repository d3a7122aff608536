import { expect, it } from 'vitest';
import { parts } from './Marked';

it('a text falls into what is marked and what is not', () => {
  expect(parts({ text: '光纤光栅解调', marks: [{ from: 2, to: 4 }] })).toEqual([
    { text: '光纤', marked: false },
    { text: '光栅', marked: true },
    { text: '解调', marked: false },
  ]);
});

it('marks at either end leave nothing empty', () => {
  expect(parts({ text: '光栅', marks: [{ from: 0, to: 2 }] })).toEqual([{ text: '光栅', marked: true }]);
  expect(parts({ text: '光栅', marks: [] })).toEqual([{ text: '光栅', marked: false }]);
});
