/** Coming back from the university's sign-in: to the page one was on, and with the reason when it let nobody in. */

const KEY = 'return-to';
const REASONS = ['people/number-unknown', 'people/ticket-refused', 'people/sign-in-service-silent'];

/** Kept in this tab only: no address on the way decides where somebody lands. */
export function noteWhereToReturn(): void {
  sessionStorage.setItem(KEY, location.pathname + location.search);
}

/** The page to go back to, asked for once; null where there is none. */
export function takeWhereToReturn(): string | null {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return kept?.startsWith('/app/') && kept !== location.pathname + location.search ? kept.slice('/app'.length) : null;
}

export interface Refused {
  slug: string;
  number: string;
}

/** What follows the #; a reason that the house does not give is none, and a number is shown only if it looks like one. */
export function refusalOf(hash: string): Refused | null {
  const said = new URLSearchParams(hash.slice(1));
  const slug = said.get('refused') ?? '';
  const number = said.get('number') ?? '';
  return REASONS.includes(slug) ? { slug, number: /^[\w.@-]{1,60}$/.test(number) ? number : '' } : null;
}
