/** The first and last days on which two actors met, and the meetings that give them. */
import { extremeDay, type Bound } from '../../domain/pairs/pair-totals.ts';
import type { Verdict } from '../../domain/pairs/verdicts.ts';

/**
 * The first and last days. A day is null if the two did not meet, or if a meeting with the verdict MET has no
 * such day.
 */
export interface MetDays {
  readonly firstMet: string | null;
  readonly lastMet: string | null;
  /** Meetings that may be the first or the last, because they begin or end on that day. */
  readonly firstVias: readonly string[];
  readonly lastVias: readonly string[];
}

interface Tie {
  readonly id: string;
  readonly verdict: Verdict | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** As `totalsOf` in domain/pairs/pair-totals, but for ties whose dates are not read yet. */
export function metDaysOf(ties: readonly Tie[]): MetDays {
  const met = ties.filter(({ verdict }) => verdict === 'MET');
  const [first, last] = [endOfTies(met, 'earliest'), endOfTies(met, 'latest')];
  return {
    ...{ firstMet: first.day, firstVias: first.vias },
    ...{ lastMet: last.day, lastVias: last.vias },
  };
}

function endOfTies(ties: readonly Tie[], bound: Bound) {
  const day = extremeDay(
    ties.map((tie) => tie[bound]),
    bound,
  );
  const vias = day === null ? [] : ties.filter((tie) => tie[bound] === day).map(({ id }) => id);
  return { day, vias };
}
