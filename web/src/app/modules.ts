/** The modules with a screen, in the order of the house: first the desks that cases flow through, then what serves them. */
export const MODULES = [
  'home',
  'worklist',
  'notification',
  'disclosure',
  'deal',
  'amendment',
  'reward',
  'enterprise',
  'approval',
  'meeting',
  'notice',
  'seal',
  'contract',
  'registration',
  'income',
  'policy',
  'document',
  'exchange',
  'evidence',
  'search',
  'people',
] as const;

export type ModuleName = (typeof MODULES)[number];
