/** Whether a date lies in a window of time. */
import type { DateBounds } from './fuzzy-date.ts';

/** A window in time: ISO days, both included. A missing side is open. */
export interface During {
  readonly since?: string;
  readonly until?: string;
  /** `POSSIBLE`: a date may lie in the window. `CERTAIN`: every possible day of it does. */
  readonly match: 'POSSIBLE' | 'CERTAIN';
}

/**
 * Whether a date with these bounds lies in a window. An unknown bound never excludes a `POSSIBLE` match.
 * So a thing without a date is possible in every window, and certain in none, not even in a window
 * without sides. A window whose `since` is after its `until` holds nothing.
 */
export function isDuring(bounds: DateBounds, during: During): boolean {
  const { earliest, latest } = bounds;
  const { since, until } = during;
  if (since !== undefined && until !== undefined && since > until) return false;
  if (during.match === 'CERTAIN') {
    return (
      (earliest !== null || latest !== null) &&
      (since === undefined || (earliest !== null && earliest >= since)) &&
      (until === undefined || (latest !== null && latest <= until))
    );
  }
  return (
    (since === undefined || latest === null || latest >= since) &&
    (until === undefined || earliest === null || earliest <= until)
  );
}
