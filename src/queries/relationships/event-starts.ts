/** Decides where a search for events begins: at what its conditions name, so that not every event is read. */
import type { When } from '../../graph/query/when.ts';
import { isKnownAsOf, knownEntity } from '../conditions.ts';
import { leadsUnder } from './under-wholes.ts';

const INVOLVED = `MATCH (:Entity {id: parent})-[r:INVOLVED_IN]->(e:Event) WHERE ${isKnownAsOf('r')}`;
const OF_THESE = `MATCH (a)-[r:INVOLVED_IN]->(e:Event) WHERE ${isKnownAsOf('r')}`;

/**
 * From ids in a list parameter to events `e`, the most selective start first. A start may find too many, because all
 * conditions are checked afterwards. It must not find too few.
 */
const STARTS = {
  ids: (ids: string) => `UNWIND ${ids} AS parent MATCH (e:Entity {id: parent}) WHERE e:Event`,
  // All of these are involved, so that the events of the first one are enough.
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
type StartKind = keyof typeof STARTS;
const KINDS = Object.keys(STARTS) as StartKind[];

/** A start at the ids in a parameter, which is written with its sign. */
export interface EventStart {
  readonly kind: StartKind;
  readonly parameter: `$${string}`;
}

const compareKinds = (a: StartKind, b: StartKind) => KINDS.indexOf(a) - KINDS.indexOf(b);

/** The best of some starts; null if there is none. */
export const bestStart = (starts: readonly EventStart[]): EventStart | null =>
  starts.toSorted((a, b) => compareKinds(a.kind, b.kind))[0] ?? null;

/** A parameter of flat conditions, and the start that it gives. */
type FlatStart<N extends string> = readonly [parameter: N, kind: StartKind];

/** The starts of conditions on what events are about, the best first, as in the other lists. */
export const ABOUT_STARTS = [
  ['places', 'places'],
  ['topics', 'topics'],
] as const;
export const INVOLVED_STARTS = [['involved', 'allInvolved']] as const;
/** The starts of all flat conditions. */
export const FLAT_STARTS = [...INVOLVED_STARTS, ['wholes', 'wholes'], ...ABOUT_STARTS] as const;

const KNOWN = `WHERE ${knownEntity('e')}`;

const from = ({ kind, parameter }: EventStart) => `${STARTS[kind](parameter)}
  WITH DISTINCT e ${KNOWN}`;

/**
 * The known events `e` that may meet the conditions, each once, up to an open WHERE. They are those that the best start
 * leads to, or all events if nothing gives a start. `other` is the best start beside the flat conditions.
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
        when.given(name, from({ kind, parameter: `$${name}` })) + when.absent(name, rest),
      other === null ? `MATCH (e:Event) ${KNOWN}` : from(other),
    );
