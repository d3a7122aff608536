/** Legal days are strings `2026-11-23`, moments carry their offset; the browser's own clock decides nothing. */

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment as the office's clock shows it: `2026-11-23 14:03`. */
export const momentText = (iso: string): string => SHANGHAI.format(new Date(iso));

export const dayOf = (iso: string): string => momentText(iso).slice(0, 10);

export const timeOf = (iso: string): string => momentText(iso).slice(11);

/** Whole days from one legal day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** So many days after a legal day. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
