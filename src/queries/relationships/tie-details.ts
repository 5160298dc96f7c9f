/** Reads the details of ties whose ends are known: verdict, status, date, claims. */
import { MEETING_FORMATS, type MeetingFormat } from '../../domain/entities/entities.ts';
import type { EventDate } from '../../domain/events/event-dates.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { STATUSES, weakest } from '../../domain/events/stages.ts';
import { SUPPORTS, weakestSupport } from '../../domain/ties/support.ts';
import {
  byStrength,
  type Belonging,
  type TieKind,
  type TieStrength,
} from '../../domain/ties/ties.ts';
import { VERDICTS } from '../../domain/pairs/verdicts.ts';
import type { Graph } from '../../graph/graph.ts';
import { DATE_COLUMNS, toDate } from '../entities/dates.ts';
import { claimsOfStep, isKnownAsOf } from '../conditions.ts';
import { knownOfActors } from '../counterparts/pair-filter.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { oneOf, optional, parameter, text, texts } from '../../graph/query/value-types.ts';

/** One tie by its two ends, its kind, and what lies between (see `Neighbour.vias`). */
export interface TieName {
  readonly a: string;
  readonly b: string;
  readonly kind: TieKind;
  readonly via: string;
}

/** What is said of one tie. */
export interface TieDetails extends TieStrength {
  readonly a: string;
  readonly b: string;
  readonly kind: TieKind;
  /** Id of the entity between the two; null for MEMBERSHIP and PART_OF. */
  readonly via: string | null;
  /** Of MEETING; null for other kinds. */
  readonly format: MeetingFormat | null;
  readonly date: EventDate | null;
  readonly latest: string | null;
  /** Of MEMBERSHIP and ROLE; null for other kinds. */
  readonly belonging: Belonging | null;
  readonly claimIds: readonly string[];
}

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

const ONE_BY_ONE = { ties: parameter<readonly AskedTie[]>(), asOf: text };

const TIE = { a: column('tie.a', text), b: column('tie.b', text), via: column('tie.via', text) };
const STATUS = oneOf(STATUSES);
const SUPPORT = oneOf(SUPPORTS);

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

const OF_BOTH = {
  claimsOfA: column('ra.claimIds', texts),
  claimsOfB: column('rb.claimIds', texts),
};

const EVENTS = query('find details of events', ONE_BY_ONE, {
  text: shared('INVOLVED_IN'),
  row: {
    ...TIE,
    ...OF_BOTH,
    eventStatus: column('ra.eventStatus', STATUS),
    statusOfA: column('ra.status', STATUS),
    statusOfB: column('rb.status', STATUS),
    claimsOfStep: column(claimsOfStep('e'), texts),
    ...dateOf('ra'),
  },
});

