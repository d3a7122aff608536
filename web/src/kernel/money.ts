/** Amounts are decimal strings from end to end: a binary number would lose fen. */

/** `937055.00` → `937,055.00` */
export function grouped(amount: string): string {
  const [whole = '0', fen = ''] = amount.replace('-', '').split('.');
  const sign = amount.startsWith('-') ? '-' : '';
  return `${sign}${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${fen.padEnd(2, '0')}`;
}

/** `937055.00` → `93.71`, in units of ten thousand, half up as an office rounds. */
export function inWan(amount: string): string {
  const negative = amount.startsWith('-');
  const [whole = '0', fen = ''] = amount.replace('-', '').split('.');
  const inFen = BigInt(whole + fen.padEnd(2, '0').slice(0, 2));
  const hundredths = (inFen + 5000n) / 10000n;
  const text = hundredths.toString().padStart(3, '0');
  return `${negative ? '-' : ''}${grouped(`${text.slice(0, -2)}.${text.slice(-2)}`)}`;
}

/** What a person typed, as the server wants it; null when it is not an amount to the fen. */
export function asAmount(typed: string): string | null {
  const plain = typed.normalize('NFKC').replace(/[,\s元¥]/g, '');
  const inTenThousands = /^(\d{1,11})(?:\.(\d{1,6}))?万$/.exec(plain);
  if (inTenThousands) return fromTenThousands(inTenThousands[1] ?? '0', inTenThousands[2] ?? '');
  if (!/^\d{1,15}(\.\d{1,2})?$/.test(plain)) return null;
  const [whole = '0', fen = ''] = plain.split('.');
  return `${whole.replace(/^0+(?=\d)/, '')}.${fen.padEnd(2, '0')}`;
}

/** `93` and `7055` of ten thousand yuan → `937055.00` */
function fromTenThousands(whole: string, part: string): string {
  const digits = part.padEnd(6, '0');
  return `${(whole + digits.slice(0, 4)).replace(/^0+(?=\d)/, '')}.${digits.slice(4)}`;
}

/** The exact sum of percentages such as `33.33`, as a decimal string without trailing zeros. */
export function sumOfPercents(parts: readonly (string | number | null | undefined)[]): string {
  const hundredths = parts.reduce<number>((sum, part) => sum + Math.round(Number(part ?? 0) * 100), 0);
  return String(hundredths / 100);
}
