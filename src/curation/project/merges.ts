/** Reads the merges: which stated id is which canonical one, of all claims recorded. */
import { MODALITIES, RANKS, type Source } from '../../domain/claims/claims.ts';
import { identityOf, type Decision, type Identity } from '../../domain/claims/identity.ts';
import { RapportError } from '../../errors.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { number, oneOf, text } from '../../graph/query/value-types.ts';
import { latestOf } from '../record/revisions.ts';
import { chunks } from '../session.ts';

const PAGE = 10_000;
const MERGES = query(
  'list merge decisions',
  { until: number, after: text, limit: number },
  {
    text: `MATCH (c:SameAs) WHERE c.revision <= $until AND c.id > $after`,
    row: {
      id: column('c.id', text),
      subject: column('coalesce(c.statedSubject, c.subject)', text),
      object: column('coalesce(c.statedObject, c.object)', text),
      modality: column('c.modality', oneOf(MODALITIES)),
      rank: column('c.rank', oneOf(RANKS)),
      source: column('c.source', text),
    },
    order: 'ORDER BY id LIMIT $limit',
  },
);

/** A merge decision, and whose it is. */
export type SourcedDecision = Decision & { readonly source: string };

/** The merges that stand; a merge decision is stored under the ids it states. */
export async function readIdentity(read: RunQuery, until: number): Promise<Identity> {
  const decisions: SourcedDecision[] = [];
  for (let after = ''; ;) {
    const rows = await MERGES.run(read, { until, after, limit: PAGE });
    decisions.push(...rows.map((row) => ({ ...row, predicate: 'sameAs' as const })));
    if (rows.length < PAGE) return identityBy(read, decisions, until);
    after = rows.at(-1)!.id;
  }
}

/**
 * The merges among decisions: one whose source was retracted is none, for all times.
 *
 * @throws RapportError `SEED_INVALID` if one would join two that a curator holds different.
 */
export async function identityBy(
  read: RunQuery,
  decisions: readonly SourcedDecision[],
  until: number,
): Promise<Identity> {
  const sources = new Map<string, Source>();
  for await (const ids of chunks(new Set(decisions.map(({ source }) => source)))) {
    for (const [id, source] of await latestOf(read, 'source', ids, until)) sources.set(id, source);
  }
  const standing = decisions.filter(({ source }) => sources.get(source)?.retractedOn === undefined);
  const identity = identityOf(standing);
  for (const { id, subject, object, modality, rank, source } of standing) {
    if (modality !== 'denied' || rank === 'deprecated') continue;
    if (sources.get(source)?.kind !== 'curation') continue;
    if (identity.canonical(subject) !== identity.canonical(object!)) continue;
    throw new RapportError(
      'SEED_INVALID',
      `${subject} and ${object!} would be merged, and a curator holds them different (claim ${id} of ${source}). ` +
        'Take back the merge, or the decision.',
      { details: { claim: id, subject, object: object! } },
    );
  }
  return identity;
}

/** Ids whose canonical id differs between two identities, and the winners of both. */
export function changedIds(before: Identity, after: Identity): Set<string> {
  const changed = new Set<string>();
  const winners = new Set([...before.merged.keys(), ...after.merged.keys()]);
  const members = (identity: Identity, winner: string) =>
    (identity.merged.get(winner) ?? []).join(' ');
  const by = (identity: Identity, winner: string) =>
    (identity.decisions.get(winner) ?? []).join(' ');
  for (const winner of winners) {
    const isSame =
      members(before, winner) === members(after, winner) &&
      by(before, winner) === by(after, winner);
    if (isSame) continue;
    changed.add(winner);
    for (const identity of [before, after]) {
      for (const id of identity.merged.get(winner) ?? []) changed.add(id);
    }
  }
  return changed;
}
