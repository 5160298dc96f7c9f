/** Reads the stored rows of ties whose ends are known: one query per kind, with columns of the same names. */
import { MEETING_FORMATS, type MeetingFormat } from '../../domain/entities/entities.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { STATUSES, weakest, type Status } from '../../domain/events/stages.ts';
import { SUPPORTS, weakestSupport, type Support } from '../../domain/ties/support.ts';
import type { TieKind } from '../../domain/ties/ties.ts';
import { VERDICTS, type Verdict } from '../../domain/pairs/verdicts.ts';
import type { Graph } from '../../graph/graph.ts';
import { DATE_COLUMNS, type DateColumns } from '../entities/dates.ts';
import { claimsOfStep, isKnownAsOf } from '../conditions.ts';
import { knownOfActors } from '../counterparts/pair-filter.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import {
  list,
  oneOf,
  optional,
  parameter,
  text,
  texts,
  type ValueType,
} from '../../graph/query/value-types.ts';

/** Ties are looked up by one end and what lies between; meetings by their pair. */
interface AskedTie {
  readonly a: string;
  readonly b: string;
  readonly via: string;
}
interface AskedMeetings {
  readonly a: string;
  readonly b: string;
  readonly vias: readonly string[];
}

/** Each kind of tie has some of these columns. */
export interface TieRow extends AskedTie, Partial<DateColumns> {
  readonly verdict?: Verdict;
  readonly status?: Status;
  readonly support?: Support;
  readonly format?: MeetingFormat;
  readonly whole?: string;
  readonly claimIds: readonly string[];
}

const ONE_BY_ONE = { ties: parameter<readonly AskedTie[]>(), asOf: text };

const TIE = { a: column('tie.a', text), b: column('tie.b', text), via: column('tie.via', text) };

const STATUS = oneOf(STATUSES);
const SUPPORT = oneOf(SUPPORTS);

// For ties that consist of several relationships. The queries return what each one says, as a list.
const [statuses, supports, claims] = [list(STATUS), list(SUPPORT), list(texts)];
const WEAKEST_STATUS: ValueType<Status> = (value) => weakest(statuses(value));
const WEAKEST_SUPPORT: ValueType<Support> = (value) => weakestSupport(supports(value));
/** A step without claims has one empty id. */
const ALL_CLAIMS: ValueType<readonly string[]> = (value) =>
  claims(value).flatMap((ids) => ids.filter((id) => id !== ''));

const dateOf = (r: string) => ({
  date: column(`${r}.date`, DATE_COLUMNS.date),
  basis: column(`${r}.basis`, DATE_COLUMNS.basis),
  asWritten: column(`${r}.asWritten`, DATE_COLUMNS.asWritten),
  how: column(`${r}.how`, DATE_COLUMNS.how),
  earliest: column(`${r}.earliest`, DATE_COLUMNS.earliest),
  latest: column(`${r}.latest`, DATE_COLUMNS.latest),
});

/*
 * A pair is looked up from the end with fewer relationships, because the other may be a hub. `vias` are
 * the meetings of the pair that are asked about.
 */
const MEETINGS = query(
  'find details of meetings',
  { ties: parameter<readonly AskedMeetings[]>(), asOf: text },
  {
    text: `UNWIND $ties AS tie
    MATCH (a:Entity {id: tie.a}) MATCH (b:Entity {id: tie.b})
    WITH tie, CASE WHEN COUNT { (a)-[:COUNTERPART]-() } <= COUNT { (b)-[:COUNTERPART]-() }
      THEN tie.a ELSE tie.b END AS near
    WITH tie, near, CASE WHEN near = tie.a THEN tie.b ELSE tie.a END AS far
    MATCH (x:Entity {id: near})-[r:COUNTERPART]-(y:Entity) WHERE y.id = far AND ${knownOfActors('r')}
    WITH tie, r WHERE r.meeting IN tie.vias`,
    row: {
      ...TIE,
      via: column('r.meeting', text),
      verdict: column('r.verdict', oneOf(VERDICTS)),
      status: column('r.status', STATUS),
      format: column('r.format', oneOf(MEETING_FORMATS)),
      claimIds: column('r.claimIds', texts),
      ...dateOf('r'),
    },
  },
);

