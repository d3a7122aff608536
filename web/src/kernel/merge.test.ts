import { expect, it } from 'vitest';
import { merge } from './merge';

const base: { title: string; problem: string; team: { name: string; share: string | null }[] } = { title: '光栅', problem: '', team: [{ name: '林', share: null }] };

it('takes each field from where it was changed', () => {
  const merged = merge(base, { ...base, problem: '手机上写的' }, { ...base, title: '光栅传感' });
  expect(merged).toEqual({ content: { ...base, title: '光栅传感', problem: '手机上写的' }, clashes: [] });
});

it('names a field that was changed in both places and keeps the words of this one', () => {
  const merged = merge(base, { ...base, problem: '手机' }, { ...base, problem: '电脑' });
  expect(merged).toEqual({ content: { ...base, problem: '手机' }, clashes: ['problem'] });
});

it('sees no change in the order of keys or in what is left out', () => {
  const kept = { team: [{ share: null, name: '林' }], problem: '', title: '光栅传感' };
  expect(merge(base, { ...base, team: [{ name: '林' } as never] }, kept)).toEqual({ content: kept, clashes: [] });
});

it('is not surprised by its own words coming back', () => {
  expect(merge(base, { ...base, title: '同样' }, { ...base, title: '同样' }).clashes).toEqual([]);
});
