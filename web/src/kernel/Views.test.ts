import { expect, it } from 'vitest';
import { kept } from './Views';

it('a view is what was chosen, in one order, and not the page one was on', () => {
  expect(kept(new URLSearchParams('stage=ACCEPTED&after=123&q=光栅'))).toBe(kept(new URLSearchParams('q=光栅&stage=ACCEPTED')));
  expect(kept(new URLSearchParams('after=123'))).toBe('');
});
