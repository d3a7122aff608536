import type { ReactNode } from 'react';
import { CaseRiver } from '@/kernel/CaseRiver';
import { Copy } from '@/kernel/Copy';
import { houseTitle } from '@/kernel/houseTitle';
import { Timeline } from '@/kernel/Timeline';
import { InHand } from './InHand';
import { Panels } from './panels';
import './case.css';

interface Props {
  kind: string;
  id: string;
  number?: string | null;
  title: string;
  tag?: ReactNode;
  /** One sentence: who has it, since when, what comes. */
  statement: ReactNode;
  /** On whose river it is, where it has none of its own. */
  river?: { kind: string; id: string };
  /** Under which keys the worklist asks for the acts of this page; those of its kind unless said otherwise. */
  acts?: string;
  /** Only what the person here may do, the main act first. */
  actions?: ReactNode;
  /** Facts and sections, in the order things happen. */
  children: ReactNode;
}

/** The page of a case: the river on top, one sentence of state, the facts left, the timeline right, the acts at hand. */
export function CaseFrame({ kind, id, number, title, tag, statement, river = { kind, id }, acts = kind, actions, children }: Props) {
  return (
    <article className="page case">
      <header className="stack tight">
        <div className="row">
          {number && <Copy text={number} />}
          {tag}
        </div>
        <h1>{houseTitle(title)}</h1>
      </header>
      <div className="case-river">
        <CaseRiver kind={river.kind} id={river.id} />
      </div>
      <p className="statement">{statement}</p>
      <InHand kind={river.kind} id={river.id} acts={acts} />
      {actions && <div className="case-actions row off-print">{actions}</div>}
      <div className="case-body">
        <div className="stack loose case-parts">
          {children}
          <Panels kind={kind} id={id} />
        </div>
        <aside>
          <Timeline kind={kind} id={id} />
        </aside>
      </div>
    </article>
  );
}

/**
 * A part of a case page, with its heading and a hairline above.
 *
 * @param offPrint it holds nothing but acts, which paper has no use for
 */
export function Section({ title, extra, offPrint, children }: { title: ReactNode; extra?: ReactNode; offPrint?: boolean; children: ReactNode }) {
  return (
    <section className={offPrint ? 'section off-print' : 'section'}>
      <div className="row apart section-head">
        <h2>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  );
}
