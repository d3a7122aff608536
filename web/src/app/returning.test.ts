import { afterEach, expect, test } from 'vitest';
import { noteWhereToReturn, refusalOf, takeWhereToReturn } from './returning';

afterEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

test('one comes back to the page one was on, once', () => {
  history.replaceState(null, '', '/app/deals/1?tab=2');
  noteWhereToReturn();
  history.replaceState(null, '', '/app/');
  expect(takeWhereToReturn()).toBe('/deals/1?tab=2');
  expect(takeWhereToReturn()).toBeNull();
});

test('nowhere outside the workbench', () => {
  sessionStorage.setItem('return-to', '//evil.example/app/');
  expect(takeWhereToReturn()).toBeNull();
});

test('a reason the house does not give is none, and a number looks like one', () => {
  expect(refusalOf('#refused=people%2Fnumber-unknown&number=2026001')).toEqual({ slug: 'people/number-unknown', number: '2026001' });
  expect(refusalOf('#refused=people%2Fnumber-unknown&number=call%20me%20now')).toEqual({ slug: 'people/number-unknown', number: '' });
  expect(refusalOf('#refused=anything')).toBeNull();
  expect(refusalOf('')).toBeNull();
});
