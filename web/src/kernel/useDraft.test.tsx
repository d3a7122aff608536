import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Problem } from '@/api/client';
import { type SavedDraft, useDraft } from './useDraft';

interface Words {
  title: string;
  problem: string;
}
const empty: Words = { title: '', problem: '' };
const titled = (title: string): Words => ({ ...empty, title });
const opened: SavedDraft<Words> = { id: '1', version: 0, savedAt: '2026-11-23T14:00:00+08:00', content: empty };
const around = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

type Save = (content: Words, seen: number) => Promise<SavedDraft<Words>>;

function write(save: Save, read: () => Promise<SavedDraft<Words>> = async () => opened) {
  return renderHook(() => useDraft(opened, { save, read }), { wrapper: around });
}

/** One row in the database, and another device that has just saved over it. */
function kept(elsewhere: Words) {
  let now: SavedDraft<Words> = { ...opened, content: elsewhere, version: 1, savedAt: '2026-11-23T14:05:00+08:00' };
  const save = vi.fn<Save>(async (content, seen) => {
    if (seen !== now.version) throw new Problem(409, 'request/stale', '', '');
    now = { ...now, content, version: seen + 1 };
    return now;
  });
  return { save, read: async () => now, now: () => now.content };
}

it('is saved once after a pause, with the latest words and the version last seen', async () => {
  const save = vi.fn(async (content: Words, seen: number) => ({ ...opened, content, version: seen + 1 }));
  const { result } = write(save);
  act(() => result.current.change(titled('光')));
  act(() => result.current.change(titled('光栅')));
  await pass(2_000);
  expect(save.mock.calls).toEqual([[titled('光栅'), 0]]);
  act(() => result.current.change(titled('光栅传感')));
  await pass(2_000);
  expect(save.mock.calls.at(-1)).toEqual([titled('光栅传感'), 1]);
});

it('is saved before it is handed in, however short the pause', async () => {
  const save = vi.fn(async (content: Words, seen: number) => ({ ...opened, content, version: seen + 1 }));
  const { result } = write(save);
  act(() => result.current.change(titled('急')));
  await act(() => result.current.flush());
  expect(save).toHaveBeenCalledTimes(1);
});

it('is tried again when the network failed, and not when the draft is gone', async () => {
  const save = vi.fn<Save>();
  save.mockRejectedValueOnce(new Problem(0, '', '', '')).mockResolvedValueOnce({ ...opened, version: 1 });
  save.mockRejectedValue(new Problem(404, 'request/missing', '', ''));
  const { result } = write(save);
  act(() => result.current.change(titled('一')));
  await pass(2_000);
  await pass(6_000);
  expect(save).toHaveBeenCalledTimes(2);
  act(() => result.current.change(titled('二')));
  await pass(60_000);
  expect(save).toHaveBeenCalledTimes(3);
  expect(result.current.problem?.isMissing).toBe(true);
});

it('is put together with what the same person saved on another device', async () => {
  const draft = kept({ ...empty, title: '电脑上写的' });
  const { result } = write(draft.save, draft.read);
  act(() => result.current.change({ ...empty, problem: '手机上写的' }));
  await pass(2_000);
  expect(draft.now()).toEqual({ title: '电脑上写的', problem: '手机上写的' });
  expect(result.current.content).toEqual(draft.now());
  expect(result.current.elsewhere?.clashes).toEqual([]);
  expect(result.current.problem).toBeNull();
});

it('keeps the words of both where both changed one field', async () => {
  const draft = kept({ ...empty, problem: '电脑上写的' });
  const { result } = write(draft.save, draft.read);
  act(() => result.current.change({ ...empty, problem: '手机上写的' }));
  await pass(2_000);
  expect(draft.now().problem).toBe('手机上写的');
  expect(result.current.elsewhere?.clashes).toEqual([{ field: 'problem', words: '电脑上写的' }]);
});
