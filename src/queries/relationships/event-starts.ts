/** Decides where a search for events begins: at what its conditions name, so that it does not read every event. */
import { keysOf } from '../../domain/lists/keys.ts';
import type { When } from '../../graph/query/when.ts';
import { isKnownAsOf, knownEntity } from '../conditions.ts';
import { leadsUnder } from './under-wholes.ts';

const INVOLVED = `MATCH (:Entity {id: parent})-[r:INVOLVED_IN]->(e:Event) WHERE ${isKnownAsOf('r')}`;
const OF_THESE = `MATCH (a)-[r:INVOLVED_IN]->(e:Event) WHERE ${isKnownAsOf('r')}`;

/**
 * How to get from ids in a list parameter to events `e`, the most selective start first. A start may find too
 * many events, because all conditions are checked afterwards. It must not find too few.
 */
const STARTS = {
  ids: (ids: string) => `UNWIND ${ids} AS parent MATCH (e:Entity {id: parent}) WHERE e:Event`,
  // All of these actors must be involved, so the events of the first one suffice.
  allInvolved: (ids: string) => `UNWIND ${ids}[0..1] AS parent ${INVOLVED}`,
  anyInvolved: (ids: string) => `UNWIND ${ids} AS parent ${INVOLVED}`,
  wholes: (ids: string) => `UNWIND ${ids} AS parent
  MATCH (:Entity {id: parent})<-[r:PART_OF]-(e:Event) WHERE ${isKnownAsOf('r')}`,
  places: (ids: string) => `UNWIND ${ids} AS parent ${leadsUnder('AT', 'e', 'Event')}`,
  topics: (ids: string) => `UNWIND ${ids} AS parent ${leadsUnder('CONCERNS', 'e', 'Event')}`,
  ofHolders: (ids: string) => `UNWIND ${ids} AS parent
  MATCH (:Entity {id: parent})<-[:HOLDS]-(a:Actor) WITH DISTINCT a ${OF_THESE}`,
  ofMembers: (ids: string) => `UNWIND ${ids} AS parent
  MATCH (:Entity {id: parent})<-[:MEMBER_OF]-(a:Actor) WITH DISTINCT a ${OF_THESE}`,
} as const;
export type StartKind = keyof typeof STARTS;
const KINDS = keysOf(STARTS);

/** Text that finds events `e`, and how selective it is. */
export interface EventStart {
  readonly kind: StartKind;
  readonly text: string;
}

/** A start at the ids in `parameter`, which is written with its `$`. */
export const startAt = (kind: StartKind, parameter: `$${string}`): EventStart => ({
  kind,
  text: STARTS[kind](parameter),
});

const compareKinds = (a: StartKind, b: StartKind) => KINDS.indexOf(a) - KINDS.indexOf(b);
const bestFirst = (starts: readonly EventStart[]) =>
  starts.toSorted((a, b) => compareKinds(a.kind, b.kind));

/** The most selective of some starts; null if there is none. */
export const bestStart = (starts: readonly (EventStart | null)[]): EventStart | null =>
  bestFirst(starts.filter((start) => start !== null))[0] ?? null;

/**
 * A start that finds what any of `starts` finds. It is as selective as the worst of them; null if one of them
 * is missing.
 */
export function eitherStart(starts: readonly (EventStart | null)[]): EventStart | null {
  const all = starts.filter((start) => start !== null);
  const worst = bestFirst(all).at(-1);
  if (worst === undefined || all.length < starts.length) return null;
  const texts = all.map(({ text }) => `${text} RETURN e AS e`);
  return { kind: worst.kind, text: `CALL () {\n  ${texts.join('\n  UNION\n  ')}\n  }` };
}

/** A parameter of flat conditions, and the kind of start that it allows. */
type FlatStart<N extends string> = readonly [parameter: N, kind: StartKind];

/** The starts for conditions on what events are about, the most selective first, as in the other lists. */
export const ABOUT_STARTS = [
  ['places', 'places'],
  ['topics', 'topics'],
] as const;
export const INVOLVED_STARTS = [['involved', 'allInvolved']] as const;
/** The starts for all flat conditions. */
export const FLAT_STARTS = [...INVOLVED_STARTS, ['wholes', 'wholes'], ...ABOUT_STARTS] as const;

const KNOWN = `WHERE ${knownEntity('e')}`;

const from = ({ text }: EventStart) => `${text}
  WITH DISTINCT e ${KNOWN}`;

/**
 * Matches the known events `e` that may meet the conditions, each once, up to an open WHERE. They are the
 * events to which the best start leads, or all events if no condition gives a start. `other` is the best start
 * of the conditions that are not flat.
 */
export const startEvents = <N extends string>(
  when: When<N>,
  flat: readonly FlatStart<N>[],
  other: EventStart | null = null,
): string =>
  flat
    .filter(([, kind]) => other === null || compareKinds(kind, other.kind) < 0)
    .reduceRight<string>(
      (rest, [name, kind]) =>
        when.given(name, from(startAt(kind, `$${name}`))) + when.absent(name, rest),
      other === null ? `MATCH (e:Event) ${KNOWN}` : from(other),
    );
