/** Reads the neighbours of many actors at once: who is tied to them, by which kind, through what. */
import { PRESENT } from '../domain/predicates.ts';
import { STATUSES, type Status } from '../domain/stages.ts';
import { statusesOfParts, tieOfEvent, type TieKind } from '../domain/ties.ts';
import type { Part } from '../domain/verdicts.ts';
import type { Graph, Row, Value } from '../graph/graph.ts';
import { readGiven } from './given.ts';
import { apart, during, known, linked, type DuringParameters } from './known.ts';
import { optional, text, texts } from './values.ts';

/** Which ties count, and as known on which day. */
export interface TieScope extends DuringParameters {
  readonly k: string;
  readonly kinds: readonly TieKind[];
  /** For MEETING and EVENT, which alone have a status; null is any. */
  readonly statuses: readonly Status[] | null;
  /** Events and cases only about one of these; ties of other kinds are about nothing. Null is any. */
  readonly topics: readonly string[] | null;
  readonly includeGatherings: boolean;
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
}

/** Neighbours by actor, and whether the limit left out none. */
export interface Neighbourhoods {
  readonly of: ReadonlyMap<string, readonly Neighbour[]>;
  readonly complete: boolean;
  /** Pairs of relationships read. */
  readonly read: number;
}

/** Those of `kind` between parts of a meeting: present, or the one who asked and the one asked. */
const PAIRED: readonly string[] = [...PRESENT, 'requester', 'invited'];

/*
 * Every statement groups by what decides the status and answers with lists: a hub has ten thousand
 * ties and few sorts of them, and a row costs far more than a text in a list. The second MATCH comes
 * after a WITH so that the first one's conditions cut before the others involved are read.
 */
const pairsOf = (type: 'INVOLVED_IN' | 'PARTY_TO', label: string, own: string, other: string) => `
  MATCH (a:Entity {id: actor})-[ra:${type}]->(e:${label})
  WHERE ${known('ra')}${during('ra')}${linked('e', 'CONCERNS', 'topics')} ${own}
  WITH actor, ra, e
  MATCH (e)<-[rb:${type}]-(b:Entity)
  WHERE ${known('rb')} AND b.id <> actor ${other}`;

// Somebody who was there for an organization did not meet it.
const NOT_REPRESENTED = apart('ra', 'actor', 'rb', 'b.id');

const shared = (label: string, own: string, other: string) => `UNWIND $actors AS actor
  ${pairsOf('INVOLVED_IN', label, own, `${NOT_REPRESENTED} ${other}`)}
  WITH actor, e.type AS type, ra.format AS format, ra.eventStatus AS eventStatus,
    ra.capacity AS ownCapacity, ra.status AS ownStatus,
    rb.capacity AS otherCapacity, rb.status AS otherStatus, b.id AS other, e.id AS via LIMIT $limit
  RETURN actor AS actor, type AS type, format AS format, eventStatus AS eventStatus,
    ownCapacity AS ownCapacity, ownStatus AS ownStatus,
    otherCapacity AS otherCapacity, otherStatus AS otherStatus,
    collect(other) AS others, collect(via) AS vias`;

// A superset of what counts: domain/ties decides, domain/verdicts knows the rule.
const MEETINGS = shared(
  'Meeting',
  `AND ra.eventStatus IN $parts AND ra.status IN $parts AND ra.capacity IN $paired
    AND ($includeGatherings OR ra.format <> 'gathering')`,
  'AND rb.status IN $parts AND rb.capacity IN $paired',
);

const EVENTS = shared('Event', '', '');

const listed = (pattern: string, other: string, via: string) => `UNWIND $actors AS actor
  ${pattern}
  WITH actor, ${other} AS other, ${via} AS via LIMIT $limit
  RETURN actor AS actor, collect(other) AS others, collect(via) AS vias`;

const CASES = listed(pairsOf('PARTY_TO', 'LegalCase', '', ''), 'b.id', 'e.id');

const direct = (type: 'MEMBER_OF' | 'PART_OF') => {
  const pattern = `MATCH (a:Entity {id: actor})-[r:${type}]-(b:Actor)
  WHERE ${known('r')}${during('r')} AND $topics IS NULL AND b.id <> actor`;
  return listed(pattern, 'b.id', 'r.key');
};

const held = (from: string, to: string) => `MATCH ${from}-[h:HOLDS]->(o:Role)-[i:POST_IN]->${to}
    WHERE ${known('h')} AND ${known('i')}${during('h')} AND $topics IS NULL
    RETURN b.id AS found, o.id AS role`;

