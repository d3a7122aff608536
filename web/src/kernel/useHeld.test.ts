import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useHeld } from './useHeld';

it('waits for the answer that is on its way, and then keeps it whatever is heard later', () => {
  const { result, rerender } = renderHook(useHeld<string>, { initialProps: { data: 'cached', isFetching: true } });
  expect(result.current).toBeUndefined();
  rerender({ data: 'fresh', isFetching: false });
  expect(result.current).toBe('fresh');
  rerender({ data: 'of somebody else', isFetching: false });
  expect(result.current).toBe('fresh');
});
