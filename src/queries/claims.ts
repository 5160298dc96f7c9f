/** Reads claims: by id, by what they are about, and as filtered lists. */
import type { Graph, Value } from '../graph/graph.ts';
import { ifGiven, readGiven } from './given.ts';
import { known } from './known.ts';
import { byParent, map, optional, text, type PropertyMap } from './values.ts';

/** A claim, under canonical ids, with its ids as stated beside them. */
export interface ClaimData {
  readonly k: string;
  readonly id: string;
  readonly predicate: string;
  readonly subject: string;
  readonly object: string | null;
  readonly speaker: string | null;
  readonly onBehalfOf: string | null;
  readonly value: string | null;
  readonly stage: string | null;
  readonly capacity: string | null;
  readonly qualifiers: Readonly<Record<string, unknown>>;
  readonly modality: string;
  readonly source: string;
  readonly paragraph: number | null;
  readonly sha256: string | null;
  readonly summary: string;
  readonly rank: string;
  readonly origin: string;
  readonly knownFrom: string;
  readonly knownUntil: string;
  readonly revision: number;
  readonly recordedAt: string;
  readonly statedSubject: string;
  readonly statedObject: string | null;
  readonly supersedes: string | null;
}

/** What evidence says before any claim is read in full. */
export interface ClaimDigest {
  readonly id: string;
  readonly source: string;
  readonly modality: string;
  readonly knownFrom: string;
}

/** The digest of the claim `c` as columns of a statement; {@link toDigest} reads a row of them. */
export const DIGEST_COLUMNS =
  'c.id AS id, c.source AS source, c.modality AS modality, c.knownFrom AS knownFrom';

const DIGESTS_BY_ID = `UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN ${DIGEST_COLUMNS}`;

/** Digests of claims, in no order; ids that are not there are left out. */
export async function listDigests(graph: Graph, ids: readonly string[]): Promise<ClaimDigest[]> {
  const rows = await graph.read(DIGESTS_BY_ID, { ids });
  return rows.map(toDigest);
}

// A claim about itself in both places would come twice: UNION, not UNION ALL.
const DIGESTS_ABOUT = `UNWIND $ids AS id
  CALL (id) {
    MATCH (c:Claim {subject: id}) WHERE ${known('c')} AND c.rank <> 'deprecated'
    RETURN c.id AS claim, c.source AS source, c.modality AS modality, c.knownFrom AS since
    UNION
    MATCH (c:Claim {object: id}) WHERE ${known('c')} AND c.rank <> 'deprecated'
    RETURN c.id AS claim, c.source AS source, c.modality AS modality, c.knownFrom AS since
  }
  RETURN id AS parent, claim AS id, source AS source, modality AS modality, since AS knownFrom`;

const DIGESTS_FROM = `UNWIND $ids AS id
  MATCH (c:Claim {source: id}) WHERE ${known('c')} AND c.rank <> 'deprecated'
  RETURN id AS parent, c.id AS id, c.source AS source, c.modality AS modality,
    c.knownFrom AS knownFrom`;

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
  };
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
    'AND (c.subject = $about OR c.object = $about OR c.speaker = $about OR c.onBehalfOf = $about)',
  )}
  ${ifGiven('source', 'AND c.source = $source')}
  ${ifGiven('predicates', 'AND c.predicate IN $predicates')}
  ${ifGiven('modalities', 'AND c.modality IN $modalities')}
  ${ifGiven('stages', 'AND c.stage IN $stages')}`;

const list = (sign: '<' | '>', order: 'ASC' | 'DESC') => `MATCH (c:Claim)
  WHERE ${CONDITIONS}
    ${ifGiven('day', `AND (c.knownFrom ${sign} $day OR (c.knownFrom = $day AND c.id ${sign} $id))`)}
  RETURN c AS claim ORDER BY c.knownFrom ${order}, c.id ${order} LIMIT $limit`;
const LIST = { ASC: list('>', 'ASC'), DESC: list('<', 'DESC') };

const COUNT = `MATCH (c:Claim) WHERE ${CONDITIONS} RETURN count(c) AS n`;

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
  const parameters = { k, ...conditions, day, id, limit: page.limit } as Record<string, Value>;
  const rows = await readGiven(graph, LIST[page.direction], parameters);
  return rows.map((row) => toClaim(map(row.claim), k));
}

export async function countClaims(
  graph: Graph,
  k: string,
  conditions: ClaimConditions,
): Promise<number> {
  const [row] = await readGiven(graph, COUNT, { k, ...conditions });
  return Number(row?.n ?? 0);
}

export function toClaim(stored: PropertyMap, k: string): ClaimData {
  return {
    k,
    id: text(stored.id),
    predicate: text(stored.predicate),
    subject: text(stored.subject),
    object: optional(stored.object),
    speaker: optional(stored.speaker),
    onBehalfOf: optional(stored.onBehalfOf),
    value: optional(stored.value),
    stage: optional(stored.stage),
    capacity: optional(stored.capacity),
    qualifiers: JSON.parse(text(stored.qualifiers) || '{}') as Record<string, unknown>,
    modality: text(stored.modality),
    source: text(stored.source),
    paragraph: stored.paragraph === undefined ? null : Number(stored.paragraph),
    sha256: optional(stored.sha256),
    summary: text(stored.summary),
    rank: text(stored.rank),
    origin: text(stored.origin),
    knownFrom: text(stored.knownFrom),
    knownUntil: text(stored.knownUntil),
    revision: Number(stored.revision ?? 0),
    recordedAt: text(stored.recordedAt),
    statedSubject: text(stored.statedSubject ?? stored.subject),
    statedObject: optional(stored.statedObject ?? stored.object),
    supersedes: optional(stored.supersedes),
  };
}
