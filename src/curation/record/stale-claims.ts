/** Finds the recorded claims that a load does not state, but that read differently because of it. */
import { isLive } from '../../domain/claims/ranks.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, text } from '../../graph/query/value-types.ts';
import { claimsMentioning } from '../project/invalidation.ts';
import { chunks } from '../session.ts';

/** What a load changed for claims that it does not state. */
export interface Cause {
  /** Ids whose merges changed. */
  readonly changed: Iterable<string>;
  /** Sources whose claims are now known from, or until, another day. */
  readonly redated: readonly string[];
  /** The revision of the load. */
  readonly until: number;
}

/** Ids of claims, since there may be many: the caller reads them a chunk at a time. */
export interface StaleClaims {
  readonly stale: ReadonlySet<string>;
  /** Events whose pairs cite the merges, even if no claim reads differently because of them. */
  readonly citing: ReadonlySet<string>;
}

const CLAIMS_FROM = query(
  'list claims from sources',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS wanted MATCH (c:Claim {source: wanted})`,
    row: { id: column('c.id', text) },
  },
);

/** Sources per query: a register may have thousands of claims. */
const SOURCES = 100;

/** Ids of the recorded claims from these sources. */
export async function* claimsFrom(
  read: RunQuery,
  sources: Iterable<string>,
): AsyncGenerator<string> {
  for await (const ids of chunks(sources, SOURCES)) {
    for (const { id } of await CLAIMS_FROM.run(read, { ids })) yield id;
  }
}

export async function staleClaims(
  read: RunQuery,
  { changed, redated, until }: Cause,
): Promise<StaleClaims> {
  const stale = new Set<string>();
  const citing = new Set<string>();
  for await (const claim of claimsMentioning(read, changed, until)) {
    stale.add(claim.id);
    const isCited = claim.predicate === 'involvedIn' && isLive(claim);
    if (isCited) citing.add(claim.object!);
  }
  for await (const id of claimsFrom(read, redated)) stale.add(id);
  return { stale, citing };
}
