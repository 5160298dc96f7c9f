/** Reads all ties among a set of actors, folded to one edge a pair and kind. */
import { STATUSES, type Status } from '../domain/stages.ts';
import {
  byStrength,
  tieOfEvent,
  verdictOfTie,
  type SharedEvent,
  type TieKind,
  type TieStrength,
} from '../domain/ties.ts';
import type { Part, Verdict } from '../domain/verdicts.ts';
import type { Graph, Row } from '../graph/graph.ts';
import { readGiven } from './given.ts';
import { during, known, linked } from './known.ts';
import { listNeighbours, scopeParameters, type TieScope } from './neighbours.ts';
import { optional, text, texts } from './values.ts';

/** All ties of one kind between two actors. */
export interface EdgeData {
  /** The smaller id of both. */
  readonly source: string;
  readonly target: string;
  readonly kind: TieKind;
  /** What lies between, the strongest tie first (see `Neighbour.vias`). */
  readonly vias: readonly string[];
  /** Of MEETING, by the meetings that count here; null for other kinds. */
  readonly verdict: Verdict | null;
  readonly counts: readonly { readonly status: Status; readonly count: number }[];
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/*
 * Only events that two of the actors share are looked at in full; which those are is told without
 * reading a property. Grouped by what decides the status, so that answers are lists, not rows.
 */
const EVENTS = `UNWIND $actors AS id
  MATCH (a:Entity {id: id})-[:INVOLVED_IN]->(e)
  WITH e, collect(id) AS ids WHERE size(ids) > 1
  MATCH (e)<-[r:INVOLVED_IN]-(x:Entity)
  WHERE x.id IN ids AND ${known('r')}${during('r')}
    AND ($events OR r.eventStatus IN $parts AND r.status IN $parts AND r.capacity IN $paired
      AND e.type = 'Meeting')${linked('e', 'CONCERNS', 'topics')}
  WITH x.id AS actor, e.id AS via, e.type AS type, r.format AS format,
    r.eventStatus AS eventStatus, r.capacity AS capacity, r.status AS status,
    coalesce(r.representedBy, '') AS representedBy, coalesce(r.standIns, []) AS standIns,
    coalesce(r.earliest, '') AS earliest, coalesce(r.latest, '') AS latest LIMIT $limit
  RETURN actor AS actor, type AS type, format AS format, eventStatus AS eventStatus,
    capacity AS capacity, status AS status, representedBy AS representedBy, standIns AS standIns,
    collect(via) AS vias, collect(earliest) AS firsts, collect(latest) AS lasts`;

/** Pairs of relationships or involvements that a statement reads at most. */
const LIMIT = 200_000;

/** Every edge among `actors`, and whether none was left out for the limit of a statement. */
export async function listTiesAmong(
  graph: Graph,
  scope: TieScope,
  actors: readonly string[],
): Promise<{ readonly edges: EdgeData[]; readonly complete: boolean }> {
  const events = scope.kinds.filter((kind) => kind === 'MEETING' || kind === 'EVENT');
  const others = scope.kinds.filter((kind) => kind !== 'MEETING' && kind !== 'EVENT');
  const [rows, around] = await Promise.all([
    events.length === 0
      ? []
      : readGiven(graph, EVENTS, {
          ...scopeParameters(scope),
          actors,
          events: events.includes('EVENT'),
          limit: LIMIT,
        }),
    listNeighbours(graph, { ...scope, kinds: others }, actors, LIMIT),
  ]);
  const among = new Set(actors);
  const direct = [...around.of].flatMap(([source, neighbours]) =>
    neighbours
      .filter(({ id }) => among.has(id) && source < id)
      .map(({ id, kind, vias }) => edgeOf(source, id, kind, [...vias].sort().map(unstated(kind)))),
  );
  const read = rows.reduce((n, row) => n + texts(row.vias).length, 0);
  return {
    edges: [...edgesOfEvents(rows, scope), ...direct],
    complete: read < LIMIT && around.complete,
  };
}

/** One sort of part, as a row has it: many events share one. */
interface Sort {
  readonly event: SharedEvent;
  readonly part: Part;
  /** Empty where the actor was there for itself. */
  readonly representedBy: string;
  readonly standIns: readonly string[];
}

/** One actor's part in one event. */
interface Involved {
  readonly actor: string;
  readonly sort: Sort;
  readonly earliest: string | null;
  readonly latest: string | null;
}

type Tie = TieStrength & { readonly latest: string | null };

const unstated =
  (kind: TieKind) =>
  (id: string): Tie => ({
    kind,
    id,
    status: null,
    support: null,
    format: null,
    earliest: null,
    latest: null,
  });

function edgesOfEvents(rows: readonly Row[], scope: TieScope): EdgeData[] {
  const edges = new Map<string, { source: string; target: string; kind: TieKind; ties: Tie[] }>();
  for (const [via, parts] of partsByEvent(rows)) {
    for (const [source, target, tie] of tiesAt(via, parts, scope)) {
      const name = edgeName(source, target, tie.kind);
      const edge = edges.get(name);
      if (edge === undefined) edges.set(name, { source, target, kind: tie.kind, ties: [tie] });
      else edge.ties.push(tie);
    }
  }
  return Array.from(edges.values(), ({ source, target, kind, ties }) =>
    edgeOf(source, target, kind, ties.sort(byStrength)),
  );
}

function partsByEvent(rows: readonly Row[]): Map<string, Involved[]> {
  const events = new Map<string, Involved[]>();
  for (const row of rows) {
    const [actor, sort] = [text(row.actor), sortOf(row)];
    const [vias, firsts, lasts] = [texts(row.vias), texts(row.firsts), texts(row.lasts)];
    for (let i = 0; i < vias.length; i += 1) {
      const [earliest, latest] = [optional(firsts[i]), optional(lasts[i])];
      const parts = events.get(vias[i]!);
      if (parts === undefined) events.set(vias[i]!, [{ actor, sort, earliest, latest }]);
      else parts.push({ actor, sort, earliest, latest });
    }
  }
  return events;
}

const sortOf = (row: Row): Sort => ({
  event: {
    type: text(row.type),
    format: optional(row.format),
    status: optional(row.eventStatus) as Status | null,
  },
  part: { capacity: text(row.capacity), status: text(row.status) as Status },
  representedBy: text(row.representedBy),
  standIns: texts(row.standIns),
});

/** Name of an edge: both ends and the kind. */
export const edgeName = (source: string, target: string, kind: TieKind): string =>
  `${source}|${target}|${kind}`;

/** What one event makes of each two of its actors: the strongest reading of their capacities. */
function tiesAt(
  via: string,
  parts: readonly Involved[],
  scope: TieScope,
): Iterable<readonly [source: string, target: string, Tie]> {
  const best = new Map<string, readonly [string, string, Tie]>();
  for (const a of parts) {
    for (const b of parts) {
      if (a.actor >= b.actor || standsFor(a, b)) continue;
      const tie = tieOf(via, a, b, scope);
      const name = `${a.actor}|${b.actor}`;
      const before = best.get(name)?.[2];
      if (before === undefined || isStronger(tie, before, scope)) {
        best.set(name, [a.actor, b.actor, tie]);
      }
    }
  }
  return [...best.values()].filter(
    ([, , tie]) => scope.kinds.includes(tie.kind) && counts(tie, scope),
  );
}

/** One stood there for the other, or one person for both: no tie comes of that. */
function standsFor(a: Involved, b: Involved): boolean {
  if (a.sort.standIns.includes(b.actor) || b.sort.standIns.includes(a.actor)) return true;
  return a.sort.representedBy !== '' && a.sort.representedBy === b.sort.representedBy;
}

function tieOf(via: string, a: Involved, b: Involved, { includeGatherings }: TieScope): Tie {
  const { event, part } = a.sort;
  const { kind, status } = tieOfEvent(event, part, b.sort.part, includeGatherings);
  const { earliest, latest } = a;
  return { kind, id: via, status, support: null, format: event.format, earliest, latest };
}

/** Counting as a pair beats sharing the event; then a status that counts beats one that does not. */
function isStronger(a: Tie, b: Tie, scope: TieScope): boolean {
  if (a.kind !== b.kind) return a.kind === 'MEETING';
  const [countsA, countsB] = [counts(a, scope), counts(b, scope)];
  return countsA === countsB ? byStrength(a, b) < 0 : countsA;
}

function counts({ status }: Tie, { statuses }: TieScope): boolean {
  return statuses === null || (status !== null && statuses.includes(status));
}

/** `ties` strongest first. A network has thousands of edges of mostly one tie: one pass, few lists. */
function edgeOf(source: string, target: string, kind: TieKind, ties: readonly Tie[]): EdgeData {
  let firstDate: string | null = null;
  let lastDate: string | null = null;
  const counts = new Map<Status, number>();
  for (const { status, earliest, latest } of ties) {
    if (status !== null) counts.set(status, (counts.get(status) ?? 0) + 1);
    if (earliest !== null && (firstDate === null || earliest < firstDate)) firstDate = earliest;
    if (latest !== null && (lastDate === null || latest > lastDate)) lastDate = latest;
  }
  return {
    source,
    target,
    kind,
    vias: ties.map(({ id }) => id),
    verdict: kind === 'MEETING' ? verdictOfTie(ties[0]!) : null,
    counts: [...counts]
      .map(([status, count]) => ({ status, count }))
      .sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)),
    firstDate,
    lastDate,
  };
}
