/** Reads what is said of ties whose two ends and what lies between are known: verdict, status, date, claims. */
import type { MeetingFormat } from '../domain/entities.ts';
import type { EventDate } from '../domain/event-dates.ts';
import { groupBy } from '../domain/group-by.ts';
import { weakest, type Status } from '../domain/stages.ts';
import {
  byStrength,
  weakestSupport,
  type Belonging,
  type TieKind,
  type TieStrength,
} from '../domain/ties.ts';
import type { Verdict } from '../domain/verdicts.ts';
import type { Graph, Row, Value } from '../graph/graph.ts';
import { toDate } from './entities.ts';
import { claimsOfStep, known } from './known.ts';
import { knownOfActors } from './pair-filter.ts';
import { optional, text, texts } from './values.ts';

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

const START = `UNWIND $ties AS tie`;
const ENDS = `tie.a AS a, tie.b AS b`;

const DATED = (r: string) => `${r}.date AS date, ${r}.basis AS basis,
    ${r}.asWritten AS asWritten, ${r}.how AS how, ${r}.earliest AS earliest, ${r}.latest AS latest`;

/*
 * A pair is looked up from the end that has fewer: the other may be a hub. `vias` are all meetings
 * asked about of one pair.
 */
const MEETINGS = `${START}
  MATCH (a:Entity {id: tie.a}) MATCH (b:Entity {id: tie.b})
  WITH tie, CASE WHEN COUNT { (a)-[:COUNTERPART]-() } <= COUNT { (b)-[:COUNTERPART]-() }
    THEN tie.a ELSE tie.b END AS near
  WITH tie, near, CASE WHEN near = tie.a THEN tie.b ELSE tie.a END AS far
  MATCH (x:Entity {id: near})-[r:COUNTERPART]-(y:Entity) WHERE y.id = far AND ${knownOfActors('r')}
  WITH tie, r WHERE r.meeting IN tie.vias
  RETURN ${ENDS}, r.meeting AS via, r.verdict AS verdict, r.status AS status, r.format AS format,
    r.claimIds AS claimsOfA, ${DATED('r')}`;

// From what lies between: an event has few actors, an actor may have thousands of events.
const shared = (type: string) => `${START}
  MATCH (e:Entity {id: tie.via})<-[ra:${type}]-(a:Entity) WHERE a.id = tie.a AND ${known('ra')}
  MATCH (e)<-[rb:${type}]-(b:Entity) WHERE b.id = tie.b AND ${known('rb')}
  RETURN ${ENDS}, tie.via AS via, ra.claimIds AS claimsOfA, rb.claimIds AS claimsOfB`;

const EVENTS = `${shared('INVOLVED_IN')}, ra.eventStatus AS eventStatus, ra.status AS statusOfA,
    rb.status AS statusOfB, ${claimsOfStep('e')} AS claimsOfStep, ${DATED('ra')}`;

const CASES = `${shared('PARTY_TO')}, ra.support AS supportOfA, rb.support AS supportOfB`;

const PARTS = `${START}
  MATCH (a:Entity {id: tie.a})-[r:PART_OF]-(b:Entity) WHERE b.id = tie.b AND r.key = tie.via
    AND ${known('r')}
  RETURN ${ENDS}, tie.via AS via, r.support AS supportOfA, r.claimIds AS claimsOfA`;

/** From whoever belongs, who belongs to few, whichever end that is. */
const belonging = (pattern: string, conditions: string, columns: string) => {
  const from = (one: string, other: string) => `
    MATCH (p:Entity {id: tie.${one}})${pattern}(q:Entity) WHERE q.id = tie.${other} AND ${conditions}
    RETURN q.id AS whole, ${columns}`;
  return `${START}
  CALL (tie) {${from('a', 'b')}
    UNION ALL${from('b', 'a')}
  }
  RETURN ${ENDS}, tie.via AS via, whole AS whole, earliest AS earliest, latest AS latest,
    supportOfA AS supportOfA, claimsOfA AS claimsOfA, supportOfB AS supportOfB,
    claimsOfB AS claimsOfB`;
};

const MEMBERSHIPS = belonging(
  '-[r:MEMBER_OF]->',
  `r.key = tie.via AND ${known('r')}`,
  `r.earliest AS earliest, r.latest AS latest, r.support AS supportOfA, r.claimIds AS claimsOfA,
      r.support AS supportOfB, [] AS claimsOfB`,
);

const ROLES = belonging(
  '-[h:HOLDS]->(o:Role)-[i:POST_IN]->',
  `o.id = tie.via AND ${known('h')} AND ${known('i')}`,
  `h.earliest AS earliest, h.latest AS latest, h.support AS supportOfA, h.claimIds AS claimsOfA,
      i.support AS supportOfB, i.claimIds AS claimsOfB`,
);

const STATEMENTS: Readonly<Record<TieKind, string>> = {
  MEETING: MEETINGS,
  EVENT: EVENTS,
  CASE: CASES,
  MEMBERSHIP: MEMBERSHIPS,
  ROLE: ROLES,
  PART_OF: PARTS,
};

/**
 * Details of ties as known on day `k`, strongest first. What says the same of one tie (as two
 * capacities at one event do) is told once, with all its claims; two tenures of one role are told
 * apart. The caller bounds how many are asked for.
 */
export async function findTieDetails(
  graph: Graph,
  k: string,
  ties: readonly TieName[],
): Promise<TieDetails[]> {
  const kinds = new Set(ties.map(({ kind }) => kind));
  const read = await Promise.all(
    [...kinds].map(async (kind) => {
      const named = ties.filter((tie) => tie.kind === kind);
      const rows = await graph.read(STATEMENTS[kind], { ties: asked(kind, named), k });
      return rows.map((row) => toDetails(row, kind));
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

/** What a statement asks for: ties one by one, meetings by their pairs. */
function asked(kind: TieKind, ties: readonly TieName[]): Value[] {
  if (kind !== 'MEETING') return ties.map(({ a, b, via }) => ({ a, b, via }));
  const pairs = groupBy(ties, ({ a, b }) => `${a} ${b}`);
  return Array.from(pairs.values(), ([first, ...rest]) => {
    const { a, b, via } = first!;
    return { a, b, vias: [via, ...rest.map((tie) => tie.via)] };
  });
}

function toDetails(row: Row, kind: TieKind): TieDetails {
  const isEvent = kind === 'MEETING' || kind === 'EVENT';
  const isDirect = kind === 'MEMBERSHIP' || kind === 'PART_OF';
  const statuses = [row.status, row.eventStatus, row.statusOfA, row.statusOfB].flatMap(
    (status) => (optional(status) as Status | null) ?? [],
  );
  const whole = optional(row.whole);
  const [earliest, latest] = [optional(row.earliest), optional(row.latest)];
  return {
    a: text(row.a),
    b: text(row.b),
    kind,
    id: text(row.via),
    via: isDirect ? null : text(row.via),
    verdict: optional(row.verdict) as Verdict | null,
    status: statuses.length === 0 ? null : weakest(statuses),
    support: isEvent ? null : weakestSupport([optional(row.supportOfA), optional(row.supportOfB)]),
    format: optional(row.format) as MeetingFormat | null,
    date: isEvent ? toDate(row) : null,
    earliest,
    latest,
    belonging: whole === null ? null : { whole, earliest, latest },
    claimIds: [
      ...texts(row.claimsOfA),
      ...texts(row.claimsOfB),
      ...texts(row.claimsOfStep).filter((id) => id !== ''),
    ],
  };
}
