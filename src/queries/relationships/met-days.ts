/** The first and last days on which two actors met, and the meetings that give them. */
import type { Bound } from '../../domain/pairs/pair-totals.ts';
import type { Verdict } from '../../domain/pairs/verdicts.ts';

/** Null if the two did not meet, or if a meeting with the verdict MET has no such day. */
export interface MetDays {
  readonly firstMet: string | null;
  readonly lastMet: string | null;
  /** Meetings that may be the first or the last: those that begin, or end, on that day. */
  readonly firstVias: readonly string[];
  readonly lastVias: readonly string[];
}

interface Tie {
  readonly id: string;
  readonly verdict: Verdict | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The same rule as in domain/pairs/pair-totals, for ties whose dates are not read. */
export function metDaysOf(ties: readonly Tie[]): MetDays {
  const met = ties.filter(({ verdict }) => verdict === 'MET');
  const first = extremeOf(met, 'earliest');
  const last = extremeOf(met, 'latest');
  return {
    firstMet: first,
    lastMet: last,
    firstVias: first === null ? [] : met.filter((tie) => tie.earliest === first).map(idOf),
    lastVias: last === null ? [] : met.filter((tie) => tie.latest === last).map(idOf),
  };
}

const idOf = ({ id }: Tie) => id;

function extremeOf(met: readonly Tie[], bound: Bound): string | null {
  let extreme: string | null = null;
  for (const { [bound]: day } of met) {
    if (day === null) return null;
    if (extreme === null || (bound === 'earliest' ? day < extreme : day > extreme)) extreme = day;
  }
  return extreme;
}
