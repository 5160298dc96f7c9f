/** Reads the neighbours of many actors at once: who is tied to them, by which kind, through what. */
import { countedOnce } from '../domain/pair-totals.ts';
import { weakest, type Status } from '../domain/stages.ts';
import type { Belonging, TieKind } from '../domain/ties.ts';
import type { Verdict } from '../domain/verdicts.ts';
import type { Graph, Row } from '../graph/graph.ts';
import { readGiven } from './given.ts';
import { during, known, linked } from './known.ts';
import { knownOfActors, passesOfActors, withinAnother, type PairFilter } from './pair-filter.ts';
import { optional, text, texts } from './values.ts';

/**
 * Which ties count, and as known on which day. Verdicts and formats are asked of MEETING alone, and
 * statuses of MEETING and EVENT, which alone have one. Topics are asked of events and cases: ties of
 * other kinds are about nothing.
 */
export interface TieScope extends PairFilter {
  readonly k: string;
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

/** Neighbours by actor, and whether the limit left out none. */
export interface Neighbourhoods {
  readonly of: ReadonlyMap<string, readonly Neighbour[]>;
  readonly complete: boolean;
}

/*
 * Statements answer with lists: a hub has ten thousand ties of few sorts, and a row costs far more
 * than a text in a list.
 */
const MEETINGS = `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[r:COUNTERPART]-(b)
  WHERE ${passesOfActors('r')}
  WITH actor, r.verdict AS verdict, r.status AS status, coalesce(r.times, 1) AS times,
    b.id AS other, r.meeting AS via, ${withinAnother('r')} AS within LIMIT $limit
  RETURN actor AS actor, verdict AS verdict, status AS status, times AS times,
    collect(other) AS others, collect(via) AS vias, collect(within) AS withins`;

// The second MATCH comes after a WITH so that the first one's conditions cut before it is followed.
const pairsOf = (type: 'INVOLVED_IN' | 'PARTY_TO', label: string) => `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[ra:${type}]->(e:${label})
  WHERE ${known('ra')}${during('ra')}${linked('e', 'CONCERNS', 'topics')}
  WITH actor, ra, e
  MATCH (e)<-[rb:${type}]-(b:Actor)
  WHERE ${known('rb')} AND b.id <> actor`;

const EVENTS = `${pairsOf('INVOLVED_IN', 'Event')}
  WITH actor, ra.eventStatus AS eventStatus, ra.status AS ownStatus, rb.status AS otherStatus,
    b.id AS other, e.id AS via LIMIT $limit
  RETURN actor AS actor, eventStatus AS eventStatus, ownStatus AS ownStatus,
    otherStatus AS otherStatus, collect(other) AS others, collect(via) AS vias`;

/** Whoever is a pair in a meeting, whatever its verdict, does not merely share it. */
const PAIRED = `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[r:COUNTERPART]-(b)
  WHERE ${knownOfActors('r')}
  WITH actor, b.id AS other, r.meeting AS via LIMIT $limit
  RETURN actor AS actor, collect(other) AS others, collect(via) AS vias`;

const CASES = `${pairsOf('PARTY_TO', 'LegalCase')}
  WITH actor, b.id AS other, e.id AS via LIMIT $limit
  RETURN actor AS actor, collect(other) AS others, collect(via) AS vias`;

const PARTS = `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[r:PART_OF]-(b:Actor)
  WHERE ${known('r')}${during('r')} AND $topics IS NULL AND b.id <> actor
  WITH actor, b.id AS other, r.key AS via LIMIT $limit
  RETURN actor AS actor, collect(other) AS others, collect(via) AS vias`;

/** Both ways round, with the term `t` in the whole: `up` leads from the actor to one, `down` from one's whole. */
const belonging = (up: string, down: string, t: string, via: string, also = '') => {
  const conditions = `WHERE ${known(t)}${also}${during(t)} AND $topics IS NULL`;
  const term = `${via} AS through, ${t}.earliest AS earliest, ${t}.latest AS latest`;
  return `UNWIND $actors AS actor
  CALL (actor) {
    MATCH (a:Entity {id: actor})${up}(b:Actor) ${conditions} AND b.id <> actor
    RETURN b.id AS found, b.id AS whole, ${term}
    UNION ALL
    MATCH (a:Entity {id: actor})${down}(b:Actor) ${conditions} AND b.id <> actor
    RETURN b.id AS found, a.id AS whole, ${term}
  }
  WITH actor, found, whole, through, coalesce(earliest, '') AS since, coalesce(latest, '') AS until
    LIMIT $limit
  RETURN actor AS actor, whole AS whole, collect(found) AS others, collect(through) AS vias,
    collect(since) AS firsts, collect(until) AS lasts`;
};

const MEMBERSHIPS = belonging('-[r:MEMBER_OF]->', '<-[r:MEMBER_OF]-', 'r', 'r.key');

const ROLES = belonging(
  '-[h:HOLDS]->(o:Role)-[i:POST_IN]->',
  '<-[i:POST_IN]-(o:Role)<-[h:HOLDS]-',
  'h',
  'o.id',
  ` AND ${known('i')}`,
);

const STATEMENTS: Readonly<Record<TieKind, readonly string[]>> = {
  MEETING: [MEETINGS],
  EVENT: [EVENTS, PAIRED],
  CASE: [CASES],
  MEMBERSHIP: [MEMBERSHIPS],
  ROLE: [ROLES],
  PART_OF: [PARTS],
};

/** What lies between an actor and another, as it is read. */
interface Between {
  readonly vias: Set<string>;
  readonly meetings: CountedMeeting[];
  readonly belongings: Belonging[];
}
type CountedMeeting = Readonly<{
  within: string;
  verdict: Verdict;
  status: Status;
  times: number;
}>;

/** Actor → other → what lies between. */
type Found = Map<string, Map<string, Between>>;

/**
 * The neighbours of `actors`, one statement a kind, or two. Reads at most `limit` relationships, or
 * pairs of them, a statement; where that many were read, some neighbours may be missing or wrong and
 * `complete` is false.
 */
export async function listNeighbours(
  graph: Graph,
  scope: TieScope,
  actors: readonly string[],
  limit: number,
): Promise<Neighbourhoods> {
  if (actors.length === 0) return { of: new Map(), complete: true };
  const { kinds, ...filter } = scope;
  const parameters = { ...filter, actors, limit };
  const reads = await Promise.all(
    kinds.map(async (kind) => {
      const statements = STATEMENTS[kind].map((each) => readGiven(graph, each, parameters));
      const [rows = [], paired = []] = await Promise.all(statements);
      return { kind, rows, paired };
    }),
  );
  const of = new Map<string, Neighbour[]>(actors.map((actor) => [actor, []]));
  for (const { kind, rows, paired } of reads) {
    const read = kind === 'EVENT' ? shared(rows, paired, scope.statuses) : found(rows, kind);
    for (const [actor, others] of read) {
      for (const [id, between] of others) of.get(actor)?.push(toNeighbour(id, kind, between));
    }
  }
  const isWhole = (rows: readonly Row[]) => sizeOf(rows) < limit;
  return { of, complete: reads.every(({ rows, paired }) => isWhole(rows) && isWhole(paired)) };
}

const sizeOf = (rows: readonly Row[]) => rows.reduce((n, row) => n + texts(row.others).length, 0);

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

/** Where something read lies: between an actor and another. */
function placeOf(places: Found, actor: string, other: string): Between {
  const own = places.get(actor) ?? new Map<string, Between>();
  places.set(actor, own);
  const between = own.get(other) ?? { vias: new Set(), meetings: [], belongings: [] };
  own.set(other, between);
  return between;
}

function found(rows: readonly Row[], kind: TieKind): Found {
  const places: Found = new Map();
  for (const row of rows) {
    const actor = text(row.actor);
    const [others, vias] = [texts(row.others), texts(row.vias)];
    const add = kind === 'MEETING' ? meetingsIn(row) : belongingsIn(row, kind);
    for (let i = 0; i < others.length; i += 1) {
      const between = placeOf(places, actor, others[i]!);
      between.vias.add(vias[i]!);
      add(between, i);
    }
  }
  return places;
}

/** Adds the meeting at a place of the row's lists. */
function meetingsIn(row: Row): (between: Between, i: number) => void {
  const verdict = text(row.verdict) as Verdict;
  const status = text(row.status) as Status;
  const times = Number(row.times);
  const [vias, withins] = [texts(row.vias), texts(row.withins)];
  return ({ meetings }, i) =>
    void meetings.push({ within: withins[i]! || vias[i]!, verdict, status, times });
}

/** Adds the term at a place of the row's lists, where the kind has any. */
function belongingsIn(row: Row, kind: TieKind): (between: Between, i: number) => void {
  if (kind !== 'MEMBERSHIP' && kind !== 'ROLE') return () => undefined;
  const whole = text(row.whole);
  const [firsts, lasts] = [texts(row.firsts), texts(row.lasts)];
  return ({ belongings }, i) =>
    void belongings.push({ whole, earliest: optional(firsts[i]), latest: optional(lasts[i]) });
}

/** Events that two share without being a pair there, at the statuses asked for. */
function shared(
  rows: readonly Row[],
  paired: readonly Row[],
  statuses: readonly Status[] | null,
): Found {
  const pairs = new Map(
    paired.map((row) => [text(row.actor), namesIn(texts(row.others), texts(row.vias))]),
  );
  const places: Found = new Map();
  for (const row of rows) {
    const parts = [row.eventStatus, row.ownStatus, row.otherStatus];
    const status = weakest(parts.map((each) => text(each) as Status));
    if (statuses?.includes(status) === false) continue;
    const actor = text(row.actor);
    const [others, vias] = [texts(row.others), texts(row.vias)];
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
