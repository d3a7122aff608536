/** Shares and sums of decimal strings; exact, because amounts never pass through a binary number. */

/** `0.7` is 70. */
export const percentOf = (ratio: string): string => strip(shift(ratio, 2));

/** 70 is `0.7`. */
export const ratioOf = (percent: string): string => strip(shift(percent, -2));

/** The sum of decimal strings, with as many decimals as needed; what is no number counts as nothing. */
export function sumOf(amounts: readonly string[], decimals = 2): string {
  const unit = 10n ** BigInt(decimals);
  const sum = amounts.reduce((total, amount) => total + units(amount, decimals), 0n);
  return `${sum / unit}.${String(sum % unit).padStart(decimals, '0')}`;
}

function units(amount: string, decimals: number): bigint {
  const [, whole = '', fraction = ''] = /^(\d+)(?:\.(\d*))?$/.exec(amount.trim()) ?? [];
  return whole === '' ? 0n : BigInt(whole + fraction.padEnd(decimals, '0').slice(0, decimals));
}

function shift(decimal: string, places: number): string {
  const [, whole = '0', fraction = ''] = /^(\d+)(?:\.(\d*))?$/.exec(decimal.trim()) ?? [];
  const digits = whole.padStart(Math.max(1, 1 - places), '0') + fraction.padEnd(Math.max(0, places), '0');
  const point = digits.length - Math.max(fraction.length, places) + places;
  return `${digits.slice(0, point) || '0'}.${digits.slice(point)}`;
}

const strip = (decimal: string): string => decimal.replace(/^0+(?=\d)/, '').replace(/\.?0*$/, '') || '0';
