/** Reads what is said of ties whose two ends and what lies between are known: status, date, claims. */
import type { EventDate } from '../domain/event-dates.ts';
import type { Status } from '../domain/stages.ts';
import { byStrength, tieOfEvent, type TieKind, type TieStrength } from '../domain/ties.ts';
import type { Graph, Row } from '../graph/graph.ts';
import { toDate } from './entities.ts';
import { apart, known } from './known.ts';
import type { TieScope } from './neighbours.ts';
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
  /** Id of the entity between the two; null for MEMBERSHIP and PART_OF. */
  readonly via: string | null;
  readonly date: EventDate | null;
  readonly latest: string | null;
  readonly claimIds: readonly string[];
}

const START = `UNWIND $ties AS tie`;
const ENDS = `tie.a AS a, tie.b AS b, tie.via AS via`;

const DATED = `ra.date AS date, ra.basis AS basis, ra.asWritten AS asWritten, ra.how AS how,
    ra.earliest AS earliest, ra.latest AS latest`;

// From what lies between: an event has few actors, an actor may have thousands of events.
const shared = (type: string) => `${START}
  MATCH (e:Entity {id: tie.via})<-[ra:${type}]-(a:Entity) WHERE a.id = tie.a AND ${known('ra')}
  MATCH (e)<-[rb:${type}]-(b:Entity) WHERE b.id = tie.b AND ${known('rb')}
    ${apart('ra', 'tie.a', 'rb', 'tie.b')}`;

const EVENTS = `${shared('INVOLVED_IN')}
  RETURN ${ENDS}, e.type AS type, ra.format AS format, ra.eventStatus AS eventStatus, ${DATED},
    ra.capacity AS capacityOfA, ra.status AS statusOfA, ra.claimIds AS claimsOfA,
    rb.capacity AS capacityOfB, rb.status AS statusOfB, rb.claimIds AS claimsOfB,
    e.stepFrom AS stepFrom, e.stepClaims AS stepClaims`;

const CASES = `${shared('PARTY_TO')}
  RETURN ${ENDS}, ra.support AS supportOfA, ra.claimIds AS claimsOfA,
    rb.support AS supportOfB, rb.claimIds AS claimsOfB`;

const TERM = (r: string) => `${r}.earliest AS earliest, ${r}.latest AS latest`;

const direct = (type: string) => `${START}
  MATCH (a:Entity {id: tie.a})-[r:${type}]-(b:Entity) WHERE b.id = tie.b AND r.key = tie.via
    AND ${known('r')}
  RETURN ${ENDS}, r.support AS supportOfA, r.claimIds AS claimsOfA, ${TERM('r')}`;

const held = (from: string, to: string) => `
    MATCH (p:Entity)-[h:HOLDS]->(o:Entity {id: tie.via})-[i:POST_IN]->(q:Entity)
    WHERE p.id = tie.${from} AND q.id = tie.${to} AND ${known('h')} AND ${known('i')}
    RETURN h.support AS holding, h.claimIds AS holdingClaims, i.support AS post,
      i.claimIds AS postClaims, ${TERM('h')}`;

const ROLES = `${START}
  CALL (tie) {${held('a', 'b')}
    UNION ALL${held('b', 'a')}
  }
  RETURN ${ENDS}, holding AS supportOfA, holdingClaims AS claimsOfA, post AS supportOfB,
    postClaims AS claimsOfB, earliest AS earliest, latest AS latest`;

const STATEMENTS: Readonly<Record<TieKind, string>> = {
  MEETING: EVENTS,
  EVENT: EVENTS,
  CASE: CASES,
  MEMBERSHIP: direct('MEMBER_OF'),
  ROLE: ROLES,
  PART_OF: direct('PART_OF'),
};

/**
 * Details of ties, strongest first. A tie that rests on several pairs of relationships (two
 * capacities at one event, two tenures of one role) is told once, by the strongest reading. The
 * caller bounds how many are asked for.
 */
export async function findTieDetails(
  graph: Graph,
  scope: TieScope,
  ties: readonly TieName[],
): Promise<TieDetails[]> {
  const kinds = [...new Set(ties.map(({ kind }) => kind))];
  const read = await Promise.all(
    kinds.map(async (kind) => {
      const named = ties.filter((tie) => tie.kind === kind).map(({ a, b, via }) => ({ a, b, via }));
      const rows = await graph.read(STATEMENTS[kind], { ties: named, k: scope.k });
      return rows.flatMap((row) => toDetails(row, kind, scope) ?? []);
    }),
  );
  const best = new Map<string, TieDetails>();
  for (const details of read.flat().sort(byStrength)) {
    const name = JSON.stringify([details.a, details.b, details.kind, details.id]);
    if (!best.has(name)) best.set(name, details);
  }
  return [...best.values()];
}

function toDetails(row: Row, kind: TieKind, scope: TieScope): TieDetails | null {
  const isEvent = kind === 'MEETING' || kind === 'EVENT';
  const status = isEvent ? statusOf(row, kind, scope) : null;
  if (status === undefined) return null;
  const isDirect = kind === 'MEMBERSHIP' || kind === 'PART_OF';
  const [earliest, latest] = [optional(row.earliest), optional(row.latest)];
  return {
    a: text(row.a),
    b: text(row.b),
    kind,
    id: text(row.via),
    via: isDirect ? null : text(row.via),
    status,
    support: isEvent ? null : weakestSupport([optional(row.supportOfA), optional(row.supportOfB)]),
    format: optional(row.format),
    date: isEvent ? toDate(row) : null,
    earliest,
    latest,
    claimIds: [
      ...new Set([
        ...texts(row.claimsOfA),
        ...texts(row.claimsOfB),
        ...(isEvent ? claimsOfStep(row, scope.k) : []),
      ]),
    ],
  };
}

/** Undefined where this reading does not make a tie of the kind and statuses asked for. */
function statusOf(row: Row, kind: TieKind, scope: TieScope): Status | null | undefined {
  const tie = tieOfEvent(
    {
      type: text(row.type),
      format: optional(row.format),
      status: optional(row.eventStatus) as Status | null,
    },
    { capacity: text(row.capacityOfA), status: text(row.statusOfA) as Status },
    { capacity: text(row.capacityOfB), status: text(row.statusOfB) as Status },
    scope.includeGatherings,
  );
  if (tie.kind !== kind) return undefined;
  const { statuses } = scope;
  const counts = statuses === null || (tie.status !== null && statuses.includes(tie.status));
  return counts ? tie.status : undefined;
}

/** Claims behind the event's status and date, as known. */
function claimsOfStep(row: Row, k: string): string[] {
  const known = texts(row.stepFrom).filter((from) => from <= k).length;
  const claims = texts(row.stepClaims)[known - 1] ?? '';
  return claims.split(' ').filter((id) => id !== '');
}

/** Doubt about one part is doubt about the whole; null where a kind has no second part. */
function weakestSupport(supports: readonly (string | null)[]): string | null {
  return ['DISPUTED', 'ALLEGED', 'ASSERTED'].find((support) => supports.includes(support)) ?? null;
}
