import type { ReactNode } from 'react';

/**
 * The states are the same everywhere: `now` overdue, refused or needing you; `soon` due soon; `under-way`; `done`; `ended`.
 */
export type Tone = 'now' | 'soon' | 'under-way' | 'done' | 'ended';

const SIGNS: Record<Tone, ReactNode> = {
  now: <path d="M4 0 8 8H0z" />,
  soon: <path d="M4 0 8 4 4 8 0 4z" />,
  'under-way': <path d="M0 0l8 4-8 4z" />,
  done: <path d="M.4 4.2 1.6 3l1.5 1.5L6.4 1l1.2 1.2-4.5 4.7z" />,
  ended: <path d="M0 3h8v2H0z" />,
};

/** Where something stands: a sign and a word, so that colour is never the only one to say it. */
export function StageTag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`tag ${tone}`}>
      <svg className="sign" viewBox="0 0 8 8" fill="currentColor" aria-hidden="true">
        {SIGNS[tone]}
      </svg>
      {children}
    </span>
  );
}
