/** Reads claims with the names of what they are about, and which source each claim is of. */
import { inOrder } from '../../domain/lists/in-order.ts';
import { isLiveClaim } from '../../graph/query/live-claims.ts';
import { query, type QueryTarget } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import {
  list,
  map,
  optional,
  text,
  texts,
  type PropertyMap,
} from '../../graph/query/value-types.ts';
import { isKnownAsOf } from '../conditions.ts';
import { chosenName, namesColumn } from './names.ts';

/** A claim as stored, with the names of its subject and object. */
export interface ClaimToExport {
  readonly stored: PropertyMap;
  readonly subjectName: string | null;
  readonly objectName: string | null;
}

const CLAIMS = query(
  'list claims to export',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (c:Claim {id: id})`,
    row: { id: text, stored: column('properties(c)', map) },
  },
);

// Apart from the claims: for those without an object, the embedded engine would look through all nodes.
const NAMES = query(
  'list names for claims to export',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (e:Entity {id: id})`,
    row: { id: text, names: namesColumn('e') },
  },
);

/** The claims with these ids, in the order of the ids; `names` is the language of the names. */
export async function listClaimsToExport(
  graph: QueryTarget,
  names: string,
  ids: readonly string[],
): Promise<ClaimToExport[]> {
  const rows = await CLAIMS.run(graph, { ids });
  const endsOf = ({ subject = null, object = null }: PropertyMap) =>
    [optional(subject), optional(object)] as const;
  const mentioned = new Set(rows.flatMap(({ stored }) => endsOf(stored)));
  const named = await NAMES.run(graph, { ids: [...mentioned].filter((id) => id !== null) });
  const nameOf = new Map(named.map((row) => [row.id, chosenName(row.names, names)]));
  const found = rows.map(({ id, stored }) => {
    const [subject, object] = endsOf(stored).map((end) =>
      end === null ? null : (nameOf.get(end) ?? null),
    );
    return [id, { stored, subjectName: subject ?? null, objectName: object ?? null }] as const;
  });
  return inOrder(ids, found).filter((each) => each !== null);
}

/** Where a claim comes from: its source, and the data sets that state it. */
export interface ClaimOrigin {
  readonly source: string;
  readonly datasets: readonly string[];
}

const ORIGINS = query(
  'list origins of claims to export',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (c:Claim {id: id})`,
    row: {
      id: text,
      source: column('c.source', text),
      origin: column('c.origin', text),
      statedBy: column('c.statedBy', texts),
    },
  },
);

/** Where these claims come from, by claim. */
export async function listClaimOrigins(
  graph: QueryTarget,
  ids: readonly string[],
): Promise<Map<string, ClaimOrigin>> {
  const rows = await ORIGINS.run(graph, { ids });
  return new Map(
    rows.map(({ id, source, origin, statedBy }) => [
      id,
      { source, datasets: statedBy.length === 0 ? [origin] : statedBy },
    ]),
  );
}

const ABOUT = query(
  'list claims about entities to export',
  { ids: list(text), asOf: text },
  {
    text: `UNWIND $ids AS id
    MATCH (c:Claim {subject: id}) WHERE ${isKnownAsOf('c')} AND ${isLiveClaim('c')}`,
    row: {
      claim: column('c.id', text),
      object: column('c.object', optional),
      source: column('c.source', text),
    },
    order: 'ORDER BY claim',
  },
);

/** The claims that count about any of these entities, with their objects, ascending by id. */
export function listClaimsAbout(graph: QueryTarget, asOf: string, ids: readonly string[]) {
  return ABOUT.run(graph, { ids, asOf });
}
