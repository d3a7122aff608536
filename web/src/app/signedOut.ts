/** Whether the session ended while somebody was at work: the page stays, and a sign-in comes on top of it. */
import { useSyncExternalStore } from 'react';

let ended = false;
const listeners = new Set<() => void>();

function set(value: boolean) {
  ended = value;
  listeners.forEach((listener) => listener());
}

export const noteSignedOut = () => set(true);
export const noteSignedIn = () => set(false);

export const useSessionEnded = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ended,
  );
