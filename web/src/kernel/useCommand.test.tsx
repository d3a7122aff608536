import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Problem } from '@/api/client';
import { useCommand } from './useCommand';

function Act({ send }: { send: (key: string) => Promise<void> }) {
  const command = useCommand((_: void, key) => send(key));
  return <button onClick={() => command.mutate()}>{command.isSuccess ? 'done' : 'act'}</button>;
}

it('a double click is one act, and the next click a new one', async () => {
  const keys: string[] = [];
  const answers: (() => void)[] = [];
  const send = (key: string) => {
    keys.push(key);
    return new Promise<void>((answer) => answers.push(answer));
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Act send={send} />
    </QueryClientProvider>,
  );
  await userEvent.dblClick(screen.getByRole('button'));
  expect(keys).toHaveLength(1);
  answers[0]?.();
  await waitFor(() => expect(screen.getByRole('button').textContent).toBe('done'));
  await userEvent.click(screen.getByRole('button'));
  expect(keys).toHaveLength(2);
  expect(keys[1]).not.toBe(keys[0]);
});

function List({ ask }: { ask: () => Promise<string> }) {
  const list = useQuery({ queryKey: ['list'], queryFn: ask });
  const act = useCommand(() => Promise.reject(new Problem(409, 'deal/clash', '', '')));
  return (
    <>
      <p>{list.data}</p>
      <button onClick={() => act.mutate()}>act</button>
    </>
  );
}

it('after a rule said no, what is on the screen is asked for anew', async () => {
  const answers = ['无冲突', '有冲突'];
  render(
    <QueryClientProvider client={new QueryClient()}>
      <List ask={async () => answers.shift() ?? ''} />
    </QueryClientProvider>,
  );
  await screen.findByText('无冲突');
  await userEvent.click(screen.getByRole('button'));
  await screen.findByText('有冲突');
});
