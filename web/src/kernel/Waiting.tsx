import { useEffect, useState } from 'react';

/** Bones of a page, shown only when waiting takes longer than a glance: 300 ms. */
export function Waiting({ lines = 3 }: { lines?: number }) {
  const late = useLate(300);
  if (!late) return <div aria-busy="true" style={{ minHeight: lines * 28 }} />;
  return (
    <div className="bones" aria-busy="true">
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} style={{ width: `${[92, 70, 84, 58][line % 4]}%` }} />
      ))}
    </div>
  );
}

export function useLate(milliseconds: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return late;
}
