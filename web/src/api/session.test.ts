import { expect, it } from 'vitest';
import { hereNow, type Session } from './session';

const someone = { person: { id: '1', name: '沈若溪' } } as Session;

it('nobody is nobody, and whoever was here is told that the session has ended', () => {
  expect(hereNow(undefined, undefined)).toBeNull();
  expect(hereNow(undefined, null)).toBeNull();
  expect(hereNow(someone, null)).toBe(someone);
  expect(() => hereNow(undefined, someone)).toThrow(expect.objectContaining({ status: 401, slug: 'request/signed-out' }));
});
