import { expect, it } from 'vitest';

const pages = import.meta.glob<string>('../**/*.tsx', { query: '?raw', import: 'default', eager: true });
const styles = import.meta.glob<string>('../**/*.css', { query: '?raw', import: 'default', eager: true });

/** The feature a file belongs to; shell and kernel are on every page. */
const owner = (file: string) => /^\.\.\/features\/([^/]+)\//.exec(file)?.[1] ?? 'all';

it('a page needs no style that only another feature brings along', () => {
  const brought = new Map<string, Set<string>>();
  for (const [file, text] of Object.entries(styles)) {
    for (const [, name = ''] of text.matchAll(/\.([a-z][a-z0-9-]+)/g)) brought.set(name, (brought.get(name) ?? new Set()).add(owner(file)));
  }
  expect(brought.get('desk-foot')).toEqual(new Set(['all']));
  const missing = Object.entries(pages).flatMap(([file, text]) =>
    [...text.matchAll(/className="([^"]+)"/g)]
      .flatMap(([, names = '']) => names.split(' '))
      .filter((name) => brought.has(name) && !brought.get(name)?.has('all') && !brought.get(name)?.has(owner(file)))
      .map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});
