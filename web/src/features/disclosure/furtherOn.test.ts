import { expect, it } from 'vitest';
import type { River } from '@/kernel/CaseRiver';
import { furtherOn } from './furtherOn';

const river = (here: string, more: Partial<River['stops'][number]> = {}, waiting: River['waiting'] = []): River => {
  const course = ['disclosure', 'acceptance', 'negotiation', 'approval'];
  const at = course.indexOf(here);
  return {
    river: 'transfer',
    stops: course.map((stop, place) => ({
      stop,
      state: place < at ? 'DONE' : place === at ? 'HERE' : 'AHEAD',
      over: false,
      ...(place === at ? { arrivedOn: '2026-11-20', ...more } : {}),
    })),
    waiting,
  };
};

it('a result is told by its disclosure until a deal carries it on', () => {
  expect(furtherOn(river('acceptance'), '2026-11-25')).toBeNull();
  expect(furtherOn(river('negotiation'), '2026-11-25')).toEqual({ stop: 'negotiation', day: 6, who: '', what: undefined });
});

it('then by whoever has the deal, since that was asked', () => {
  const waiting = [{ item: '1', what: 'approval.waiting.sign', names: ['何书瑶'], since: '2026-11-24T09:00:00+08:00', mine: false }];
  expect(furtherOn(river('approval', { who: '何书瑶' }, waiting), '2026-11-25')).toEqual({
    stop: 'approval',
    day: 2,
    who: '何书瑶',
    what: 'approval.waiting.sign',
  });
});

it('and no longer counted when the deal has ended', () => {
  expect(furtherOn(river('negotiation', { over: true, who: '王若舟' }), '2026-11-25')?.day).toBeNull();
});
