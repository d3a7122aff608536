import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { createMemoryRouter, MemoryRouter, RouterProvider } from 'react-router';
import { expect, it, vi } from 'vitest';
import { type Session, sessionQuery } from '@/api/session';
import { ListPage } from '@/kernel/ListPage';
import { Mishap, Nowhere, OnlyFor } from './Mishap';

const held = (role: string) => ({ roles: [{ role }], lent: [] }) as unknown as Session;

function page(role: string, children: React.ReactNode) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(sessionQuery.queryKey, held(role));
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>{children}</MemoryRouter>
    </QueryClientProvider>,
  );
}

const journal = <OnlyFor roles={['AUDITOR']}>办理记录</OnlyFor>;

it('a page for others says so under a heading of its own', () => {
  page('TRANSFER_OFFICER', journal);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('无权办理');
  expect(screen.queryByText('办理记录')).toBeNull();
});

it('and opens to those it is for', () => {
  page('AUDITOR', journal);
  expect(screen.getByText('办理记录')).toBeTruthy();
});

it('an unknown page has a heading', () => {
  page('AUDITOR', <Nowhere />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('没有这个页面');
});

it('in a list that is for others there is nothing to look for', async () => {
  const refused = { type: '/problems/request/not-yours-to-do', title: '无权办理', detail: '您没有办理此事的权限。' };
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(refused), { status: 403 })));
  page('FINANCE', <ListPage title="人员" from="/api/people/register" columns={[]} keyOf={() => ''} linkOf={() => ''} empty={null} />);
  expect((await screen.findByRole('alert')).textContent).toContain('您没有办理此事的权限');
  expect(screen.queryByRole('search')).toBeNull();
  vi.unstubAllGlobals();
});

function brokenPage() {
  const lazy = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  render(<RouterProvider router={createMemoryRouter([{ path: '/', lazy, errorElement: <Mishap />, hydrateFallbackElement: <div /> }])} />);
}

it('a page that cannot be fetched because the line is cut says so', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  brokenPage();
  expect((await screen.findByRole('alert')).textContent).toContain('连不上服务器');
  expect(screen.getByRole('button', { name: /重\s?试/ })).toBeTruthy();
  vi.unstubAllGlobals();
});

it('and one that failed while the server answers is the administrator’s to know', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 401 })));
  brokenPage();
  expect((await screen.findByRole('alert')).textContent).toContain('请告知管理员');
  vi.unstubAllGlobals();
});
