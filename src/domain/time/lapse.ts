/** Whether a plan has lapsed: its date has passed and no outcome is known (model.md §2). */
import { OPEN_PLANS, type Status } from '../events/stages.ts';

/** True if the last possible day of an open plan lies before `day`. The status itself stays as it is. */
export function isLapsed(status: Status | null, latest: string | null, day: string): boolean {
  return status !== null && OPEN_PLANS.includes(status) && latest !== null && latest < day;
}
