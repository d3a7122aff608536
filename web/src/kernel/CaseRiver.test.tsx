import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RiverDrawing } from './CaseRiver';

it('is a plain list to those who cannot see it: each landing, who, how long, and what blocks the way', () => {
  render(
    <RiverDrawing
      river={{
        river: 'transfer',
        stops: [
          { stop: 'disclosure', state: 'DONE', days: 4, who: '林知远', over: false },
          { stop: 'acceptance', state: 'HERE', days: 2, who: '何书瑶', rock: 'request.rock', over: false },
          { stop: 'negotiation', state: 'AHEAD', over: false },
        ],
        waiting: [],
      }}
    />,
  );
  const [first, here, ahead] = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(first?.textContent).toBe('披露已过林知远4 天');
  expect(here?.textContent).toBe('受理现在何书瑶第 3 天request.rock');
  expect(here?.getAttribute('aria-current')).toBe('step');
  expect(ahead?.textContent).toBe('洽谈未到');
});

it('counts no more days where the case has ended', () => {
  render(<RiverDrawing river={{ river: 'transfer', stops: [{ stop: 'reward', state: 'HERE', days: 26, who: '金细流', over: true }], waiting: [] }} />);
  expect(screen.getByRole('listitem').textContent).toBe('分配到此为止金细流26 天');
});
