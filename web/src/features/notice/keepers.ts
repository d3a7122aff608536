import type { Role } from '@/api/session';

/** Who enters the arrangement of holidays; everybody else reads it. */
export const CALENDAR_KEEPERS: readonly Role[] = ['ADMINISTRATOR', 'TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR'];
