import type { Schemas } from '@/api/types';
import type { Tone } from '@/kernel/StageTag';

export type Notice = Schemas['NoticePage'];
export type Row = Schemas['NoticeListRow'];
export type Objection = Schemas['NoticePageObjectionView'];
export type ObjectionAct = Objection['may'][number];
export type State = Schemas['NoticeState'];
export type Calendar = Schemas['NoticeArrangementCalendar'];
export type Stretch = Schemas['NoticeArrangementStretch'];

export const STATES: readonly State[] = ['OPEN', 'STOPPED', 'OVER', 'WITHDRAWN'];
export const KINDS = ['PRICE', 'REWARD'] as const;

export const TONES: Readonly<Record<State, Tone>> = { OPEN: 'under-way', STOPPED: 'soon', OVER: 'done', WITHDRAWN: 'ended' };

export const OBJECTION_TONES: Readonly<Record<Objection['state'], Tone>> = {
  WAITING: 'now',
  ADMITTED: 'soon',
  REFUSED: 'ended',
  DISMISSED: 'done',
  UPHELD: 'now',
  MOOT: 'ended',
};
