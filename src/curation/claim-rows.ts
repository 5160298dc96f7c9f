/** Claims as stored nodes: what was recorded, and what lists filter by under canonical ids. */
import type { Source } from '../domain/claims.ts';
import { knowledgeOf, OPEN_END, type KnowledgeSpan, type KnownClaim } from '../domain/knowledge.ts';
import type { RecordedClaim } from './revisions.ts';
import { hashed, stored, type EntityRow } from './stored-rows.ts';

/** One node a recorded claim. Deprecated ones stay readable by id; lists leave them out by rank. */
export function claimRows(
  recorded: readonly RecordedClaim[],
  known: readonly KnownClaim[],
  sources: readonly Source[],
): EntityRow[] {
  const live = new Map(known.map((claim) => [claim.id, claim]));
  const spans = new Map(sources.map((source) => [source.id, knowledgeOf(source)]));
  return recorded.map((claim) =>
    claimRow(claim, live.get(claim.id), spans.get(claim.source) ?? NEVER),
  );
}

const NEVER: KnowledgeSpan = { knownFrom: OPEN_END, knownUntil: OPEN_END };

function claimRow(
  claim: RecordedClaim,
  live: KnownClaim | undefined,
  { knownFrom, knownUntil }: KnowledgeSpan,
): EntityRow {
  const { id, predicate, object, value, qualifiers, modality, locator } = claim;
  const canonical = live ?? claim;
  return hashed({
    id,
    labels: ['Entity', 'Claim'],
    properties: stored({
      id,
      type: 'Claim',
      // As first recorded; later wording, rank and numbering are in the changes (revisions.ts).
      content: claim.content,
      predicate,
      subject: canonical.subject,
      object: canonical.object,
      speaker: canonical.speaker,
      onBehalfOf: canonical.qualifiers.onBehalfOf,
      statedSubject: claim.subject,
      statedObject: object,
      value: value === undefined ? undefined : String(value),
      stage: predicate === 'stage' ? String(value) : qualifiers.stage,
      capacity: qualifiers.capacity,
      qualifiers: JSON.stringify(qualifiers),
      modality,
      source: claim.source,
      paragraph: locator.paragraph,
      sha256: locator.sha256,
      summary: claim.summary,
      rank: claim.rank,
      origin: claim.origin,
      supersedes: claim.supersedes,
      revision: claim.revision,
      recordedAt: claim.recordedAt,
      knownFrom,
      knownUntil,
    }),
  });
}
