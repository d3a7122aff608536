/** `5` in ten thousand is `0.0005`; moved as text, so nothing is lost. Null for what is no number. */
export function perDayOf(typed: string): string | null {
  const found = /^(\d{1,4})(?:\.(\d{1,6}))?$/.exec(typed.trim());
  if (!found) return null;
  const digits = (found[1] ?? '').padStart(5, '0');
  return `${Number(digits.slice(0, -4))}.${digits.slice(-4)}${found[2] ?? ''}`;
}

/** `0.0005` is `5` in ten thousand. */
export function inTenThousandths(perDay: string): string {
  const [whole = '0', part = ''] = perDay.split('.');
  const moved = part.padEnd(4, '0');
  const rest = moved.slice(4).replace(/0+$/, '');
  return `${BigInt(whole + moved.slice(0, 4))}${rest && `.${rest}`}`;
}
