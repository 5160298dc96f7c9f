/** Reads the meetings in which an actor counts as a pair with others, and folds them into verdicts. */
import type { EventDate } from '../domain/event-dates.ts';
import { groupBy } from '../domain/group-by.ts';
import { PRESENT } from '../domain/predicates.ts';
import type { Status } from '../domain/stages.ts';
import { pairStatus, verdictOfMeeting, type Verdict } from '../domain/verdicts.ts';
import { RapportError } from '../errors.ts';
import type { Graph, Row, Value } from '../graph/graph.ts';
import { toDate } from './entities.ts';
import { ifGiven, readGiven } from './given.ts';
import { DIGEST_COLUMNS, toDigest, type ClaimDigest } from './claims.ts';
import { apart, claimsOfStep, during, known, linked, type DuringParameters } from './known.ts';
import { CAN_PAIR } from './pair-ranks.ts';
import { strengthOf, totalsOf, type PairTotals } from './pair-totals.ts';
import { map, optional, text, texts, type PropertyMap } from './values.ts';

/** Which meetings count; null means any. */
export interface TieConditions extends DuringParameters {
  readonly others: readonly string[] | null;
  readonly exclude: readonly string[];
  readonly statuses: readonly Status[] | null;
  readonly topics: readonly string[] | null;
  readonly includeGatherings: boolean;
  /** Brings the nodes of the meetings as well: for two actors, whose meetings are few. */
  readonly nodes?: true;
}

/** One actor's part in a meeting of a pair. */
export interface PartData {
  readonly actor: string;
  readonly capacity: string;
  readonly status: Status;
  readonly onBehalfOf: string | null;
  readonly representedBy: string | null;
  readonly claimIds: readonly string[];
}

/** A meeting as it stands for a pair. */
export interface PairMeetingData {
  readonly meeting: string;
  readonly status: Status;
  readonly verdict: Verdict;
  readonly format: string;
  readonly date: EventDate | null;
  /** Rests on a role held and not on what a source says; never counted. */
  readonly inferred: boolean;
  readonly own: PartData;
  readonly counterpart: PartData;
}

/** A counterpart, its verdict and its meetings, newest first, undated ones last. */
export interface CounterpartData extends PairTotals {
  readonly id: string;
  readonly sortKey: string;
  /** Inferred ones too, which the totals leave out. */
  readonly meetings: readonly PairMeetingData[];
}

// Requester and invited are not present; which combinations count is decided in domain/verdicts. In two
// steps: the embedded engine follows a pattern to its end before it looks at any condition.
export const PAIR_MATCH = `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[ra:INVOLVED_IN]->(m:Meeting)
  WHERE ${known('ra')}
    AND ($includeGatherings OR ra.format <> 'gathering')${during('ra')}${linked('m', 'CONCERNS', 'topics')}
  MATCH (m)<-[rb:INVOLVED_IN]-(b:Entity)
  WHERE ${known('rb')} AND b.id <> actor
    ${ifGiven('others', 'AND b.id IN $others')} AND NOT b.id IN $exclude
    AND ${CAN_PAIR}
    ${apart('ra', 'actor', 'rb', 'b.id')}`;

const PAIRS = `${PAIR_MATCH}
  RETURN actor AS actor, b.id AS other, b.sortKey AS sortKey, m.id AS meeting,
    ra.eventStatus AS eventStatus, ra.format AS format,
    ra.date AS date, ra.basis AS basis, ra.asWritten AS asWritten, ra.how AS how,
    ra.earliest AS earliest, ra.latest AS latest,
    ra.capacity AS ownCapacity, ra.status AS ownStatus, ra.onBehalfOf AS ownOnBehalfOf,
    ra.representedBy AS ownRepresentedBy, ra.claimIds AS ownClaimIds,
    rb.capacity AS otherCapacity, rb.status AS otherStatus, rb.onBehalfOf AS otherOnBehalfOf,
    rb.representedBy AS otherRepresentedBy, rb.claimIds AS otherClaimIds
    ${ifGiven('nodes', ', m AS node')}
  LIMIT $limit`;

// Of the meetings that a first page shows; others are read when they are asked for.
const DIGESTS = `${PAIR_MATCH}
  WITH ra, rb, m, coalesce(ra.earliest, '') AS day, m.id AS meeting
  ORDER BY day DESC, meeting LIMIT $limit
  UNWIND ra.claimIds + rb.claimIds + ${claimsOfStep('m')} AS claim
  WITH DISTINCT claim AS claim MATCH (c:Claim {id: claim})
  RETURN ${DIGEST_COLUMNS}`;

/** Digests of the claims behind the newest `limit` readings of what {@link listReadings} lists. */
export async function listPairDigests(
  graph: Graph,
  k: string,
  actors: readonly string[],
  conditions: Omit<TieConditions, 'statuses'>,
  limit: number,
): Promise<ClaimDigest[]> {
  const rows = await readGiven(graph, DIGESTS, readingParameters(k, actors, conditions, limit));
  return rows.map(toDigest);
}

/** A meeting of a pair before it is folded: the counterpart's name key goes with it. */
export interface PairRow extends PairMeetingData {
  readonly sortKey: string;
  /** The meeting as stored, where it was asked for. */
  readonly node?: PropertyMap;
}

