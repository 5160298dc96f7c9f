/** Reads the merges from all recorded claims: which stated id has which canonical id. */
import { MODALITIES, RANKS, type Source } from '../../domain/claims/claims.ts';
import { identityOf, type Decision, type Identity } from '../../domain/claims/identity.ts';
import { isLive } from '../../domain/claims/ranks.ts';
import { RapportError } from '../../errors.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { number, oneOf, text } from '../../graph/query/value-types.ts';
import { latestOf } from '../record/changes.ts';
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

/** A merge decision and its source. */
export type SourcedDecision = Decision & { readonly source: string };

/** The merges that count up to a revision. */
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
 * The merges that follow from decisions. A decision whose source was retracted never counts.
 *
 * @throws RapportError `SEED_INVALID` if a merge would join two ids that a curator holds different.
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
  for (const decision of standing) {
    const { id, subject, object, modality, source } = decision;
    if (modality !== 'denied' || !isLive(decision)) continue;
    if (sources.get(source)?.kind !== 'curation') continue;
    if (identity.canonical(subject) !== identity.canonical(object!)) continue;
    throw new RapportError(
      'SEED_INVALID',
      `${subject} and ${object!} would be merged, but a curator holds them different (claim ${id} of ${source}). ` +
        'Take back the merge, or the decision that they differ.',
      { details: { claim: id, subject, object: object! } },
    );
  }
  return identity;
}

/** Ids whose merges differ between two identities, with their canonical ids in both. */
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
