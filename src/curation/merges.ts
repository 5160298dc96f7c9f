/** Reads the merges: which stated id is which canonical one, of all claims recorded. */
import type { Claim } from '../domain/claims.ts';
import { identityOf, type Identity } from '../domain/identity.ts';
import type { RunStatement } from '../graph/graph.ts';

const PAGE = 10_000;
const MERGES = `MATCH (c:SameAs) WHERE c.revision <= $until AND c.id > $after
  RETURN c.id AS id, c.subject AS subject, c.object AS object, c.modality AS modality, c.rank AS rank
  ORDER BY c.id LIMIT $limit`;

/** The merges that stand; a merge decision is stored under the ids it states. */
export async function readIdentity(read: RunStatement, until: number): Promise<Identity> {
  const claims: Claim[] = [];
  for (let after = ''; ;) {
    const rows = await read(MERGES, { until, after, limit: PAGE });
    for (const { subject, object, modality, rank } of rows) {
      claims.push({ predicate: 'sameAs', subject, object, modality, rank } as unknown as Claim);
    }
    if (rows.length < PAGE) return identityOf(claims);
    after = String(rows.at(-1)!.id);
  }
}

/** Ids that read otherwise under one identity than under the other, and the winners of both. */
export function changedIds(before: Identity, after: Identity): Set<string> {
  const changed = new Set<string>();
  const winners = new Set([...before.merged.keys(), ...after.merged.keys()]);
  const members = (identity: Identity, winner: string) =>
    (identity.merged.get(winner) ?? []).join(' ');
  for (const winner of winners) {
    if (members(before, winner) === members(after, winner)) continue;
    changed.add(winner);
    for (const identity of [before, after]) {
      for (const id of identity.merged.get(winner) ?? []) changed.add(id);
    }
  }
  return changed;
}
