/** Reads the neighbours of many actors at once: who is tied to them, by which kind, through what. */
import { countedOnce, type UndatedMeeting } from '../../domain/pairs/pair-totals.ts';
import { weakest, type Status } from '../../domain/events/stages.ts';
import type { Belonging, TieKind } from '../../domain/ties/ties.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PairFilter } from '../counterparts/pair-filter.ts';
import {
  CASES,
  EVENTS,
  MEETINGS,
  MEMBERSHIPS,
  PAIRED,
  PARTS,
  ROLES,
  type BelongingRow,
  type EventRow,
  type MeetingRow,
  type TiedRow,
} from './neighbour-rows.ts';

/**
 * Which ties count, as known on which day. Verdicts and formats apply to MEETING, statuses to MEETING and
 * EVENT, and topics to events and cases. Ties of other kinds have none of these.
 */
export interface TieScope extends PairFilter {
  readonly asOf: string;
  readonly kinds: readonly TieKind[];
}

/** All ties of one kind between an actor and another. */
export interface Neighbour {
  readonly id: string;
  readonly kind: TieKind;
  /**
   * What lies between, each once: ids of meetings, events, cases or roles; keys of relationships for
   * MEMBERSHIP and PART_OF.
   */
  readonly vias: readonly string[];
  /** How many ties; meetings are counted by the rule of domain/pair-totals. */
  readonly count: number;
  /** Of MEMBERSHIP and ROLE, each term; empty for other kinds. */
  readonly belongings: readonly Belonging[];
}

/** Neighbours by actor, and whether they are complete. */
export interface Neighbourhoods {
  readonly of: ReadonlyMap<string, readonly Neighbour[]>;
  readonly complete: boolean;
}

/** The parameters of the queries. Each query takes those that it declares. */
type Asked = TieScope & { readonly actors: readonly string[]; readonly limit: number };

/** What was read of one kind, and whether it is complete. */
interface Read {
  readonly kind: TieKind;
  readonly found: Found;
  readonly isWhole: boolean;
}

/** What lies between an actor and another, as it is read. */
interface Between {
  readonly vias: Set<string>;
  readonly meetings: UndatedMeeting[];
  readonly belongings: Belonging[];
}

/** Actor → other → what lies between. */
type Found = Map<string, Map<string, Between>>;

/**
 * The neighbours of `actors`, by one or two queries per kind. Each query reads at most `limit`
 * relationships, or pairs of them. If it reads that many, `complete` is false: some neighbours may be
 * missing or wrong.
 */
export async function listNeighbours(
  graph: Graph,
  scope: TieScope,
  actors: readonly string[],
  limit: number,
): Promise<Neighbourhoods> {
  if (actors.length === 0) return { of: new Map(), complete: true };
  const asked = { ...scope, actors, limit };
  const reads = await Promise.all(scope.kinds.map((kind) => read(graph, kind, asked)));
  const of = new Map<string, Neighbour[]>(actors.map((actor) => [actor, []]));
  for (const { kind, found } of reads) {
    for (const [actor, others] of found) {
      for (const [id, between] of others) of.get(actor)?.push(toNeighbour(id, kind, between));
    }
  }
  return { of, complete: reads.every(({ isWhole }) => isWhole) };
}

async function read(graph: Graph, kind: TieKind, asked: Asked): Promise<Read> {
  const isWhole = (...lists: (readonly Pick<TiedRow, 'others'>[])[]) =>
    lists.every((rows) => rows.reduce((n, { others }) => n + others.length, 0) < asked.limit);
  switch (kind) {
    case 'MEETING': {
      const rows = await MEETINGS.run(graph, asked);
      return { kind, found: byMeetings(rows), isWhole: isWhole(rows) };
    }
    case 'EVENT': {
      const [rows, pairs] = await Promise.all([EVENTS.run(graph, asked), PAIRED.run(graph, asked)]);
      return { kind, found: shared(rows, pairs, asked.statuses), isWhole: isWhole(rows, pairs) };
    }
    case 'MEMBERSHIP':
    case 'ROLE': {
      const rows = await (kind === 'ROLE' ? ROLES : MEMBERSHIPS).run(graph, asked);
      return { kind, found: byBelonging(rows), isWhole: isWhole(rows) };
    }
    default: {
      const rows = await (kind === 'CASE' ? CASES : PARTS).run(graph, asked);
      return { kind, found: gather(rows), isWhole: isWhole(rows) };
    }
  }
}

const NO_BELONGINGS: readonly Belonging[] = [];

function toNeighbour(id: string, kind: TieKind, between: Between): Neighbour {
  const { vias, meetings, belongings } = between;
  const counted = meetings.length > 1 ? countedOnce(meetings) : meetings;
  return {
    id,
    kind,
    vias: [...vias],
    count: kind === 'MEETING' ? counted.reduce((n, { times }) => n + times, 0) : vias.size,
    belongings: belongings.length === 0 ? NO_BELONGINGS : belongings,
  };
}

/** Between which actor and which other something lies. */
function placeOf(places: Found, actor: string, other: string): Between {
  const own = places.get(actor) ?? new Map<string, Between>();
  places.set(actor, own);
  const between = own.get(other) ?? { vias: new Set(), meetings: [], belongings: [] };
  own.set(other, between);
  return between;
}

/** Files the vias of the rows by the two actors they lie between; `add` adds what else the row says. */
function gather<R extends TiedRow>(
  rows: readonly R[],
  add?: (between: Between, row: R, i: number) => void,
): Found {
  const places: Found = new Map();
  for (const row of rows) {
    const { actor, others, vias } = row;
    for (let i = 0; i < others.length; i += 1) {
      const between = placeOf(places, actor, others[i]!);
      between.vias.add(vias[i]!);
      add?.(between, row, i);
    }
  }
  return places;
}

function byMeetings(rows: readonly MeetingRow[]): Found {
  const tied = rows.map((row) => ({ ...row, vias: row.meetings }));
  return gather(tied, ({ meetings }, { verdict, status, times, vias, withins }, i) => {
    meetings.push({ within: withins[i]! || vias[i]!, verdict, status, times });
  });
}

function byBelonging(rows: readonly BelongingRow[]): Found {
  return gather(rows, ({ belongings }, { whole, firsts, lasts }, i) => {
    belongings.push({ whole, earliest: firsts[i] ?? null, latest: lasts[i] ?? null });
  });
}

/** Events that two share without being a pair there, at the statuses asked for. */
function shared(
  rows: readonly EventRow[],
  paired: readonly TiedRow[],
  statuses: readonly Status[] | null,
): Found {
  const pairs = new Map(paired.map(({ actor, others, vias }) => [actor, namesIn(others, vias)]));
  const places: Found = new Map();
  for (const { actor, others, vias, eventStatus, ownStatus, otherStatus } of rows) {
    const status = weakest([eventStatus, ownStatus, otherStatus]);
    if (statuses?.includes(status) === false) continue;
    const met = pairs.get(actor);
    for (let i = 0; i < others.length; i += 1) {
      if (met?.has(nameOf(others[i]!, vias[i]!))) continue;
      placeOf(places, actor, others[i]!).vias.add(vias[i]!);
    }
  }
  return places;
}

const nameOf = (other: string, via: string) => `${other} ${via}`;

const namesIn = (others: readonly string[], vias: readonly string[]) =>
  new Set(others.map((other, i) => nameOf(other, vias[i]!)));
