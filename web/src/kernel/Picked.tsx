import { Checkbox } from 'antd';
import { useState } from 'react';
import { ExportButton } from './ExportButton';
import { sentences } from './language';

const useSay = sentences(
  { picked: (count: number) => `已选 ${count} 行`, none: '取消选择', row: '选择这一行', all: '选择本页全部行', bar: '对所选行' },
  { picked: (count: number) => `${count} picked`, none: 'Pick none', row: 'Pick this row', all: 'Pick all rows of this page', bar: 'With the picked rows' },
);

/** What an address can carry, and what one person picks by hand. */
const MOST = 500;

export interface Picking {
  keys: ReadonlySet<string>;
  pick: (keys: readonly string[], picked: boolean) => void;
}

/** Rows picked by hand, over several pages of one list; another question begins anew. */
export function usePicking(question: string): Picking {
  const [of, setOf] = useState({ question, keys: new Set<string>() });
  const keys = of.question === question ? of.keys : new Set<string>();
  return {
    keys,
    pick: (some, picked) => {
      const next = new Set(keys);
      for (const key of some) {
        if (!picked) next.delete(key);
        else if (next.size < MOST) next.add(key);
      }
      setOf({ question, keys: next });
    },
  };
}

/** Picks one row, or all rows of a page. */
export function Pick({ keys, picking, all = false }: { keys: readonly string[]; picking: Picking; all?: boolean }) {
  const say = useSay();
  const picked = keys.filter((key) => picking.keys.has(key)).length;
  return (
    <Checkbox
      aria-label={all ? say.all : say.row}
      checked={picked > 0 && picked === keys.length}
      indeterminate={picked > 0 && picked < keys.length}
      onChange={(event) => picking.pick(keys, event.target.checked)}
    />
  );
}

/** What can be done with the picked rows; at hand however long the list is. */
export function BulkBar({ picking, list, filters }: { picking: Picking; list: string; filters: Record<string, string> }) {
  const say = useSay();
  if (picking.keys.size === 0) return null;
  return (
    <div className="bulk-bar off-print" role="region" aria-label={say.bar}>
      <span className="number">{say.picked(picking.keys.size)}</span>
      <ExportButton list={list} filters={{ ...filters, only: [...picking.keys].join(',') }} />
      <button type="button" className="chip" onClick={() => picking.pick([...picking.keys], false)}>
        {say.none}
      </button>
    </div>
  );
}
