/** Reads the meetings in which two count as a pair: rows that the projection made, one a meeting (model guide §6). */
import type { MeetingFormat } from '../domain/entities.ts';
import { groupBy } from '../domain/group-by.ts';
import { totalsOf, type CountedMeeting, type PairTotals } from '../domain/pair-totals.ts';
import type { PairState } from '../domain/pairs.ts';
import type { Status } from '../domain/stages.ts';
import type { Verdict } from '../domain/verdicts.ts';
import { RapportError } from '../errors.ts';
import type { Graph, Value } from '../graph/graph.ts';
import { DIGEST_COLUMNS, toDigest, type ClaimDigest } from './claims.ts';
import { toDate } from './entities.ts';
import { readGiven } from './given.ts';
import { passes, passesOfActors, type PairFilter } from './pair-filter.ts';
import { map, optional, text, texts, type PropertyMap } from './values.ts';

/** One actor's part in a meeting of a pair. */
export interface PartData {
  readonly actor: string;
  readonly capacities: readonly string[];
  readonly status: Status;
  readonly onBehalfOf: string | null;
  readonly representedBy: string | null;
  readonly claimIds: readonly string[];
}

/** A meeting as it stands for a pair. */
export interface PairMeetingData extends CountedMeeting {
  readonly meeting: string;
  readonly format: MeetingFormat;
  readonly basis: PairState['basis'];
  readonly dateDisputed: boolean;
  /** Rests on a role held and not on what a source says; never counted. */
  readonly inferred: boolean;
  readonly own: PartData;
  readonly counterpart: PartData;
  /** Everything the row rests on. */
  readonly claimIds: readonly string[];
}

/** A meeting of a pair before it is folded: the counterpart's name key goes with it. */
export interface PairRow extends PairMeetingData {
  readonly sortKey: string;
}

/** A counterpart, its verdict and its meetings, newest first, undated ones last. */
export interface CounterpartData extends PairTotals {
  readonly id: string;
  readonly sortKey: string;
  /** Inferred ones too, which the totals leave out. */
  readonly meetings: readonly PairMeetingData[];
}

/** Two actors, by canonical id. */
export interface ActorPair {
  readonly actor: string;
  readonly other: string;
}

/** What decides the totals of a pair. */
const COUNTED = [
  ...['meeting', 'within', 'verdict', 'status', 'times'],
  ...['date', 'basis', 'asWritten', 'how', 'earliest', 'latest', 'openStart', 'openEnd'],
] as const;

/** What is shown of a meeting beside that. The sides are the stored ones: the smaller id is `a`. */
const SHOWN = [
  ...['format', 'pairBasis', 'dateDisputed', 'claimIds'],
  ...['aCapacities', 'aStatus', 'aOnBehalfOf', 'aRepresentedBy', 'aClaimIds'],
  ...['bCapacities', 'bStatus', 'bOnBehalfOf', 'bRepresentedBy', 'bClaimIds'],
] as const;

const COLUMNS = { counted: COUNTED, shown: [...COUNTED, ...SHOWN] } as const;

/** How much of a meeting is read: what counts, or all. */
export type PairColumns = keyof typeof COLUMNS;

/** The row `r` as one column: a list, since names would travel with every row. {@link toPairRow} reads it. */
export const pairColumns = (r: string, columns: PairColumns) =>
  `[${COLUMNS[columns].map((name) => `${r}.${name}`).join(', ')}]`;

/**
 * A row read by {@link pairColumns}, as seen from `actor`. Ids are compared as the projection compared
 * them, so that each finds its own side.
 */
export function toPairRow(
  { actor, other }: ActorPair,
  sortKey: string,
  row: Value | undefined,
): PairRow {
  const values = (row ?? []) as readonly Value[];
  const stored: PropertyMap = Object.fromEntries(COLUMNS.shown.map((name, i) => [name, values[i]]));
  const [own, theirs] = actor < other ? (['a', 'b'] as const) : (['b', 'a'] as const);
  return {
    meeting: text(stored.meeting),
    sortKey,
    within: text(stored.within),
    verdict: text(stored.verdict) as Verdict,
    status: text(stored.status) as Status,
    format: text(stored.format) as MeetingFormat,
    basis: text(stored.pairBasis) as PairState['basis'],
    date: toDate(stored),
    dateDisputed: stored.dateDisputed === true,
    times: Number(stored.times ?? 1),
    inferred: false,
    own: toPart(stored, own, actor),
    counterpart: toPart(stored, theirs, other),
    claimIds: texts(stored.claimIds),
  };
}

function toPart(stored: PropertyMap, side: 'a' | 'b', actor: string): PartData {
  return {
    actor,
    capacities: texts(stored[`${side}Capacities`]),
    status: text(stored[`${side}Status`]) as Status,
    onBehalfOf: optional(stored[`${side}OnBehalfOf`]),
    representedBy: optional(stored[`${side}RepresentedBy`]),
    claimIds: texts(stored[`${side}ClaimIds`]),
  };
}

/** A hub has ten thousand meetings: both engines start at the end that has fewer. */
const fewer = (one: string, two: string) =>
  `CASE WHEN coalesce(x.meetingsNow, 0) <= coalesce(y.meetingsNow, 0) THEN ${one} ELSE ${two} END`;

const OF_PAIR = `MATCH (x:Entity {id: pair.actor})
  MATCH (y:Entity {id: pair.other})
  WITH x.id AS actor, y.id AS other, y.sortKey AS sortKey,
    ${fewer('x.id', 'y.id')} AS start, ${fewer('y.id', 'x.id')} AS goal
  MATCH (a:Entity {id: start})-[r:COUNTERPART]-(b:Entity {id: goal})
  WHERE ${passesOfActors('r')}`;

