/**
 * The only place that talks to the server: adds the headers every command needs and turns what the server refuses into a
 * {@link Problem}. Nothing else in the workbench calls `fetch`.
 */
import { currentLanguage } from '@/kernel/language';

/** One field at fault, by its path in the form such as `team[1].share`. */
export interface FieldError {
  field: string;
  slug: string;
  detail: string;
}

/** What the server said no to, as RFC 9457 has it. Status 0: the server was not reached. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    /** Such as `disclosure/team-not-confirmed`; empty when there was no answer. */
    readonly slug: string,
    readonly title: string,
    readonly detail: string,
    readonly field?: string,
    readonly errors: readonly FieldError[] = [],
    readonly trace?: string,
  ) {
    super(detail || title || `HTTP ${status}`);
  }

  get isSignedOut() {
    return this.status === 401;
  }

  get isMissing() {
    return this.status === 404;
  }

  get isStale() {
    return this.slug === 'request/stale';
  }
}

export type Query = Record<string, string | number | boolean | null | undefined>;

/** What a command carries besides its body. */
export interface Command {
  /** The same for every repetition of one intention: made when a form opens or a button is confirmed. */
  key: string;
  /** The version of the thing that was on the screen. */
  seen?: number;
}

export const get = <T>(path: string, query?: Query): Promise<T> => send<T>('GET', path + asText(query));

export const post = <T>(path: string, body: unknown, { key, seen }: Command): Promise<T> =>
  send<T>('POST', path, body, { 'Idempotency-Key': key, ...ifMatch(seen) });

export const put = <T>(path: string, body: unknown, seen: number): Promise<T> =>
  send<T>('PUT', path, body, ifMatch(seen));

export const remove = (path: string, seen?: number): Promise<void> => send<void>('DELETE', path, undefined, ifMatch(seen));

/** Sends a file as the one part `file` of a form. */
export function upload<T>(path: string, file: File, key: string, fields: Record<string, string> = {}): Promise<T> {
  const form = new FormData();
  form.append('file', file);
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return send<T>('POST', path, form, { 'Idempotency-Key': key });
}

/** What a stored file is called and how many bytes it has, without fetching it. */
export async function describe(path: string): Promise<{ name: string; size: number }> {
  const response = await reach(path, { method: 'HEAD', headers: language() });
  if (!response.ok) throw new Problem(response.status, '', '', '');
  const named = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  return { name: named ? decodeURIComponent(named) : '', size: Number(response.headers.get('Content-Length') ?? 0) };
}

/** A key for one intention; `crypto.randomUUID` is missing where a page is not served by HTTPS or from this machine. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function asText(query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

const ifMatch = (seen?: number): Record<string, string> => (seen === undefined ? {} : { 'If-Match': `"${seen}"` });

async function send<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
  const isForm = body instanceof FormData;
  const ask = () =>
    reach(path, {
      method,
      headers: {
        Accept: 'application/json, application/problem+json',
        ...language(),
        ...(method === 'GET' ? {} : { 'X-XSRF-TOKEN': csrfToken() }),
        ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
    });
  if (method !== 'GET' && !csrfToken()) await freshToken();
  let response = await ask();
  let problem = response.ok ? null : await problemOf(response);
  // Refused before anything was done: with the token of now it is asked once more.
  if (problem?.slug === 'request/page-out-of-date') {
    await freshToken();
    response = await ask();
    problem = response.ok ? null : await problemOf(response);
  }
  if (problem) throw problem;
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

const reach = (path: string, request: RequestInit): Promise<Response> =>
  fetch(path, request).catch(() => {
    throw new Problem(0, '', '', '');
  });

/** Whether the server answers at all, whatever it says. */
export const isReachable = (): Promise<boolean> =>
  reach('/api/session', { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );

const language = () => ({ 'Accept-Language': currentLanguage() === 'en' ? 'en' : 'zh-CN' });

/** The server sends the token along when it has none from us. */
const freshToken = () => reach('/api/session', { headers: language() });

function csrfToken(): string {
  const cookie = document.cookie.split('; ').find((one) => one.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

async function problemOf(response: Response): Promise<Problem> {
  const body = await response.json().catch(() => ({}));
  const slug = typeof body.type === 'string' ? body.type.replace(/^\/problems\//, '') : '';
  return new Problem(response.status, slug, body.title ?? '', body.detail ?? '', body.field, body.errors ?? [], body.trace);
}
