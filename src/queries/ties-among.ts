/** Reads all ties among a set of actors, folded to one edge a pair and kind. */
import { countsOf } from '../domain/pair-totals.ts';
import { weakest, type Status } from '../domain/stages.ts';
import { byStrength, type TieKind, type TieStrength } from '../domain/ties.ts';
import type { Verdict } from '../domain/verdicts.ts';
import type { Graph, Row } from '../graph/graph.ts';
import { readGiven } from './given.ts';
import { during, known, linked } from './known.ts';
import { knownOfActors, passesOfActors, withinAnother } from './pair-filter.ts';
import { listNeighbours, type TieScope } from './neighbours.ts';
import { optional, text, texts } from './values.ts';

/** All ties of one kind between two actors. */
export interface EdgeData {
  /** The smaller id of both. */
  readonly source: string;
  readonly target: string;
  readonly kind: TieKind;
  /** What lies between, the strongest tie first (see `Neighbour.vias`). */
  readonly vias: readonly string[];
  /** How many ties; meetings are counted by the rule of domain/pair-totals. */
  readonly weight: number;
  /** Of MEETING, by the meetings that count here; null for other kinds. */
  readonly verdict: Verdict | null;
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
  readonly statusCounts: readonly { readonly status: Status; readonly count: number }[];
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/*
 * Answers are lists, not rows. Whether the other end is one of the actors, too, is looked up in a map: a
 * list would be gone through for every pair.
 */
const among = (conditions: string) => `UNWIND $actors AS one
  MATCH (a:Entity {id: one})-[r:COUNTERPART]->(b)
  WHERE ${conditions} AND $inside[b.id] IS NOT NULL`;

const MEETINGS = `${among(passesOfActors('r'))}
  WITH r.verdict AS verdict, r.status AS status, coalesce(r.times, 1) AS times,
    one, b.id AS other, r.meeting AS via, ${withinAnother('r')} AS within,
    coalesce(r.earliest, '') AS earliest, coalesce(r.latest, '') AS latest LIMIT $limit
  RETURN verdict AS verdict, status AS status, times AS times, collect(one) AS ones,
    collect(other) AS others, collect(via) AS vias, collect(within) AS withins,
    collect(earliest) AS firsts, collect(latest) AS lasts`;

/** Whoever is a pair in a meeting, whatever its verdict, does not merely share it. */
const PAIRED = `${among(knownOfActors('r'))}
  WITH one, b.id AS other, r.meeting AS via LIMIT $limit
  RETURN collect(one) AS ones, collect(other) AS others, collect(via) AS vias`;

/** Only events that two of the actors share are looked at in full. */
const EVENTS = `UNWIND $actors AS id
  MATCH (a:Entity {id: id})-[:INVOLVED_IN]->(e:Event)
  WITH e, collect(DISTINCT id) AS ids WHERE size(ids) > 1
  MATCH (e)<-[r:INVOLVED_IN]-(x:Actor)
  WHERE x.id IN ids AND ${known('r')}${during('r')}${linked('e', 'CONCERNS', 'topics')}
  WITH DISTINCT x.id AS actor, e.id AS via, r.eventStatus AS eventStatus, r.status AS status,
    coalesce(r.earliest, '') AS earliest, coalesce(r.latest, '') AS latest LIMIT $limit
  RETURN actor AS actor, eventStatus AS eventStatus, status AS status,
    collect(via) AS vias, collect(earliest) AS firsts, collect(latest) AS lasts`;

/** What a statement reads at most, and how many pairs are made of what it read. */
const LIMIT = 200_000;

/** Edges, and whether none was left out for the limit. */
export interface EdgesFound {
  readonly edges: EdgeData[];
  readonly complete: boolean;
}

/** Every edge among `actors`, and whether none was left out for the limit of a statement. */
export async function listTiesAmong(
  graph: Graph,
  scope: TieScope,
  actors: readonly string[],
): Promise<EdgesFound> {
  const { kinds, ...filter } = scope;
  const inside = new Set(actors);
  const marks = Object.fromEntries(actors.map((id) => [id, true]));
  const parameters = { ...filter, actors, inside: marks, limit: LIMIT };
  const read = (kind: TieKind, statement: string) =>
    kinds.includes(kind) ? readGiven(graph, statement, parameters) : [];
  const others = kinds.filter((kind) => kind !== 'MEETING' && kind !== 'EVENT');
  const [meetings, parts, paired, around] = await Promise.all([
    read('MEETING', MEETINGS),
    read('EVENT', EVENTS),
    read('EVENT', PAIRED),
    listNeighbours(graph, { ...scope, kinds: others }, actors, LIMIT),
  ]);
  const direct = [...around.of].flatMap(([source, neighbours]) =>
    neighbours
      .filter(({ id }) => inside.has(id) && source < id)
      .map(({ id, kind, vias }) => edgeOf(source, id, kind, vias.map(unstated).sort(byStrength))),
  );
  const events = edgesOfEvents(parts, paired, scope.statuses);
  return {
    edges: [...edgesOfMeetings(meetings), ...events.edges, ...direct],
    complete:
      [meetings, parts, paired].every((rows) => sizeOf(rows) < LIMIT) &&
      events.complete &&
      around.complete,
  };
}

const sizeOf = (rows: readonly Row[]) => rows.reduce((n, row) => n + texts(row.vias).length, 0);

/** Name of an edge: both ends and the kind. */
export const edgeName = (source: string, target: string, kind: TieKind): string =>
  `${source}|${target}|${kind}`;

type Tie = TieStrength & { readonly latest: string | null };

interface CountedTie extends Tie {
  readonly verdict: Verdict;
  readonly status: Status;
  readonly within: string;
  readonly times: number;
}

const unstated = (id: string): Tie => ({
  id,
  verdict: null,
  status: null,
  support: null,
  earliest: null,
  latest: null,
});

/** Ties by their ends, each with the smaller id first. */
class Edges<T extends Tie> {
  readonly #edges = new Map<string, { source: string; target: string; ties: T[] }>();

