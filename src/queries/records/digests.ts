/** Reads digests of claims. Evidence needs no more than these, unless it shows a claim in full. */
import { MODALITIES } from '../../domain/claims/claims.ts';
import type { Testimony } from '../../domain/claims/evidence.ts';
import type { Graph } from '../../graph/graph.ts';
import { isKnownAsOf } from '../conditions.ts';
import { isLiveClaim } from '../../graph/query/live-claims.ts';
import { byParent } from '../../graph/query/by-parent.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { listOf, partOf, type Stored } from '../../graph/query/stored.ts';
import {
  list,
  nullable,
  number,
  oneOf,
  optional,
  text,
  type ValueType,
} from '../../graph/query/value-types.ts';

export interface ClaimDigest extends Testimony {
  readonly id: string;
}

const NAMES = [
  ...['id', 'source', 'modality', 'knownFrom', 'sha256', 'paragraph', 'stage', 'speaker'],
  ...['unnamedDescription', 'unnamedOf', 'via'],
] as const;
type DigestColumn = (typeof NAMES)[number];

/** The digest of the claim `c` as a list, which {@link digest} reads. */
export const DIGEST = listOf('c', NAMES);

const asStored = partOf(NAMES);
export const digest: ValueType<ClaimDigest> = (value) => toDigest(asStored(value));

const MODALITY = oneOf(MODALITIES);
const PARAGRAPH = nullable(number);

export function toDigest(stored: Stored<DigestColumn>): ClaimDigest {
  return {
    id: stored.read('id', text),
    source: stored.read('source', text),
    modality: stored.read('modality', MODALITY),
    knownFrom: stored.read('knownFrom', text),
    sha256: stored.read('sha256', optional),
    paragraph: stored.read('paragraph', PARAGRAPH),
    stage: stored.read('stage', optional),
    speaker: stored.read('speaker', optional),
    unnamedDescription: stored.read('unnamedDescription', optional),
    unnamedOf: stored.read('unnamedOf', optional),
    via: stored.read('via', optional),
  };
}

const BY_ID = query(
  'list digests',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS wanted MATCH (c:Claim {id: wanted})`,
    row: { digest: column(DIGEST, digest) },
  },
);

/** Digests of claims, in no order. Unknown ids are left out. */
export async function listDigests(graph: Graph, ids: readonly string[]): Promise<ClaimDigest[]> {
  const rows = await BY_ID.run(graph, { ids });
  return rows.map((row) => row.digest);
}

const LIVE = `${isKnownAsOf('c')} AND ${isLiveClaim('c')}`;
const COLUMNS = NAMES.map((name) => `c.${name} AS ${name}`).join(', ');

// This must be UNION and not UNION ALL, because a claim may have the same entity as subject and object.
const ABOUT = query(
  'list digests about entities',
  { ids: list(text), asOf: text },
  {
    text: `UNWIND $ids AS parent
    CALL (parent) {
      MATCH (c:Claim {subject: parent}) WHERE ${LIVE}
      RETURN ${COLUMNS}
      UNION
      MATCH (c:Claim {object: parent}) WHERE ${LIVE}
      RETURN ${COLUMNS}
    }`,
    row: { parent: text, digest: column(`[${NAMES.join(', ')}]`, digest) },
  },
);

const FROM = query(
  'list digests from sources',
  { ids: list(text), asOf: text },
  {
    text: `UNWIND $ids AS parent
    MATCH (c:Claim {source: parent}) WHERE ${LIVE}`,
    row: { parent: text, digest: column(DIGEST, digest) },
  },
);

/** For each id, digests of the claims with this subject or object ('about'), or from this source ('from'). */
export async function listDigestsOf(
  graph: Graph,
  asOf: string,
  what: 'about' | 'from',
  ids: readonly string[],
): Promise<ClaimDigest[][]> {
  const rows = await (what === 'about' ? ABOUT : FROM).run(graph, { ids, asOf });
  return byParent(ids, rows).map((group) => group.map((row) => row.digest));
}
