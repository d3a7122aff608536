import type { Publication } from './types';

/** Whether the law may give six months of grace for this kind of first disclosure (专利法 Art. 24); papers and theses get none. */
export const mayHaveGrace = (kind: Publication['kind']): boolean => kind === 'CONFERENCE' || kind === 'EXHIBITION';

/** Six months after a day, the last day of a shorter month where there is no such day. */
export function graceEnds(on: string): string {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}
