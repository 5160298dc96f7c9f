/** The oracle: what the guide says of a world, as it was known on a day. */
import type { Records } from '../../src/domain/claims/records.ts';
import type { Status } from '../../src/domain/events/stages.ts';
import { AsOf, EVERYTHING } from './as-of.ts';
import { boundsOf } from './dates.ts';
import { Events, type EventAnswer } from './events.ts';
import { caseStands, type CaseAnswer } from './legal-cases.ts';
import { pairsOf, type PairRow } from './pairs.ts';

export interface Oracle {
  readonly asOf: AsOf;
  /** By id; those of which nobody says where they stand are left out. */
  readonly events: ReadonlyMap<string, EventAnswer>;
  readonly pairs: readonly PairRow[];
  readonly cases: ReadonlyMap<string, CaseAnswer>;
}

/** What the world says, asked on a day; without one, all that is known. */
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

/** §2: the latest day of a plan has passed and no outcome is known. */
export function lapsed(status: Status, edtf: string | null, today: string): boolean {
  const isOpen = ['REQUESTED', 'EXPECTED', 'CONFIRMED', 'POSTPONED'].includes(status);
  const latest = edtf === null ? null : boundsOf(edtf).latest;
  return isOpen && latest !== null && latest < today;
}

/** §3: earliest possible first and latest possible last day of these rows; null where one has no such bound. */
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
