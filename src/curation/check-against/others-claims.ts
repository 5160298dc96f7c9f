/** Reads recorded claims as the other data sets of a graph state them, without the word of the one that is checked. */
import type { EntityId } from '../../domain/entities/entities.ts';
import type { Predicate } from '../../domain/claims/predicates.ts';
import { isLive } from '../../domain/claims/ranks.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { isLiveClaim } from '../../graph/query/live-claims.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, map, number, text, type PropertyMap } from '../../graph/query/value-types.ts';
import { rankOf, unstated, type Owner } from '../diff/dataset-word.ts';
import { MENTIONS } from '../record/known-claims.ts';
import { patched, statedBy, type RecordedClaim } from '../record/recorded-claim.ts';
import { readClaim } from '../record/stored-claim.ts';
import { chunks } from '../session.ts';

/** Ids per query: an id is mentioned by about ten claims, a few by thousands. */
const IDS = 1_000;

// Most claims have one data set, and those of the data set itself need not travel. A claim of several is
// judged by their words. The text must not ask whether `c.stated` is null (graph/query/null-tests.ts).
const OTHERS = `c.revision <= $until
  AND (coalesce(c.stated, '') <> '' OR (${isLiveClaim('c')} AND NOT c.origin IN $own))`;

const claimsBy = (name: string, match: string, condition: string) =>
  query(
    name,
    { ids: list(text), own: list(text), until: number, predicates: list(text) },
    {
      text: `UNWIND $ids AS named MATCH (c:Claim {${match}: named}) WHERE ${condition} AND ${OTHERS}`,
      row: { node: column('properties(c)', map) },
    },
  );
const ABOUT = claimsBy(
  'list what other data sets say about',
  'subject',
  'NOT c.predicate IN $predicates',
);
const ABOUT_BY = claimsBy(
  'list what other data sets say about by predicate',
  'subject',
  'c.predicate IN $predicates',
);
const POINTING = claimsBy(
  'list what other data sets say of objects',
  'object',
  'c.predicate IN $predicates',
);

/** One query for each column in which a claim can mention an id. */
const MENTIONING = MENTIONS.map((name) =>
  query(
    `list what other data sets say by ${name}`,
    { ids: list(text), own: list(text), until: number },
    {
      text: `UNWIND $ids AS named MATCH (c:Claim {${name}: named}) WHERE ${OTHERS}`,
      row: { node: column('properties(c)', map) },
    },
  ),
);

/** Where the claims of other data sets are read from. */
export interface OthersClaims {
  /** Everything about these ids but the events in which they took part. */
  readonly about: (ids: Iterable<EntityId>) => Promise<RecordedClaim[]>;
  /** Claims of some predicates about these ids. */
  readonly aboutBy: (
    ids: Iterable<EntityId>,
    predicates: readonly Predicate[],
  ) => Promise<RecordedClaim[]>;
  /** Claims of some predicates that point at these ids. */
  readonly pointingAt: (
    ids: Iterable<EntityId>,
    predicates: readonly Predicate[],
  ) => Promise<RecordedClaim[]>;
  /** Claims that mention these ids in any part; one that mentions two of them comes twice. */
  readonly mentioning: (ids: Iterable<EntityId>) => Promise<RecordedClaim[]>;
}

/**
 * The claims that other data sets than `owner` state up to a revision, each with their wording and rank. Ids
 * are asked for as stored, so canonical ids with all that were merged into them.
 */
export function othersClaims(read: RunQuery, owner: Owner, until: number): OthersClaims {
  const own = [owner.id, ...owner.formerly];
  const list = async (
    { run }: typeof ABOUT | (typeof MENTIONING)[number],
    ids: Iterable<EntityId>,
    predicates: readonly Predicate[] = [],
  ) => {
    const claims: RecordedClaim[] = [];
    for await (const some of chunks(ids, IDS)) {
      const rows = await run(read, { ids: some, own, until, predicates });
      claims.push(...rows.flatMap(({ node }) => othersWord(node, owner)));
    }
    return claims;
  };
  return {
    about: (ids) => list(ABOUT, ids, ['involvedIn']),
    aboutBy: (ids, predicates) => list(ABOUT_BY, ids, predicates),
    pointingAt: (ids, predicates) => list(POINTING, ids, predicates),
    mentioning: async (ids) => {
      const claims: RecordedClaim[] = [];
      for (const each of MENTIONING) claims.push(...(await list(each, ids)));
      return claims;
    },
  };
}

/** A claim as the data sets besides `owner` state it; none if they do not, withdraw it or only propose it. */
function othersWord(node: PropertyMap, owner: Owner): RecordedClaim[] {
  const claim = readClaim(node);
  const said = statedBy(claim);
  const stated = unstated(said, owner);
  if (stated.length === 0 || !isLive({ rank: rankOf(stated) })) return [];
  return [stated.length === said.length ? claim : patched(claim, { stated })];
}