const ROLES = listed(
  `CALL (actor) {
    ${held('(a:Entity {id: actor})', '(b:Actor)')}
    UNION
    ${held('(b:Actor)', '(a:Entity {id: actor})')}
  }`,
  'found',
  'role',
);

const STATEMENTS: Readonly<Record<TieKind, string>> = {
  MEETING: MEETINGS,
  EVENT: EVENTS,
  CASE: CASES,
  MEMBERSHIP: direct('MEMBER_OF'),
  ROLE: ROLES,
  PART_OF: direct('PART_OF'),
};

/**
 * The neighbours of `actors`, one statement a kind. Reads at most `limit` pairs of relationships a
 * kind; where that many were read, some neighbours may be missing and `complete` is false.
 */
export async function listNeighbours(
  graph: Graph,
  scope: TieScope,
  actors: readonly string[],
  limit: number,
): Promise<Neighbourhoods> {
  if (actors.length === 0) return { of: new Map(), complete: true, read: 0 };
  const parameters = { ...scopeParameters(scope), actors, limit };
  const reads = await Promise.all(
    scope.kinds.map(async (kind) => {
      const rows = await readGiven(graph, STATEMENTS[kind], parameters);
      return { kind, rows, read: rows.reduce((n, row) => n + texts(row.others).length, 0) };
    }),
  );
  const of = new Map<string, Neighbour[]>(actors.map((actor) => [actor, []]));
  for (const { kind, rows } of reads) {
    const isShared = kind === 'MEETING' || kind === 'EVENT';
    const vias = isShared ? viasOfEvents(rows, scope, kind) : viasOf(rows);
    for (const [actor, others] of vias) {
      for (const [id, between] of others) {
        of.get(actor)?.push({ id, kind, vias: [...new Set(between)] });
      }
    }
  }
  return {
    of,
    complete: reads.every(({ read }) => read < limit),
    read: reads.reduce((n, { read }) => n + read, 0),
  };
}

/** The scope as parameters of the statements that read ties. */
export function scopeParameters({ statuses, kinds: _kinds, ...filter }: TieScope) {
  const parts = statuses === null ? STATUSES : statusesOfParts(statuses);
  return { ...filter, parts, paired: PAIRED } as unknown as Record<string, Value>;
}

/** Actor → other → what lies between. */
type Vias = Map<string, Map<string, string[]>>;

function viasOf(rows: readonly Row[]): Vias {
  const found: Vias = new Map();
  for (const row of rows) addRow(found, row);
  return found;
}

/** Two who share an event in several capacities are a pair there if any two of them make a pair. */
function viasOfEvents(rows: readonly Row[], scope: TieScope, kind: TieKind): Vias {
  const sorts = rows.map((row) => ({
    row,
    tie: tieOfEvent(
      toSharedEvent(row),
      part(row, 'own'),
      part(row, 'other'),
      scope.includeGatherings,
    ),
  }));
  const counts = (status: Status | null) =>
    scope.statuses === null || (status !== null && scope.statuses.includes(status));
  const pairs: Vias = new Map();
  for (const { row, tie } of sorts) {
    if (tie.kind === 'MEETING' && (kind === 'EVENT' || counts(tie.status))) addRow(pairs, row);
  }
  if (kind === 'MEETING') return pairs;
  const found: Vias = new Map();
  for (const { row, tie } of sorts) {
    if (tie.kind === 'EVENT' && counts(tie.status)) addRow(found, row, pairs);
  }
  return found;
}

function addRow(found: Vias, row: Row, except?: Vias): void {
  const actor = text(row.actor);
  const others = texts(row.others);
  const vias = texts(row.vias);
  const before = except?.get(actor);
  const own = found.get(actor) ?? new Map<string, string[]>();
  found.set(actor, own);
  for (let i = 0; i < others.length; i += 1) {
    const [other, via] = [others[i]!, vias[i]!];
    if (before?.get(other)?.includes(via)) continue;
    const between = own.get(other);
    if (between === undefined) own.set(other, [via]);
    else between.push(via);
  }
}

function toSharedEvent(row: Row) {
  return {
    type: text(row.type),
    format: optional(row.format),
    status: optional(row.eventStatus) as Status | null,
  };
}

function part(row: Row, side: 'own' | 'other'): Part {
  return {
    capacity: text(row[`${side}Capacity`]),
    status: text(row[`${side}Status`]) as Status,
  };
}
