/** Finds later claims that rest on a revision: they correct its claims, or mention what it declared first. */
import { mentionsOf } from '../../domain/claims/mentions.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, text } from '../../graph/query/value-types.ts';
import { readNodes } from '../diff/diff-claims.ts';
import { claimsMentioning } from '../project/invalidation.ts';
import { readIdentity } from '../project/merges.ts';
import { statedBy, type RecordedClaim } from '../record/recorded-claim.ts';
import { claimsFrom } from '../record/stale-claims.ts';
import { readClaim } from '../record/stored-claim.ts';
import { chunks } from '../session.ts';
import type { Revisions } from './read-before.ts';

/** What is undone, and what a revision declared first. */
export interface Undone {
  /** Ids of the claims whose words become those of before. */
  readonly claims: ReadonlySet<string>;
  /** Ids of those among them that nobody stated before. */
  readonly takenBack: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** A sentence for each later claim that rests on what is undone. */
export async function* restingOn(
  read: RunQuery,
  undone: Undone,
  { revision, newest }: Revisions,
): AsyncGenerator<string> {
  for await (const { id, supersedes } of liveClaims(read, undone, correcting(read, undone))) {
    yield `Claim ${id} corrects claim ${supersedes!}.`;
  }
  const later = (claim: RecordedClaim) => claim.revision > revision;
  const mentioning = mentioningIds(read, undone.entities, newest);
  for await (const claim of liveClaims(read, undone, mentioning)) {
    // Stored ids are canonical, so the claims of a whole merged entity are found.
    const mention = mentionsOf(claim).find(([, id]) => undone.entities.has(id));
    if (mention === undefined || !later(claim)) continue;
    const [, mentioned] = mention;
    yield `Claim ${claim.id} of revision ${claim.revision} mentions entity "${mentioned}".`;
  }
  for await (const claim of liveClaims(read, undone, claimsFrom(read, undone.sources))) {
    if (!later(claim)) continue;
    yield `Claim ${claim.id} of revision ${claim.revision} is from source "${claim.source}".`;
  }
}

/** Those of the claims with these ids that a data set states and that are not undone. */
async function* liveClaims(
  read: RunQuery,
  { claims }: Undone,
  ids: AsyncIterable<string>,
): AsyncGenerator<RecordedClaim> {
  const found = new Set<string>();
  for await (const id of ids) if (!claims.has(id)) found.add(id);
  for await (const some of chunks(found)) {
    const live = [...(await readNodes(read, some)).values()].map(readClaim);
    yield* live.filter((claim) => statedBy(claim).length > 0);
  }
}

const CORRECTING = query(
  'list corrections of claims',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS wanted MATCH (c:Claim {supersedes: wanted})`,
    row: { id: column('c.id', text) },
  },
);

async function* correcting(read: RunQuery, { takenBack }: Undone): AsyncGenerator<string> {
  for await (const ids of chunks(takenBack)) {
    for (const { id } of await CORRECTING.run(read, { ids })) yield id;
  }
}

async function* mentioningIds(
  read: RunQuery,
  entities: ReadonlySet<string>,
  newest: number,
): AsyncGenerator<string> {
  if (entities.size === 0) return;
  const { canonical } = await readIdentity(read, newest);
  const stored = new Set([...entities].flatMap((id) => [id, canonical(id)]));
  for await (const { id } of claimsMentioning(read, stored, newest)) yield id;
}
