import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import PapersPanel from './PapersPanel';

/** A server of one case: what it answers by path, and what it was told to write. */
function server(answers: Record<string, unknown>, written: unknown[] = []) {
  vi.stubGlobal('fetch', async (path: string, request: RequestInit = {}) => {
    if (request.method === 'POST') written.push(JSON.parse(String(request.body)));
    const answer = answers[path.split('?')[0] ?? ''];
    return answer === undefined
      ? new Response(JSON.stringify({ type: '/problems/broken', title: '坏了', detail: '文书没有取到' }), { status: 500 })
      : new Response(JSON.stringify(answer), { status: 200 });
  });
}

const panel = () =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <PapersPanel kind="deal" id="1" />
    </QueryClientProvider>,
  );

const slip = (subject: string, about: string) => ({ form: 'payout-slip', subject, about });

afterEach(() => vi.unstubAllGlobals());

it('says nothing of a case that has no papers', async () => {
  server({ '/api/papers': [], '/api/papers/offers': [] });
  const { container } = panel();
  await waitFor(() => expect(container.textContent).toBe(''));
});

it('what is written is offered no more, and slips can be written one after the other', async () => {
  const written: unknown[] = [];
  server(
    {
      '/api/session': {},
      '/api/papers': [],
      '/api/papers/offers': [{ form: 'payout-sheet', subject: '', about: '' }, slip('1', '李㛃'), slip('2', '张𬭎')],
    },
    written,
  );
  panel();
  await userEvent.click(await screen.findByRole('button', { name: /2 份/ }));
  await waitFor(() => expect(written).toHaveLength(2));
  expect(written).toEqual([
    { matterKind: 'deal', matterId: '1', form: 'payout-slip', subject: '1' },
    { matterKind: 'deal', matterId: '1', form: 'payout-slip', subject: '2' },
  ]);
});

it('tells what went wrong and asks again', async () => {
  server({ '/api/papers/offers': [] });
  panel();
  expect((await screen.findByRole('alert')).textContent).toContain('文书没有取到');
  server({ '/api/papers': [], '/api/papers/offers': [{ form: 'approval-form', subject: '', about: '' }] });
  await userEvent.click(screen.getByRole('button', { name: /重\s?试/ }));
  await screen.findByRole('button', { name: /审批表/ });
});