const MEETINGS = `UNWIND $pairs AS pair
  ${OF_PAIR}
  RETURN actor AS actor, other AS other, sortKey AS sortKey, ${pairColumns('r', 'shown')} AS stored
  LIMIT $limit`;

/** Rows one question may come to; above it nothing could be said exactly. */
export const MAX_ROWS = 200_000;

/** @throws RapportError `QUERY_TOO_EXPENSIVE` where there are more rows than `limit`. */
export function checkRows(count: number, limit = MAX_ROWS): void {
  if (count <= limit) return;
  throw new RapportError(
    'QUERY_TOO_EXPENSIVE',
    `These actors share more than ${limit.toLocaleString('en')} meetings; narrow filter.during, or ask about fewer actors.`,
    { details: { argument: 'filter.during' } },
  );
}

/**
 * Every meeting of these pairs that passes the filter, in no order. Inferences from roles are not among them.
 *
 * @throws RapportError `QUERY_TOO_EXPENSIVE` where there are more than `limit`.
 */
export async function listPairMeetings(
  graph: Graph,
  k: string,
  pairs: readonly ActorPair[],
  filter: PairFilter,
  limit = MAX_ROWS,
): Promise<PairRow[]> {
  const rows = await readGiven(graph, MEETINGS, parametersOf(k, pairs, filter, limit + 1));
  checkRows(rows.length, limit);
  return rows.map((row) =>
    toPairRow({ actor: text(row.actor), other: text(row.other) }, text(row.sortKey), row.stored),
  );
}

// Of each pair those meetings that a first page shows; others are read when they are asked for.
const newest = (column: string) => `UNWIND $pairs AS pair
  CALL (pair) {
    ${OF_PAIR}
    WITH ${column} AS read, coalesce(r.earliest, '') AS day, r.meeting AS meeting
    ORDER BY day DESC, meeting LIMIT $limit
    RETURN read AS found
  }`;

const NODES = `${newest('r.meeting')}
  WITH DISTINCT found AS id
  MATCH (m:Entity {id: id})
  RETURN m AS node`;

const DIGESTS = `${newest('r.claimIds')}
  UNWIND found AS claim
  WITH DISTINCT claim AS claim MATCH (c:Claim {id: claim})
  RETURN ${DIGEST_COLUMNS}`;

/** The nodes of the newest `limit` meetings of each pair, of those that {@link listPairMeetings} lists. */
export async function listNewestMeetings(
  graph: Graph,
  k: string,
  pairs: readonly ActorPair[],
  filter: PairFilter,
  limit: number,
): Promise<PropertyMap[]> {
  const rows = await readGiven(graph, NODES, parametersOf(k, pairs, filter, limit));
  return rows.map(({ node }) => map(node));
}

/** Digests of the claims behind the newest `limit` meetings of each pair, likewise. */
export async function listNewestDigests(
  graph: Graph,
  k: string,
  pairs: readonly ActorPair[],
  filter: PairFilter,
  limit: number,
): Promise<ClaimDigest[]> {
  const rows = await readGiven(graph, DIGESTS, parametersOf(k, pairs, filter, limit));
  return rows.map(toDigest);
}

function parametersOf(
  k: string,
  pairs: readonly ActorPair[],
  filter: PairFilter,
  limit: number,
): Record<string, Value> {
  return { pairs: pairs.map(({ actor, other }) => ({ actor, other })), k, ...filter, limit };
}

/** A meeting with somebody, or with a role that a source names without its holder. */
export interface PairEndRow extends PairRow {
  readonly isOtherRole: boolean;
}

const OF_ENDS = `UNWIND $ends AS one
  MATCH (a:Entity {id: one})-[r:COUNTERPART]-(b:Entity)
  WHERE ${passes('r')}
  RETURN one AS actor, b.id AS other, b.sortKey AS sortKey, b.type = 'Role' AS isOtherRole,
    ${pairColumns('r', 'shown')} AS stored
  LIMIT $limit`;

/**
 * Every meeting of these actors and roles with anybody, or any role, that passes the filter: what
 * inferences are made from.
 *
 * @throws RapportError as {@link listPairMeetings}.
 */
export async function listMeetingsOfEnds(
  graph: Graph,
  k: string,
  ends: readonly string[],
  filter: PairFilter,
): Promise<PairEndRow[]> {
  const rows = await readGiven(graph, OF_ENDS, { ends, k, ...filter, limit: MAX_ROWS + 1 });
  checkRows(rows.length);
  return rows.map((row) => ({
    ...toPairRow({ actor: text(row.actor), other: text(row.other) }, text(row.sortKey), row.stored),
    isOtherRole: row.isOtherRole === true,
  }));
}

/** Folds meetings into one entry a counterpart. Inferred ones are listed and never counted. */
export function foldCounterparts(rows: readonly PairRow[]): CounterpartData[] {
  return [...groupBy(rows, ({ counterpart }) => counterpart.actor)].map(([id, group]) =>
    counterpartOf(id, group[0]!.sortKey, group),
  );
}

/** A counterpart with some meetings, or none: NO_RECORD. */
export function counterpartOf(
  id: string,
  sortKey: string,
  meetings: readonly PairMeetingData[],
): CounterpartData {
  return {
    id,
    sortKey,
    meetings: [...meetings].sort(newestFirst),
    ...totalsOf(meetings.filter(({ inferred }) => !inferred)),
  };
}

/** Newest first by earliest possible day, undated ones last, then by id. */
function newestFirst(a: PairMeetingData, b: PairMeetingData): number {
  const [dayA, dayB] = [a.date?.earliest ?? '', b.date?.earliest ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.meeting < b.meeting ? -1 : 1;
}
