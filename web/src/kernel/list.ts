/** What a query box understands: plain words, and `field:value` for the filters of its list. */

export interface Filter {
  /** Its name in the address. */
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
}

export interface Asked {
  q: string;
  filters: Record<string, string>;
}

/** `阶段:已受理 光栅` → the filter `stage` and the words `光栅`. What names no filter or option stays a word. */
export function understand(typed: string, filters: readonly Filter[]): Asked {
  const asked: Asked = { q: '', filters: {} };
  const words: string[] = [];
  for (const part of typed.trim().split(/\s+/).filter(Boolean)) {
    const [, field = '', value = ''] = /^([^:：]+)[:：](.+)$/.exec(part) ?? [];
    const filter = filters.find((one) => same(one.name, field) || same(one.label, field));
    const option = filter?.options.find((one) => same(one.value, value) || same(one.label, value));
    if (filter && option) asked.filters[filter.name] = option.value;
    else words.push(part);
  }
  asked.q = words.join(' ');
  return asked;
}

/** What the next press on a column's head asks for: from the least up, from the greatest down, then as usual. */
export function nextSort(column: string, sort?: string): string | null {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? null : column;
}

export type AriaSort = 'ascending' | 'descending' | 'none';

export function sortedBy(column: string, sort?: string): AriaSort {
  if (sort === column) return 'ascending';
  return sort === `-${column}` ? 'descending' : 'none';
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
