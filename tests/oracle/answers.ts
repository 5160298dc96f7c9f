/** The oracle: the answers that the model guide gives about a world, as known on a day. */
import type { Records } from '../../src/domain/claims/records.ts';
import type { Status } from '../../src/domain/events/stages.ts';
import { AsOf, EVERYTHING } from './as-of.ts';
import { boundsOf } from './dates.ts';
import { Events, type EventAnswer } from './events.ts';
import { caseStands, type CaseAnswer } from './legal-cases.ts';
import { pairsOf, type PairRow } from './pairs.ts';

export interface Oracle {
  readonly asOf: AsOf;
  /** By id, without those that have no status. */
  readonly events: ReadonlyMap<string, EventAnswer>;
  readonly pairs: readonly PairRow[];
  readonly cases: ReadonlyMap<string, CaseAnswer>;
}

/** The answers about a world, as known on a day; without a day, with everything known. */
export function oracle(records: Records, knownBy = EVERYTHING): Oracle {
  const asOf = new AsOf(records, knownBy);
  const events = new Events(asOf);
  const known = asOf.ids('Meeting', 'Visit', 'Statement').map((id) => [id, events.of(id)] as const);
  const cases = asOf.ids('LegalCase').map((id) => [id, caseStands(asOf, id)] as const);
  return {
    asOf,
    events: new Map(known.filter(([, { status }]) => status !== null)),
    pairs: pairsOf(events),
    cases: new Map(cases.flatMap(([id, stands]) => (stands === null ? [] : [[id, stands]]))),
  };
}

/** §2: whether the last possible day of a plan has passed without a known outcome. */
export function lapsed(status: Status, edtf: string | null, today: string): boolean {
  const isOpen = ['REQUESTED', 'EXPECTED', 'CONFIRMED', 'POSTPONED'].includes(status);
  const latest = edtf === null ? null : boundsOf(edtf).latest;
  return isOpen && latest !== null && latest < today;
}

/** §3: the earliest first and the latest last day of these rows; null if one of them has no such bound. */
export function spanOf(rows: readonly PairRow[]): { first: string | null; last: string | null } {
  const bounds = rows.map(({ date }) =>
    date === null ? { earliest: null, latest: null } : boundsOf(date.edtf),
  );
  const firsts = bounds.map(({ earliest }) => earliest);
  const lasts = bounds.map(({ latest }) => latest);
  const all = (days: readonly (string | null)[]) =>
    days.length === 0 || days.includes(null) ? null : (days as string[]);
  return { first: all(firsts)?.sort()[0] ?? null, last: all(lasts)?.sort().at(-1) ?? null };
}