/** @throws RapportError `QUERY_TOO_EXPENSIVE` where there are more candidates than `limit`. */
export function checkCandidates(count: number, limit = MAX_ROWS): void {
  if (count <= limit) return;
  throw new RapportError(
    'QUERY_TOO_EXPENSIVE',
    `These actors share more than ${limit.toLocaleString('en')} meetings; narrow filter.during, or ask about fewer actors.`,
    { details: { argument: 'filter.during' } },
  );
}

/** Rows one question may come to; above it nothing could be said exactly. */
export const MAX_ROWS = 200_000;

/**
 * Every reading of every meeting in which one of `actors` and somebody else count as a pair, at
 * whatever status: which of two readings counts is not known before all of them are.
 *
 * @throws RapportError `QUERY_TOO_EXPENSIVE` where there are more than `limit` candidates.
 */
export async function listReadings(
  graph: Graph,
  k: string,
  actors: readonly string[],
  conditions: Omit<TieConditions, 'statuses'>,
  limit = MAX_ROWS,
): Promise<PairRow[]> {
  const rows = await readGiven(graph, PAIRS, readingParameters(k, actors, conditions, limit + 1));
  checkCandidates(rows.length, limit);
  return rows.flatMap((row) => toPairRow(row) ?? []);
}

function readingParameters(
  k: string,
  actors: readonly string[],
  conditions: Omit<TieConditions, 'statuses'>,
  limit: number,
): Record<string, Value> {
  const { others, exclude, topics, includeGatherings, since, until, certainty } = conditions;
  const { nodes = null } = conditions;
  const filters = { others, exclude, topics, includeGatherings, since, until, certainty };
  const parameters = { actors, k, present: PRESENT, ...filters, nodes, limit };
  return parameters;
}

/**
 * Every meeting in which one of `actors` and somebody else count as a pair, once a pair, that stands
 * at one of the statuses asked for.
 *
 * @throws RapportError as {@link listReadings}.
 */
export async function listPairMeetings(
  graph: Graph,
  k: string,
  actors: readonly string[],
  conditions: TieConditions,
  limit = MAX_ROWS,
): Promise<PairRow[]> {
  const { statuses } = conditions;
  return oneEach(await listReadings(graph, k, actors, conditions, limit)).filter(
    ({ status }) => statuses === null || statuses.includes(status),
  );
}

function toPairRow(row: Row): PairRow | null {
  const own = toPart(row, 'own', text(row.actor));
  const counterpart = toPart(row, 'other', text(row.other));
  const status = pairStatus(optional(row.eventStatus) as Status | null, own, counterpart);
  if (status === null) return null;
  const format = optional(row.format) ?? 'unknown';
  return {
    meeting: text(row.meeting),
    sortKey: text(row.sortKey),
    status,
    format,
    verdict: verdictOfMeeting({ status, format }),
    date: toDate(row),
    inferred: false,
    own,
    counterpart,
    ...('node' in row ? { node: map(row.node) } : {}),
  };
}

function toPart(row: Row, side: 'own' | 'other', actor: string): PartData {
  return {
    actor,
    capacity: text(row[`${side}Capacity`]),
    status: text(row[`${side}Status`]) as Status,
    onBehalfOf: optional(row[`${side}OnBehalfOf`]),
    representedBy: optional(row[`${side}RepresentedBy`]),
    claimIds: texts(row[`${side}ClaimIds`]),
  };
}

/**
 * Folds meetings into one entry a counterpart; only those that stand at one of `statuses` for the pair
 * (null: any). Inferred ones are listed and never counted.
 */
export function foldCounterparts(
  rows: readonly PairRow[],
  statuses: readonly Status[] | null = null,
): CounterpartData[] {
  const groups = groupBy(rows, ({ counterpart }) => counterpart.actor);
  return [...groups].flatMap(([id, group]) => {
    const meetings = oneEach(group)
      .filter(({ status }) => statuses === null || statuses.includes(status))
      .sort(newestFirst);
    if (meetings.length === 0) return [];
    const counted = meetings.filter(({ inferred }) => !inferred);
    const standings = counted.map(({ status, format, date }) => ({
      status,
      format,
      count: 1,
      earliest: date?.earliest ?? null,
      latest: date?.latest ?? null,
    }));
    return [{ id, sortKey: group[0]!.sortKey, meetings, ...totalsOf(standings) }];
  });
}

/** Two who share a meeting in several capacities met there once: the strongest reading, stated before inferred. */
function oneEach(rows: readonly PairRow[]): PairRow[] {
  const best = new Map<string, PairRow>();
  for (const row of rows) {
    const pair = JSON.stringify([row.meeting, row.own.actor, row.counterpart.actor]);
    const other = best.get(pair);
    if (other === undefined || isStronger(row, other)) best.set(pair, row);
  }
  return [...best.values()];
}

function isStronger(a: PairRow, b: PairRow): boolean {
  if (a.inferred !== b.inferred) return b.inferred;
  const strength = strengthOf(a) - strengthOf(b);
  if (strength !== 0) return strength < 0;
  return wordingOf(a) < wordingOf(b);
}

/** Decides between readings of one strength, so that the order of rows never does: itself first. */
function wordingOf({ own, counterpart }: PairRow): string {
  const parts = [own.capacity, counterpart.capacity, own.representedBy, counterpart.representedBy];
  return JSON.stringify(parts.map((part) => part ?? ''));
}

/** Newest first by earliest possible day, undated ones last, then by id. */
function newestFirst(a: PairMeetingData, b: PairMeetingData): number {
  const [dayA, dayB] = [a.date?.earliest ?? '', b.date?.earliest ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.meeting < b.meeting ? -1 : 1;
}
