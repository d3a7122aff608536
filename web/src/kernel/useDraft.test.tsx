import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Problem } from '@/api/client';
import { type SavedDraft, useDraft } from './useDraft';

const opened: SavedDraft<string> = { id: '1', version: 0, savedAt: '2026-11-23T14:00:00+08:00', content: '' };
const around = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

function write(save: (content: string, seen: number) => Promise<SavedDraft<string>>) {
  return renderHook(() => useDraft(opened, save), { wrapper: around });
}

it('is saved once after a pause, with the latest words and the version last seen', async () => {
  const save = vi.fn(async (content: string, seen: number) => ({ ...opened, content, version: seen + 1 }));
  const { result } = write(save);
  act(() => result.current.change('光'));
  act(() => result.current.change('光栅'));
  await pass(2_000);
  expect(save.mock.calls).toEqual([['光栅', 0]]);
  act(() => result.current.change('光栅传感'));
  await pass(2_000);
  expect(save.mock.calls.at(-1)).toEqual(['光栅传感', 1]);
});

it('is saved before it is handed in, however short the pause', async () => {
  const save = vi.fn(async (content: string, seen: number) => ({ ...opened, content, version: seen + 1 }));
  const { result } = write(save);
  act(() => result.current.change('急'));
  await act(() => result.current.flush());
  expect(save).toHaveBeenCalledTimes(1);
});

it('is tried again when the network failed, and not when another window changed it', async () => {
  const save = vi.fn<(content: string, seen: number) => Promise<SavedDraft<string>>>();
  save.mockRejectedValueOnce(new Problem(0, '', '', '')).mockResolvedValueOnce({ ...opened, version: 1 });
  save.mockRejectedValue(new Problem(409, 'request/stale', '', ''));
  const { result } = write(save);
  act(() => result.current.change('一'));
  await pass(2_000);
  await pass(6_000);
  expect(save).toHaveBeenCalledTimes(2);
  act(() => result.current.change('二'));
  await pass(60_000);
  expect(save).toHaveBeenCalledTimes(3);
  expect(result.current.problem?.isStale).toBe(true);
});
