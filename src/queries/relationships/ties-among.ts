/** Reads all ties among a set of actors, folded to one edge per pair and kind. */
import { countsOf } from '../../domain/pairs/pair-totals.ts';
import { STATUSES, weakest, type Status } from '../../domain/events/stages.ts';
import { byStrength, type TieKind, type TieStrength } from '../../domain/ties/ties.ts';
import { VERDICTS, type Verdict } from '../../domain/pairs/verdicts.ts';
import type { Graph } from '../../graph/graph.ts';
import { DURING, during, isKnownAsOf, concerning } from '../conditions.ts';
import { metDaysOf, type MetDays } from './met-days.ts';
import { listNeighbours, type TieScope } from './neighbours.ts';
import {
  knownOfActors,
  PAIR_FILTER,
  passesOfActors,
  withinAnother,
} from '../counterparts/pair-filter.ts';
import { query, type RowFrom } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import {
  list,
  nullable,
  number,
  oneOf,
  optional,
  parameter,
  text,
  type ValueType,
} from '../../graph/query/value-types.ts';
import { makeInSlices, nextSlice } from '../../graph/slices.ts';

/** All ties of one kind between two actors. */
export interface EdgeData extends MetDays {
  /** The smaller id of both. */
  readonly source: string;
  readonly target: string;
  readonly kind: TieKind;
  /** What lies between, the strongest tie first (see `Neighbour.vias`). */
  readonly vias: readonly string[];
  /** How many ties; meetings are counted by the rule of domain/pair-totals. */
  readonly tieCount: number;
  /** Of MEETING, by the meetings that count here; null for other kinds. */
  readonly verdict: Verdict | null;
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
  readonly statusCounts: readonly { readonly status: Status; readonly count: number }[];
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/*
 * The queries return lists, not rows. A map tells whether the other end is one of the actors, because a
 * list would be searched for every pair.
 */
const AMONG = {
  actors: list(text),
  inside: parameter<Readonly<Record<string, true>>>(),
  ...{ asOf: text, limit: number },
};
const among = (conditions: string) => `UNWIND $actors AS one
  MATCH (a:Entity {id: one})-[r:COUNTERPART]->(b)
  WHERE ${conditions} AND $inside[b.id] IS NOT NULL`;

const collected = <T>(variable: string, type: ValueType<T>) =>
  column(`collect(${variable})`, list(type));

const PAIRS = {
  ones: collected('one', text),
  others: collected('other', text),
  vias: collected('via', text),
};
const BOUNDS = { firsts: collected('earliest', optional), lasts: collected('latest', optional) };
const STATUS = oneOf(STATUSES);

const MEETINGS = query(
  'list meetings among actors',
  { ...PAIR_FILTER, ...AMONG },
  {
    text: (when) => `${among(passesOfActors(when, 'r'))}
      WITH r.verdict AS verdict, r.status AS status, coalesce(r.times, 1) AS times,
        one, b.id AS other, r.meeting AS via, ${withinAnother('r')} AS within,
        coalesce(r.earliest, '') AS earliest, coalesce(r.latest, '') AS latest LIMIT $limit`,
    row: {
      ...{ verdict: oneOf(VERDICTS), status: STATUS, times: number },
      ...PAIRS,
      withins: collected('within', text),
      ...BOUNDS,
    },
  },
);

/** Two actors who are a pair in a meeting, whatever the verdict, do not merely share the event. */
const PAIRED = query('list pairs among actors', AMONG, {
  text: `${among(knownOfActors('r'))}
    WITH one, b.id AS other, r.meeting AS via LIMIT $limit`,
  row: PAIRS,
});

/** Only events that two of the actors share are read in full. */
const EVENTS = query(
  'list events among actors',
  {
    ...DURING,
    ...{ actors: list(text), asOf: text, topics: nullable(list(text)), limit: number },
  },
  {
    text: (when) => `UNWIND $actors AS id
      MATCH (a:Entity {id: id})-[:INVOLVED_IN]->(e:Event)
      WITH e, collect(DISTINCT id) AS ids WHERE size(ids) > 1
      MATCH (e)<-[r:INVOLVED_IN]-(x:Actor)
      WHERE x.id IN ids
        AND ${isKnownAsOf('r')}${during(when, 'r')}${concerning(when, '(e)')}
      WITH DISTINCT x.id AS actor, e.id AS via, r.eventStatus AS eventStatus, r.status AS status,
        coalesce(r.earliest, '') AS earliest, coalesce(r.latest, '') AS latest LIMIT $limit`,
    row: { actor: text, eventStatus: STATUS, status: STATUS, vias: PAIRS.vias, ...BOUNDS },
  },
);

type MeetingRow = RowFrom<typeof MEETINGS>;
type PairedRow = RowFrom<typeof PAIRED>;
type EventRow = RowFrom<typeof EVENTS>;

/** What a query reads at most, and how many pairs are made of what it read. */
const LIMIT = 200_000;

/** After so many ties other requests may have their turn. */
const TIES_PER_LOOK = 200;

/** Edges, and whether none was left out for the limit. */
export interface EdgesFound {
  readonly edges: EdgeData[];
  readonly complete: boolean;
}

/** Every edge among `actors`, and whether none was left out for the limit of a query. */
export async function listTiesAmong(
  graph: Graph,
  scope: TieScope,
  actors: readonly string[],
): Promise<EdgesFound> {
  const { kinds } = scope;
  const inside = new Set(actors);
  const marks = Object.fromEntries(actors.map((id) => [id, true] as const));
  const asked = { ...scope, actors, inside: marks, limit: LIMIT };
  const [hasMeetings, hasEvents] = [kinds.includes('MEETING'), kinds.includes('EVENT')];
  const others = kinds.filter((kind) => kind !== 'MEETING' && kind !== 'EVENT');
  const [meetings, parts, paired, around] = await Promise.all([
    hasMeetings ? MEETINGS.run(graph, asked) : [],
    hasEvents ? EVENTS.run(graph, asked) : [],
    hasEvents ? PAIRED.run(graph, asked) : [],
    listNeighbours(graph, { ...scope, kinds: others }, actors, LIMIT),
  ]);
  const direct = [...around.of].flatMap(([source, neighbours]) =>
    neighbours
      .filter(({ id }) => inside.has(id) && source < id)
      .map(({ id, kind, vias }) => edgeOf(source, id, kind, vias.map(unstated).sort(byStrength))),
  );
  const events = await edgesOfEvents(parts, paired, scope.statuses);
  return {
    edges: [...(await edgesOfMeetings(meetings)), ...events.edges, ...direct],
    complete:
      [sizeOf(meetings), sizeOf(parts), sizeOf(paired)].every((size) => size < LIMIT) &&
      events.complete &&
      around.complete,
  };
}

const sizeOf = (rows: readonly { readonly vias: readonly string[] }[]) =>
  rows.reduce((n, { vias }) => n + vias.length, 0);

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

