import type { Schemas } from '@/api/types';
import type { Tone } from '@/kernel/StageTag';

export type Meeting = Schemas['MeetingView'];
export type AgendaLine = Schemas['MeetingViewAgendaLine'];
export type MeetingRow = Schemas['MeetingListRow'];
export type DecisionRow = Schemas['MeetingDecisionListRow'];
export type FollowUp = Schemas['MeetingFollowUpView'];
export type FollowUpRow = Schemas['MeetingFollowUpListRow'];
export type Figures = Schemas['MeetingYearFiguresFigures'];
export type Body = Schemas['PeopleBodyView'];
export type Verdict = NonNullable<AgendaLine['verdict']>;
export type Act = Meeting['may'][number];
export type Stage = Meeting['stage'];
export type Outcome = Verdict['outcome'];
export type FollowUpState = FollowUp['state'];

export const STAGES: readonly Stage[] = ['CALLED', 'AGENDA_CLOSED', 'MINUTES_CLOSED', 'CONFIRMED', 'CANCELLED'];
export const OUTCOMES: readonly Outcome[] = ['AGREED', 'AGREED_WITH_CONDITIONS', 'DEFERRED', 'REFUSED'];
export const FOLLOW_UP_STATES: readonly FollowUpState[] = ['OPEN', 'OVERDUE', 'DONE', 'DONE_LATE'];

export const STAGE_TONES: Readonly<Record<Stage, Tone>> = {
  CALLED: 'under-way',
  AGENDA_CLOSED: 'under-way',
  MINUTES_CLOSED: 'soon',
  CONFIRMED: 'done',
  CANCELLED: 'ended',
};

export const OUTCOME_TONES: Readonly<Record<Outcome, Tone>> = {
  AGREED: 'done',
  AGREED_WITH_CONDITIONS: 'done',
  DEFERRED: 'soon',
  REFUSED: 'now',
};

export const FOLLOW_UP_TONES: Readonly<Record<FollowUpState, Tone>> = {
  OPEN: 'under-way',
  OVERDUE: 'now',
  DONE: 'done',
  DONE_LATE: 'ended',
};
