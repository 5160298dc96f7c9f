/** Reads claims: by id, by what they are about, and as filtered lists. */
import { NO_AUTHOR, type Testimony } from '../domain/evidence.ts';
import type { Graph, Value } from '../graph/graph.ts';
import { ifAbsent, ifGiven, readGiven } from './given.ts';
import { known } from './known.ts';
import { byParent, map, optional, text, type PropertyMap } from './values.ts';

/** A claim, under canonical ids, with its ids as stated beside them. */
export interface ClaimData extends ClaimDigest {
  readonly k: string;
  readonly predicate: string;
  readonly subject: string;
  readonly object: string | null;
  readonly onBehalfOf: string | null;
  readonly insteadOf: string | null;
  readonly accompanying: string | null;
  readonly value: string | null;
  readonly capacity: string | null;
  readonly qualifiers: Readonly<Record<string, unknown>>;
  readonly summary: string;
  readonly rank: string;
  readonly origin: string;
  readonly knownUntil: string;
  readonly revision: number;
  readonly recordedAt: string;
  readonly statedSubject: string;
  readonly statedObject: string | null;
  readonly supersedes: string | null;
}

/** What evidence says before any claim is read in full. */
export interface ClaimDigest extends Testimony {
  readonly id: string;
}

const DIGEST = [
  ...['id', 'source', 'modality', 'knownFrom', 'sha256', 'paragraph', 'stage', 'speaker'],
  ...['unnamedDescription', 'unnamedOf', 'via'],
];

/** The digest of the claim `c` as columns of a statement; {@link toDigest} reads a row of them. */
export const DIGEST_COLUMNS = DIGEST.map((name) => `c.${name} AS ${name}`).join(', ');

/** The same as one list, for digests that are collected; {@link digestAt} reads it. */
export const DIGEST_LIST = `[${DIGEST.map((name) => `c.${name}`).join(', ')}]`;

const DIGESTS_BY_ID = `UNWIND $ids AS wanted MATCH (c:Claim {id: wanted}) RETURN ${DIGEST_COLUMNS}`;

/** Digests of claims, in no order; ids that are not there are left out. */
export async function listDigests(graph: Graph, ids: readonly string[]): Promise<ClaimDigest[]> {
  const rows = await graph.read(DIGESTS_BY_ID, { ids });
  return rows.map(toDigest);
}

// A claim about itself in both places would come twice: UNION, not UNION ALL.
const DIGESTS_ABOUT = `UNWIND $ids AS parent
  CALL (parent) {
    MATCH (c:Claim {subject: parent}) WHERE ${known('c')} AND c.rank <> 'deprecated'
    RETURN ${DIGEST_COLUMNS}
    UNION
    MATCH (c:Claim {object: parent}) WHERE ${known('c')} AND c.rank <> 'deprecated'
    RETURN ${DIGEST_COLUMNS}
  }
  RETURN parent AS parent, ${DIGEST.map((name) => `${name} AS ${name}`).join(', ')}`;

const DIGESTS_FROM = `UNWIND $ids AS parent
  MATCH (c:Claim {source: parent}) WHERE ${known('c')} AND c.rank <> 'deprecated'
  RETURN parent AS parent, ${DIGEST_COLUMNS}`;

/** Digests of the claims about each entity (as subject or object), or taken from each source. */
export async function listDigestsOf(
  graph: Graph,
  k: string,
  what: 'about' | 'from',
  ids: readonly string[],
): Promise<ClaimDigest[][]> {
  const rows = await graph.read(what === 'about' ? DIGESTS_ABOUT : DIGESTS_FROM, { ids, k });
  return byParent(ids, rows).map((group) => group.map(toDigest));
}

export function toDigest(row: PropertyMap): ClaimDigest {
  return {
    id: text(row.id),
    source: text(row.source),
    modality: text(row.modality),
    knownFrom: text(row.knownFrom),
    sha256: optional(row.sha256),
    paragraph: row.paragraph === undefined || row.paragraph === null ? null : Number(row.paragraph),
    stage: optional(row.stage),
    speaker: optional(row.speaker),
    unnamedDescription: optional(row.unnamedDescription),
    unnamedOf: optional(row.unnamedOf),
    via: optional(row.via),
  };
}

/** A digest that {@link DIGEST_LIST} gathered. */
export function digestAt(list: readonly Value[]): ClaimDigest {
  return toDigest(Object.fromEntries(DIGEST.map((name, i) => [name, list[i]])));
}

const BY_ID = `UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c.id AS id, c AS claim`;