  made<R>(make: (source: string, target: string, ties: readonly T[]) => R): Promise<R[]> {
    const edges = [...this.#edges.values()];
    return makeInSlices(edges.length, (i) => {
      const { source, target, ties } = edges[i]!;
      return make(source, target, ties.sort(byStrength));
    });
  }
}

async function edgesOfMeetings(rows: readonly MeetingRow[]): Promise<EdgeData[]> {
  const edges = new Edges<CountedTie>();
  for (const row of rows) {
    const { verdict, status, times, ones, others, vias, withins, firsts, lasts } = row;
    for (let i = 0; i < vias.length; i += 1) {
      if (i % TIES_PER_LOOK === 0) await nextSlice();
      edges.add(ones[i]!, others[i]!, {
        id: vias[i]!,
        verdict,
        status,
        support: null,
        within: withins[i]! || vias[i]!,
        times,
        earliest: firsts[i] ?? null,
        latest: lasts[i] ?? null,
      });
    }
  }
  return edges.made((source, target, ties) => {
    const { meetingCount, ...said } = countsOf(ties);
    return { ...edgeOf(source, target, 'MEETING', ties), ...said, tieCount: meetingCount };
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

async function edgesOfEvents(
  rows: readonly EventRow[],
  paired: readonly PairedRow[],
  statuses: readonly Status[] | null,
): Promise<EdgesFound> {
  const met = new Set(paired.flatMap(namesIn));
  const edges = new Edges<Tie>();
  let left = LIMIT;
  for (const [via, parts] of partsByEvent(rows)) {
    left -= (parts.length * (parts.length - 1)) / 2;
    if (left < 0) break;
    await nextSlice();
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
    edges: await edges.made((source, target, ties) => edgeOf(source, target, 'EVENT', ties)),
    complete: left >= 0,
  };
}

const nameOf = (one: string, other: string, via: string) =>
  one < other ? `${one} ${other} ${via}` : `${other} ${one} ${via}`;

const namesIn = ({ ones, others, vias }: PairedRow) =>
  vias.map((via, i) => nameOf(ones[i]!, others[i]!, via));

function partsByEvent(rows: readonly EventRow[]): Map<string, Involved[]> {
  const events = new Map<string, Involved[]>();
  for (const { actor, eventStatus, status, vias, firsts, lasts } of rows) {
    for (let i = 0; i < vias.length; i += 1) {
      const bounds = { earliest: firsts[i] ?? null, latest: lasts[i] ?? null };
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
    tieCount: ties.length,
    verdict: null,
    counts: [],
    statusCounts: Array.from(statuses, ([status, count]) => ({ status, count })),
    firstDate,
    lastDate,
    ...metDaysOf(ties),
  };
}
