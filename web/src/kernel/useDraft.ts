import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '@/api/client';

export interface SavedDraft<T> {
  id: string;
  version: number;
  savedAt: string;
  content: T;
}

/** How long somebody must pause before what was typed is saved. */
const PAUSE = 900;

/** How long to wait before trying again what the network, a lapsed session or the server kept from being saved. */
const AGAIN = 5_000;

/**
 * Saves a form as it is typed: one save at a time, always the latest words, and once more when the page is left. The version
 * guards against a second window overwriting the first.
 */
export function useDraft<T>(opened: SavedDraft<T>, save: (content: T, seen: number) => Promise<SavedDraft<T>>) {
  const [content, setContent] = useState(opened.content);
  const [savedAt, setSavedAt] = useState(opened.savedAt);
  const state = useRef({ content: opened.content, version: opened.version, dirty: false, busy: null as Promise<void> | null });

  const saving = useMutation<SavedDraft<T>, Problem, T>({ mutationFn: (typed) => save(typed, state.current.version) });
  const send = saving.mutateAsync;

  const flush = useCallback(async (): Promise<void> => {
    const now = state.current;
    if (now.busy) await now.busy;
    if (!now.dirty) return;
    now.dirty = false;
    now.busy = send(now.content)
      .then((saved) => {
        now.version = saved.version;
        setSavedAt(saved.savedAt);
      })
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
    const problem = saving.error;
    if (!problem || (problem.status >= 400 && problem.status < 500 && !problem.isSignedOut)) return;
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

  return { content, change, flush, savedAt, isSaving: saving.isPending, problem: saving.error };
}
