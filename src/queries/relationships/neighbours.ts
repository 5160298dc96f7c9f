/** Reads the neighbours of many actors at once: who is tied to them, by which kind, through what. */
import { countedOnce } from '../../domain/pairs/pair-totals.ts';
import { STATUSES, weakest, type Status } from '../../domain/events/stages.ts';
import type { Belonging, TieKind } from '../../domain/ties/ties.ts';
import type { Verdict } from '../../domain/pairs/verdicts.ts';
import type { Graph } from '../../graph/graph.ts';
import { DURING, during, isKnownAsOf, concerning, type WhenDuring } from '../conditions.ts';
import { metRowsQuery } from '../counterparts/met-rows.ts';
import { knownOfActors, type PairFilter } from '../counterparts/pair-filter.ts';
import { query, type RowFrom } from '../../graph/query/query.ts';
import { column, type RowOf } from '../../graph/query/rows.ts';
import { list, nullable, number, oneOf, optional, text } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';

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

/*
 * The queries return lists. A hub has ten thousand ties of a few kinds, and a row costs far more than a
 * text in a list.
 */
const PARAMETERS = {
  ...DURING,
  ...{ actors: list(text), asOf: text, topics: nullable(list(text)), limit: number },
};

/** Whom an actor is tied to, and through what: lists side by side. */
const TIED = {
  actor: text,
  others: column('collect(other)', list(text)),
  vias: column('collect(via)', list(text)),
};

const MEETINGS = metRowsQuery('list neighbours by meetings', '-');

// The WITH before the second MATCH makes the conditions of the first apply before its rows are followed.
const pairsOf = (
  when: WhenDuring & When<'topics'>,
  type: 'INVOLVED_IN' | 'PARTY_TO',
  label: string,
) => `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[ra:${type}]->(e:${label})
  WHERE ${isKnownAsOf('ra')}${during(when, 'ra')}${concerning(when, '(e)')}
  WITH actor, ra, e
  MATCH (e)<-[rb:${type}]-(b:Actor)
  WHERE ${isKnownAsOf('rb')} AND b.id <> actor`;

const STATUS = oneOf(STATUSES);

const EVENTS = query('list neighbours by events', PARAMETERS, {
  text: (when) => `${pairsOf(when, 'INVOLVED_IN', 'Event')}
    WITH actor, ra.eventStatus AS eventStatus, ra.status AS ownStatus, rb.status AS otherStatus,
      b.id AS other, e.id AS via LIMIT $limit`,
  row: { ...TIED, eventStatus: STATUS, ownStatus: STATUS, otherStatus: STATUS },
});

/** Two actors who are a pair in a meeting, whatever the verdict, do not merely share the event. */
const PAIRED = query(
  'list pairs in meetings',
  { actors: list(text), asOf: text, limit: number },
  {
    text: `UNWIND $actors AS actor
    MATCH (a:Entity {id: actor})-[r:COUNTERPART]-(b)
    WHERE ${knownOfActors('r')}
    WITH actor, b.id AS other, r.meeting AS via LIMIT $limit`,
    row: TIED,
  },
);

const CASES = query('list neighbours by cases', PARAMETERS, {
  text: (when) => `${pairsOf(when, 'PARTY_TO', 'LegalCase')}
    WITH actor, b.id AS other, e.id AS via LIMIT $limit`,
  row: TIED,
});

const PARTS = query('list neighbours by parts', PARAMETERS, {
  text: (when) => `UNWIND $actors AS actor
    MATCH (a:Entity {id: actor})-[r:PART_OF]-(b:Actor)
    WHERE ${isKnownAsOf('r')}${during(when, 'r')} AND $topics IS NULL AND b.id <> actor
    WITH actor, b.id AS other, r.key AS via LIMIT $limit`,
  row: TIED,
});

/** Reads both directions, with the term `t` of belonging to the whole: `up` leads from the actor to its whole, `down` from the whole to its members. */
const belonging = (
  name: string,
  {
    up,
    down,
    t,
    via,
    also = '',
  }: Readonly<Record<'up' | 'down' | 't' | 'via', string>> & {
    readonly also?: string;
  },
) =>
  query(name, PARAMETERS, {
    text: (when) => {
      const conditions = `WHERE ${isKnownAsOf(t)}${also}${during(when, t)} AND $topics IS NULL`;
      const term = `${via} AS through, ${t}.earliest AS earliest, ${t}.latest AS latest`;
      return `UNWIND $actors AS actor
      CALL (actor) {
        MATCH (a:Entity {id: actor})${up}(b:Actor) ${conditions} AND b.id <> actor
        RETURN b.id AS found, b.id AS whole, ${term}
        UNION ALL
        MATCH (a:Entity {id: actor})${down}(b:Actor) ${conditions} AND b.id <> actor
        RETURN b.id AS found, a.id AS whole, ${term}
      }
      WITH actor, found AS other, whole, through AS via, coalesce(earliest, '') AS since,
        coalesce(latest, '') AS until LIMIT $limit`;
    },
    row: {
      ...TIED,
      whole: text,
      firsts: column('collect(since)', list(optional)),
      lasts: column('collect(until)', list(optional)),
    },
  });

const MEMBERSHIPS = belonging('list neighbours by memberships', {
  ...{ up: '-[r:MEMBER_OF]->', down: '<-[r:MEMBER_OF]-', t: 'r', via: 'r.key' },
});

const ROLES = belonging('list neighbours by roles', {
  up: '-[h:HOLDS]->(o:Role)-[i:POST_IN]->',
  down: '<-[i:POST_IN]-(o:Role)<-[h:HOLDS]-',
  ...{ t: 'h', via: 'o.id', also: ` AND ${isKnownAsOf('i')}` },
});

/** The parameters of the queries. Each query takes those that it declares. */
type Asked = TieScope & { readonly actors: readonly string[]; readonly limit: number };
type TiedRow = RowOf<typeof TIED>;

/** What was read of one kind, and whether it is complete. */
interface Read {
  readonly kind: TieKind;
  readonly found: Found;
  readonly isWhole: boolean;
}

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

function byMeetings(rows: readonly RowFrom<typeof MEETINGS>[]): Found {
  const tied = rows.map((row) => ({ ...row, vias: row.meetings }));
  return gather(tied, ({ meetings }, { verdict, status, times, vias, withins }, i) => {
    meetings.push({ within: withins[i]! || vias[i]!, verdict, status, times });
  });
}

function byBelonging(rows: readonly RowFrom<typeof ROLES>[]): Found {
  return gather(rows, ({ belongings }, { whole, firsts, lasts }, i) => {
    belongings.push({ whole, earliest: firsts[i] ?? null, latest: lasts[i] ?? null });
  });
}

/** Events that two share without being a pair there, at the statuses asked for. */
function shared(
  rows: readonly RowFrom<typeof EVENTS>[],
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