const CASES = query('find details of cases', ONE_BY_ONE, {
  text: shared('PARTY_TO'),
  row: {
    ...TIE,
    ...OF_BOTH,
    supportOfA: column('ra.support', SUPPORT),
    supportOfB: column('rb.support', SUPPORT),
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

/** Looked up from the end that belongs, because it belongs to few; either end may be that one. */
const belonging = (name: string, pattern: string, conditions: string, columns: string) => {
  const from = (one: string, other: string) => `
    MATCH (p:Entity {id: tie.${one}})${pattern}(q:Entity) WHERE q.id = tie.${other} AND ${conditions}
    RETURN q.id AS whole, ${columns}`;
  return query(name, ONE_BY_ONE, {
    text: `UNWIND $ties AS tie
      CALL (tie) {${from('a', 'b')}
        UNION ALL${from('b', 'a')}
      }`,
    row: {
      ...TIE,
      whole: text,
      earliest: optional,
      latest: optional,
      supportOfA: SUPPORT,
      claimsOfA: texts,
      supportOfB: SUPPORT,
      claimsOfB: texts,
    },
  });
};

const MEMBERSHIPS = belonging(
  'find details of memberships',
  '-[r:MEMBER_OF]->',
  `r.key = tie.via AND ${isKnownAsOf('r')}`,
  `r.earliest AS earliest, r.latest AS latest, r.support AS supportOfA, r.claimIds AS claimsOfA,
      r.support AS supportOfB, [] AS claimsOfB`,
);

const ROLES = belonging(
  'find details of roles',
  '-[h:HOLDS]->(o:Role)-[i:POST_IN]->',
  `o.id = tie.via AND ${isKnownAsOf('h')} AND ${isKnownAsOf('i')}`,
  `h.earliest AS earliest, h.latest AS latest, h.support AS supportOfA, h.claimIds AS claimsOfA,
      i.support AS supportOfB, i.claimIds AS claimsOfB`,
);

/**
 * Details of ties as known on day `asOf`, strongest first. Rows that say the same of one tie, such as two
 * capacities in one event, become one, with all their claims; two terms of one role stay two. The caller
 * bounds how many ties are asked about.
 */
export async function findTieDetails(
  graph: Graph,
  asOf: string,
  ties: readonly TieName[],
): Promise<TieDetails[]> {
  const kinds = new Set(ties.map(({ kind }) => kind));
  const read = await Promise.all(
    Array.from(kinds, (kind) => {
      const named = ties.filter((tie) => tie.kind === kind);
      return readKind(graph, asOf, kind, named);
    }),
  );
  const told = new Map<string, TieDetails>();
  for (const details of read.flat()) {
    const { claimIds, ...said } = details;
    const name = JSON.stringify(said);
    const before = told.get(name)?.claimIds ?? [];
    told.set(name, { ...said, claimIds: [...new Set([...before, ...claimIds])] });
  }
  return [...told.values()].sort(byStrength);
}

/** Members that most kinds do not have. */
const UNSAID = {
  verdict: null,
  status: null,
  support: null,
  format: null,
  date: null,
  earliest: null,
  latest: null,
  belonging: null,
};

async function readKind(
  graph: Graph,
  asOf: string,
  kind: TieKind,
  named: readonly TieName[],
): Promise<TieDetails[]> {
  const ties = named.map(({ a, b, via }) => ({ a, b, via }));
  switch (kind) {
    case 'MEETING': {
      const rows = await MEETINGS.run(graph, { ties: byPair(ties), asOf });
      return rows.map(({ a, b, via, verdict, status, format, claimIds, ...date }) => {
        const bounds = { earliest: date.earliest, latest: date.latest };
        const said = { verdict, status, format, date: toDate(date), ...bounds };
        return { ...UNSAID, a, b, kind, id: via, via, ...said, claimIds };
      });
    }
    case 'EVENT': {
      const rows = await EVENTS.run(graph, { ties, asOf });
      return rows.map(({ a, b, via, eventStatus, statusOfA, statusOfB, ...row }) => {
        const status = weakest([eventStatus, statusOfA, statusOfB]);
        const { claimsOfA, claimsOfB, claimsOfStep: ofStep, ...date } = row;
        const { earliest, latest } = date;
        const claimIds = [...claimsOfA, ...claimsOfB, ...ofStep.filter((id) => id !== '')];
        const said = { status, date: toDate(date), earliest, latest };
        return { ...UNSAID, a, b, kind, id: via, via, ...said, claimIds };
      });
    }
    case 'CASE': {
      const rows = await CASES.run(graph, { ties, asOf });
      return rows.map(({ a, b, via, supportOfA, supportOfB, claimsOfA, claimsOfB }) => {
        const support = weakestSupport([supportOfA, supportOfB]);
        return {
          ...UNSAID,
          a,
          b,
          kind,
          id: via,
          via,
          support,
          claimIds: [...claimsOfA, ...claimsOfB],
        };
      });
    }
    case 'PART_OF': {
      const rows = await PARTS.run(graph, { ties, asOf });
      return rows.map(({ a, b, via, support, claimIds }) => {
        return { ...UNSAID, a, b, kind, id: via, via: null, support, claimIds };
      });
    }
    default: {
      const rows = await (kind === 'ROLE' ? ROLES : MEMBERSHIPS).run(graph, { ties, asOf });
      return rows.map(
        ({ a, b, via, whole, earliest, latest, supportOfA, supportOfB, ...claims }) => {
          const bounds = { earliest, latest };
          return {
            ...UNSAID,
            ...{ a, b, kind, id: via, via: kind === 'ROLE' ? via : null, ...bounds },
            support: weakestSupport([supportOfA, supportOfB]),
            belonging: { whole, ...bounds },
            claimIds: [...claims.claimsOfA, ...claims.claimsOfB],
          };
        },
      );
    }
  }
}

function byPair(ties: readonly AskedTie[]): AskedMeetings[] {
  const pairs = groupBy(ties, ({ a, b }) => `${a} ${b}`);
  return Array.from(pairs.values(), ([first, ...rest]) => {
    const { a, b, via } = first!;
    return { a, b, vias: [via, ...rest.map((tie) => tie.via)] };
  });
}
