import type { Schemas } from '@/api/types';
import type { Tone } from '@/kernel/StageTag';

/** One round of an approval. */
export type Approval = Schemas['ApprovalView'];
export type State = Schemas['ApprovalState'];
export type Act = Schemas['ApprovalAct'];
export type Resolution = Schemas['ApprovalResolution'];
export type Signature = Schemas['ApprovalViewSignatureView'];
export type Seat = Schemas['ApprovalViewSeatView'];
export type Step = Schemas['ApprovalViewStepView'];
export type Note = Schemas['ApprovalViewNoteView'];

export const TONES: Readonly<Record<State, Tone>> = {
  RUNNING: 'under-way',
  GRANTED: 'done',
  RETURNED: 'soon',
  REJECTED: 'now',
  WITHDRAWN: 'ended',
};

/** The seat at which the person here is to sign. */
export const seatOf = (approval: Approval): Seat | undefined =>
  approval.steps.flatMap((step) => step.seats).find((seat) => seat.id === approval.mySeat);

/** The step that follows the present one, for saying what signing brings. */
export const stepAfter = (approval: Approval): Step | undefined => {
  const here = approval.steps.find((step) => step.state === 'HERE');
  return here && approval.steps[here.place + 1];
};

/** Where a meeting decides, and its resolution is what is wanted. */
export const TOGETHER: readonly Seat['post'][] = ['MEETING', 'LEADING_GROUP', 'PRESIDENTS_MEETING', 'PARTY_COMMITTEE', 'ASSET_BOARD', 'COLLEGE_MEETING'];
