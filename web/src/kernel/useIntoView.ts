import { useEffect, useRef } from 'react';

/** What opens below the edge of the screen comes into sight. */
export function useIntoView<T extends HTMLElement>() {
  const place = useRef<T>(null);
  useEffect(() => {
    place.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return place;
}
