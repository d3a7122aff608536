import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { post } from './client';

const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const outOfDate = () => answer(403, { type: '/problems/request/page-out-of-date', title: '无权办理', detail: '页面已过期，请刷新后重试。' });

/** The token of the server; a page that stood open for long has another one. */
let token: string;
let commands: string[];

beforeEach(() => {
  token = 'new';
  commands = [];
  document.cookie = 'XSRF-TOKEN=old';
  vi.stubGlobal('fetch', (path: string, request: RequestInit) => {
    if (path === '/api/session') {
      document.cookie = `XSRF-TOKEN=${token}`;
      return Promise.resolve(answer(200, {}));
    }
    const headers = request.headers as Record<string, string>;
    commands.push(`${headers['X-XSRF-TOKEN']} ${headers['Idempotency-Key']}`);
    return Promise.resolve(headers['X-XSRF-TOKEN'] === 'new' ? answer(200, { done: true }) : outOfDate());
  });
});

afterEach(() => vi.unstubAllGlobals());

test('a page that stood open for too long asks once more with the token of now', async () => {
  await expect(post('/api/things', {}, { key: 'k' })).resolves.toEqual({ done: true });
  expect(commands).toEqual(['old k', 'new k']);
});

test('and no more than once', async () => {
  token = 'still old';
  await expect(post('/api/things', {}, { key: 'k' })).rejects.toMatchObject({ slug: 'request/page-out-of-date' });
  expect(commands).toHaveLength(2);
});