// From what lies between: an event has few actors, an actor may have thousands of events.
const shared = (type: string) => `UNWIND $ties AS tie
  MATCH (e:Entity {id: tie.via})<-[ra:${type}]-(a:Entity) WHERE a.id = tie.a AND ${isKnownAsOf('ra')}
  MATCH (e)<-[rb:${type}]-(b:Entity) WHERE b.id = tie.b AND ${isKnownAsOf('rb')}`;

const EVENTS = query('find details of events', ONE_BY_ONE, {
  text: shared('INVOLVED_IN'),
  row: {
    ...TIE,
    status: column('[ra.eventStatus, ra.status, rb.status]', WEAKEST_STATUS),
    claimIds: column(`[ra.claimIds, rb.claimIds, ${claimsOfStep('e')}]`, ALL_CLAIMS),
    ...dateOf('ra'),
  },
});

const CASES = query('find details of cases', ONE_BY_ONE, {
  text: shared('PARTY_TO'),
  row: {
    ...TIE,
    support: column('[ra.support, rb.support]', WEAKEST_SUPPORT),
    claimIds: column('[ra.claimIds, rb.claimIds]', ALL_CLAIMS),
  },
});

const PARTS = query('find details of parts', ONE_BY_ONE, {
  text: `UNWIND $ties AS tie
    MATCH (a:Entity {id: tie.a})-[r:PART_OF]-(b:Entity) WHERE b.id = tie.b AND r.key = tie.via
      AND ${isKnownAsOf('r')}`,
  row: {
    ...TIE,
    support: column('r.support', SUPPORT),
    claimIds: column('r.claimIds', texts),
  },
});

/**
 * Looked up from the end that belongs, because it belongs to few; either end may be that one. `term` is
 * the relationship that lasts, and `last` the one that ends at the whole.
 */
const belonging = (name: string, pattern: string, conditions: string, [term, last]: Ends) => {
  const from = (one: string, other: string) => `
    MATCH (p:Entity {id: tie.${one}})${pattern}(q:Entity) WHERE q.id = tie.${other} AND ${conditions}
    RETURN q.id AS whole, ${term}.earliest AS earliest, ${term}.latest AS latest,
      [${term}.support, ${last}.support] AS support, [${term}.claimIds, ${last}.claimIds] AS claimIds`;
  return query(name, ONE_BY_ONE, {
    text: `UNWIND $ties AS tie
      CALL (tie) {${from('a', 'b')}
        UNION ALL${from('b', 'a')}
      }`,
    row: {
      ...TIE,
      ...{ whole: text, earliest: optional, latest: optional },
      ...{ support: WEAKEST_SUPPORT, claimIds: ALL_CLAIMS },
    },
  });
};
type Ends = readonly [term: string, last: string];

const MEMBERSHIPS = belonging(
  'find details of memberships',
  '-[r:MEMBER_OF]->',
  `r.key = tie.via AND ${isKnownAsOf('r')}`,
  ['r', 'r'],
);

const ROLES = belonging(
  'find details of roles',
  '-[h:HOLDS]->(o:Role)-[i:POST_IN]->',
  `o.id = tie.via AND ${isKnownAsOf('h')} AND ${isKnownAsOf('i')}`,
  ['h', 'i'],
);

const QUERIES = {
  EVENT: EVENTS,
  CASE: CASES,
  PART_OF: PARTS,
  MEMBERSHIP: MEMBERSHIPS,
  ROLE: ROLES,
} as const;

/** Reads the ties of one kind as known on day `asOf`. One tie can have several rows. */
export async function readTieRows(
  graph: Graph,
  asOf: string,
  kind: TieKind,
  named: readonly AskedTie[],
): Promise<readonly TieRow[]> {
  const ties = named.map(({ a, b, via }) => ({ a, b, via }));
  if (kind === 'MEETING') return MEETINGS.run(graph, { ties: byPair(ties), asOf });
  return QUERIES[kind].run(graph, { ties, asOf });
}

function byPair(ties: readonly AskedTie[]): AskedMeetings[] {
  const pairs = groupBy(ties, ({ a, b }) => `${a} ${b}`);
  return Array.from(pairs.values(), ([first, ...rest]) => {
    const { a, b, via } = first!;
    return { a, b, vias: [via, ...rest.map((tie) => tie.via)] };
  });
}