  add(one: string, other: string, tie: T): void {
    const [source, target] = one < other ? [one, other] : [other, one];
    const name = `${source} ${target}`;
    const edge = this.#edges.get(name);
    if (edge === undefined) this.#edges.set(name, { source, target, ties: [tie] });
    else edge.ties.push(tie);
  }

  made<R>(make: (source: string, target: string, ties: readonly T[]) => R): R[] {
    return Array.from(this.#edges.values(), ({ source, target, ties }) =>
      make(source, target, ties.sort(byStrength)),
    );
  }
}

function edgesOfMeetings(rows: readonly Row[]): EdgeData[] {
  const edges = new Edges<CountedTie>();
  for (const row of rows) {
    const verdict = text(row.verdict) as Verdict;
    const status = text(row.status) as Status;
    const times = Number(row.times);
    const [ones, others, vias] = [texts(row.ones), texts(row.others), texts(row.vias)];
    const [withins, firsts, lasts] = [texts(row.withins), texts(row.firsts), texts(row.lasts)];
    for (let i = 0; i < vias.length; i += 1) {
      edges.add(ones[i]!, others[i]!, {
        id: vias[i]!,
        verdict,
        status,
        support: null,
        within: withins[i]! || vias[i]!,
        times,
        earliest: optional(firsts[i]),
        latest: optional(lasts[i]),
      });
    }
  }
  return edges.made((source, target, ties) => {
    const { meetingCount, ...said } = countsOf(ties);
    return { ...edgeOf(source, target, 'MEETING', ties), ...said, weight: meetingCount };
  });
}

/** One actor's part in one event. */
interface Involved {
  readonly actor: string;
  readonly eventStatus: Status;
  readonly status: Status;
  readonly earliest: string | null;
  readonly latest: string | null;
}

function edgesOfEvents(
  rows: readonly Row[],
  paired: readonly Row[],
  statuses: readonly Status[] | null,
): EdgesFound {
  const met = new Set(paired.flatMap(namesIn));
  const edges = new Edges<Tie>();
  let left = LIMIT;
  for (const [via, parts] of partsByEvent(rows)) {
    left -= (parts.length * (parts.length - 1)) / 2;
    if (left < 0) break;
    parts.forEach((a, i) => {
      for (const b of parts.slice(i + 1)) {
        const status = weakest([a.eventStatus, a.status, b.status]);
        if (statuses?.includes(status) === false) continue;
        if (a.actor === b.actor || met.has(nameOf(a.actor, b.actor, via))) continue;
        const { earliest, latest } = a;
        edges.add(a.actor, b.actor, { ...unstated(via), status, earliest, latest });
      }
    });
  }
  return {
    edges: edges.made((source, target, ties) => edgeOf(source, target, 'EVENT', ties)),
    complete: left >= 0,
  };
}

const nameOf = (one: string, other: string, via: string) =>
  one < other ? `${one} ${other} ${via}` : `${other} ${one} ${via}`;

function namesIn(row: Row): string[] {
  const [ones, others] = [texts(row.ones), texts(row.others)];
  return texts(row.vias).map((via, i) => nameOf(ones[i]!, others[i]!, via));
}

function partsByEvent(rows: readonly Row[]): Map<string, Involved[]> {
  const events = new Map<string, Involved[]>();
  for (const row of rows) {
    const actor = text(row.actor);
    const status = text(row.status) as Status;
    const eventStatus = text(row.eventStatus) as Status;
    const [vias, firsts, lasts] = [texts(row.vias), texts(row.firsts), texts(row.lasts)];
    for (let i = 0; i < vias.length; i += 1) {
      const bounds = { earliest: optional(firsts[i]), latest: optional(lasts[i]) };
      const part = { actor, eventStatus, status, ...bounds };
      const parts = events.get(vias[i]!);
      if (parts === undefined) events.set(vias[i]!, [part]);
      else parts.push(part);
    }
  }
  return events;
}

/** An edge as a kind has it that gives no verdict; `ties` strongest first. */
function edgeOf(source: string, target: string, kind: TieKind, ties: readonly Tie[]): EdgeData {
  let firstDate: string | null = null;
  let lastDate: string | null = null;
  // In the order of statuses, as the ties are.
  const statuses = new Map<Status, number>();
  for (const { status, earliest, latest } of ties) {
    if (status !== null) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (earliest !== null && (firstDate === null || earliest < firstDate)) firstDate = earliest;
    if (latest !== null && (lastDate === null || latest > lastDate)) lastDate = latest;
  }
  return {
    source,
    target,
    kind,
    vias: ties.map(({ id }) => id),
    weight: ties.length,
    verdict: null,
    counts: [],
    statusCounts: Array.from(statuses, ([status, count]) => ({ status, count })),
    firstDate,
    lastDate,
  };
}
