import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem } from '@/api/client';
import { merge, same } from './merge';

export interface SavedDraft<T> {
  id: string;
  version: number;
  savedAt: string;
  content: T;
}

/** How long somebody must pause before what was typed is saved. */
const PAUSE = 900;

/** How long to wait before trying again what the network, a lapsed session, another device or the server kept from being saved. */
const AGAIN = 5_000;

/** How often a save that comes too late is put together with what came first, before it is given up for now. */
const TIMES = 3;

/** Where a draft is kept. */
export interface Keeping<T> {
  save: (content: T, seen: number) => Promise<SavedDraft<T>>;
  read: () => Promise<SavedDraft<T>>;
}

/** When the same draft was last saved elsewhere, and what stood there in the fields that were changed here too. */
export interface Elsewhere<T> {
  at: string;
  clashes: { field: keyof T & string; words: unknown }[];
}

/**
 * Saves a form as it is typed: one save at a time, always the latest words, and once more when the page is left. Where the
 * same person writes on two devices, what was saved elsewhere is put together with what is typed here, field by field; no
 * words are lost, and whose field was changed in both places is told.
 */
export function useDraft<T extends object>(opened: SavedDraft<T>, { save, read }: Keeping<T>) {
  const [content, setContent] = useState(opened.content);
  const [savedAt, setSavedAt] = useState(opened.savedAt);
  const [elsewhere, setElsewhere] = useState<Elsewhere<T> | null>(null);
  const state = useRef({
    content: opened.content,
    base: opened.content,
    version: opened.version,
    dirty: false,
    busy: null as Promise<void> | null,
  });

  const join = async () => {
    const theirs = await read();
    const now = state.current;
    const merged = merge(now.base, now.content, theirs.content);
    // What came first was saved from here, and only the answer was lost.
    const own = merged.clashes.length === 0 && same(merged.content, now.content);
    Object.assign(now, { content: merged.content, base: theirs.content, version: theirs.version });
    setContent(merged.content);
    if (own) return;
    const clashes = merged.clashes.map((field) => ({ field, words: theirs.content[field] }));
    const others = (told: Elsewhere<T> | null) => (told?.clashes ?? []).filter(({ field }) => !merged.clashes.includes(field));
    setElsewhere((told) => ({ at: theirs.savedAt, clashes: [...others(told), ...clashes] }));
  };

  const saving = useMutation<SavedDraft<T>, Problem>({
    mutationFn: async () => {
      for (let times = 1; ; times++) {
        const typed = state.current.content;
        try {
          const saved = await save(typed, state.current.version);
          Object.assign(state.current, { base: typed, version: saved.version });
          return saved;
        } catch (problem) {
          if (times === TIMES || !(problem instanceof Problem && problem.isStale)) throw problem;
          await join();
        }
      }
    },
  });
  const send = saving.mutateAsync;

  const flush = useCallback(async (): Promise<void> => {
    const now = state.current;
    if (now.busy) await now.busy;
    if (!now.dirty) return;
    now.dirty = false;
    now.busy = send()
      .then((saved) => setSavedAt(saved.savedAt))
      .catch((problem: unknown) => {
        now.dirty = true;
        throw problem;
      })
      .finally(() => {
        now.busy = null;
      });
    await now.busy;
  }, [send]);

  const change = useCallback((next: T | ((before: T) => T)) => {
    const value = typeof next === 'function' ? (next as (before: T) => T)(state.current.content) : next;
    state.current.content = value;
    state.current.dirty = true;
    setContent(value);
  }, []);

  useEffect(() => {
    if (!state.current.dirty) return;
    const timer = setTimeout(() => void flush().catch(() => undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [content, flush]);

  useEffect(() => {
    if (!saving.error || isFinal(saving.error)) return;
    const timer = setInterval(() => void flush().catch(() => undefined), AGAIN);
    return () => clearInterval(timer);
  }, [saving.error, flush]);

  useEffect(() => {
    const leave = () => void flush().catch(() => undefined);
    const hide = () => document.visibilityState === 'hidden' && leave();
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, [flush]);

  return { content, change, flush, savedAt, elsewhere, onRead: () => setElsewhere(null), isSaving: saving.isPending, problem: saving.error };
}

/** Whether trying again would meet the same answer. */
export const isFinal = (problem: Problem) =>
  problem.status >= 400 && problem.status < 500 && !problem.isSignedOut && !problem.isStale;
