import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';

/**
 * What a form is about, as it was when it opened. Were it exchanged for every later answer, the form would send back the
 * newest version with the oldest words, and what somebody else has written meanwhile would be lost without a sound.
 */
export function useHeld<T>(asked: Pick<UseQueryResult<T>, 'data' | 'isFetching'>): T | undefined {
  const [held, setHeld] = useState<T>();
  if (held === undefined && asked.data !== undefined && !asked.isFetching) setHeld(asked.data);
  return held;
}
