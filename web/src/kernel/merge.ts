/** A form changed in two places at once, put together field by field. */
export interface Merged<T> {
  content: T;
  /** Fields that were changed differently in both places; the words of this place stand. */
  clashes: (keyof T & string)[];
}

/** What both places began from, what stands here and what was saved elsewhere: each field is taken from where it was changed. */
export function merge<T extends object>(base: T, here: T, elsewhere: T): Merged<T> {
  const content = { ...elsewhere };
  const clashes: (keyof T & string)[] = [];
  for (const field of new Set([...Object.keys(base), ...Object.keys(here)]) as Set<keyof T & string>) {
    if (same(here[field], base[field])) continue;
    content[field] = here[field];
    if (!same(elsewhere[field], base[field]) && !same(elsewhere[field], here[field])) clashes.push(field);
  }
  return { content, clashes };
}

/** The same for whoever reads it: the order in which the database keeps the keys does not matter, nor what is left out. */
export const same = (one: unknown, other: unknown) => ordered(one) === ordered(other);

const ordered = (value: unknown) =>
  JSON.stringify(value ?? null, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).filter(([, held]) => held !== null).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
