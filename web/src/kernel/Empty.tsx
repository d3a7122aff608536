import type { ReactNode } from 'react';
import { Boat } from './CaseRiver';

/** An empty place teaches the first step. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <Boat size={44} />
      <p>{children}</p>
      {action}
    </div>
  );
}