/** Claims by id, in their order, null where there is none. Knowledge time is the caller's to check. */
export async function findClaims(
  graph: Graph,
  k: string,
  ids: readonly string[],
): Promise<(ClaimData | null)[]> {
  const rows = await graph.read(BY_ID, { ids: [...new Set(ids)] });
  const found = new Map(rows.map((row) => [text(row.id), toClaim(map(row.claim), k)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Conditions of a list of claims; null means any. */
export interface ClaimConditions {
  readonly speaker: string | null;
  /** Said by it, or about a statement of which it is author. */
  readonly saidBy: string | null;
  readonly about: string | null;
  readonly source: string | null;
  readonly predicates: readonly string[] | null;
  readonly modalities: readonly string[] | null;
  readonly stages: readonly string[] | null;
}

const CONDITIONS = `${known('c')} AND c.rank <> 'deprecated'
  ${ifGiven('speaker', 'AND c.speaker = $speaker')}
  ${ifGiven(
    'about',
    `AND (${['subject', 'object', 'speaker', 'onBehalfOf', 'insteadOf', 'accompanying', 'via']
      .map((name) => `c.${name} = $about`)
      .join(' OR ')})`,
  )}
  ${ifGiven('source', 'AND c.source = $source')}
  ${ifGiven('predicates', 'AND c.predicate IN $predicates')}
  ${ifGiven('modalities', 'AND c.modality IN $modalities')}
  ${ifGiven('stages', 'AND c.stage IN $stages')}`;

const AUTHORED = `MATCH (a:Entity {id: $saidBy})-[r:INVOLVED_IN]->(s:Statement)
    WHERE r.capacity = 'author' AND NOT r.status IN $noAuthor AND ${known('r')}`;

const SELECT = `${ifGiven(
  'saidBy',
  `CALL () {
    MATCH (x:Claim {speaker: $saidBy}) RETURN x.id AS said
    UNION
    ${AUTHORED}
    MATCH (x:Claim {subject: s.id}) RETURN x.id AS said
    UNION
    ${AUTHORED}
    MATCH (x:Claim {object: s.id}) RETURN x.id AS said
  }
  MATCH (c:Claim {id: said})`,
)}${ifAbsent('saidBy', 'MATCH (c:Claim)')}
  WHERE ${CONDITIONS}`;

const list = (sign: '<' | '>', order: 'ASC' | 'DESC') => `${SELECT}
    ${ifGiven('day', `AND (c.knownFrom ${sign} $day OR (c.knownFrom = $day AND c.id ${sign} $id))`)}
  RETURN c AS claim ORDER BY c.knownFrom ${order}, c.id ${order} LIMIT $limit`;
const LIST = { ASC: list('>', 'ASC'), DESC: list('<', 'DESC') };

const COUNT = `${SELECT} RETURN count(c) AS n`;

const parametersOf = (k: string, conditions: ClaimConditions) =>
  ({ k, ...conditions, noAuthor: NO_AUTHOR }) as unknown as Record<string, Value>;

/** One stretch of the claims that meet the conditions, by known day and id in `direction`. */
export async function listClaims(
  graph: Graph,
  k: string,
  conditions: ClaimConditions,
  page: {
    readonly direction: 'ASC' | 'DESC';
    readonly after: readonly [day: string, id: string] | null;
    readonly limit: number;
  },
): Promise<ClaimData[]> {
  const [day, id] = page.after ?? [null, null];
  const parameters = { ...parametersOf(k, conditions), day, id, limit: page.limit };
  const rows = await readGiven(graph, LIST[page.direction], parameters);
  return rows.map((row) => toClaim(map(row.claim), k));
}

export async function countClaims(
  graph: Graph,
  k: string,
  conditions: ClaimConditions,
): Promise<number> {
  const [row] = await readGiven(graph, COUNT, parametersOf(k, conditions));
  return Number(row?.n ?? 0);
}

export function toClaim(stored: PropertyMap, k: string): ClaimData {
  return {
    ...toDigest(stored),
    k,
    predicate: text(stored.predicate),
    subject: text(stored.subject),
    object: optional(stored.object),
    onBehalfOf: optional(stored.onBehalfOf),
    insteadOf: optional(stored.insteadOf),
    accompanying: optional(stored.accompanying),
    value: optional(stored.value),
    capacity: optional(stored.capacity),
    qualifiers: JSON.parse(text(stored.qualifiers) || '{}') as Record<string, unknown>,
    summary: text(stored.summary),
    rank: text(stored.rank),
    origin: text(stored.origin),
    knownUntil: text(stored.knownUntil),
    revision: Number(stored.revision ?? 0),
    recordedAt: text(stored.recordedAt),
    statedSubject: text(stored.statedSubject ?? stored.subject),
    statedObject: optional(stored.statedObject ?? stored.object),
    supersedes: optional(stored.supersedes),
  };
}
