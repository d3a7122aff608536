import { expect, it } from 'vitest';
import { narrowedBy } from './Narrowed';

const filters = [{ name: 'stage', label: '阶段', options: [{ value: 'ACCEPTED', label: '已受理' }] }];
const say = { words: '关键词', is: (what: string, value: string) => `${what}：${value}` };
const switches = [{ name: 'mine', label: '只看我的' }];

it('every condition is a chip that says itself', () => {
  expect(narrowedBy({ q: '光栅', stage: 'ACCEPTED', mine: 'true', size: '50' }, filters, switches, say)).toEqual([
    { name: 'q', text: '关键词：光栅' },
    { name: 'stage', text: '阶段：已受理' },
    { name: 'mine', text: '只看我的' },
  ]);
});

it('a value that is no longer offered is still said, so that it can be dropped', () => {
  expect(narrowedBy({ stage: 'GONE' }, filters, switches, say)).toEqual([{ name: 'stage', text: '阶段：GONE' }]);
  expect(narrowedBy({ mine: 'false' }, filters, switches, say)).toEqual([]);
});
