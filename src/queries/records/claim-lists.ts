/** Reads lists of claims that meet conditions, and counts them. */
import { LRUCache } from 'lru-cache';
import { NO_AUTHOR } from '../../domain/claims/evidence.ts';
import type { Graph } from '../../graph/graph.ts';
import { isLiveClaim, isPendingClaim } from '../../graph/query/live-claims.ts';
import { query, queryByChoice } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { whole } from '../../graph/query/stored.ts';
import { flag, list, nullable, number, text, tuple } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';
import { isKnownAsOf } from '../conditions.ts';
import {
  authoredBy,
  composeClaims,
  NAMING,
  matchAuthored,
  TESTED,
  TESTS,
  type ClaimLeaf,
  type ClaimTree,
  type ComposedTree,
} from './claim-tree.ts';
import { toClaim, type ClaimData } from './claims.ts';

/** Conditions on a list of claims. */
export interface ClaimConditions extends ClaimLeaf {
  /** True for the claims that are only proposed; null for those that count. */
  readonly pending: true | null;
  /** Further conditions, joined by all, any and not. */
  readonly tree: ClaimTree | null;
}

const ANY_OF = nullable(list(text));

const CONDITIONS = {
  ...{ asOf: text, noAuthor: list(text), pending: nullable(flag) },
  ...{ speaker: nullable(text), saidBy: nullable(text), about: nullable(text) },
  ...{ source: nullable(text), predicates: ANY_OF, modalities: ANY_OF, stages: ANY_OF },
  ...{ words: ANY_OF, dataset: nullable(text) },
  ...{ paragraph: nullable(number), row: nullable(number), record: nullable(number) },
  ...{ knownSince: nullable(text), knownUpTo: nullable(text) },
};

const AUTHORED = matchAuthored('$saidBy');

type WhenClaims = When<keyof ClaimLeaf | 'pending'>;

/** Matches the claims `c` whose ids any of `reads` gives. Each read uses an index. */
const oneOfThese = (reads: readonly string[]) => `CALL () {
    ${reads.map((each) => `${each} RETURN x.id AS found`).join('\n    UNION\n    ')}
  }
  MATCH (c:Claim {id: found})`;

const SAID = oneOfThese([
  'MATCH (x:Claim {speaker: $saidBy})',
  `${AUTHORED} MATCH (x:Claim {subject: s.id})`,
  `${AUTHORED} MATCH (x:Claim {object: s.id})`,
]);
const ABOUT = oneOfThese(NAMING.map((name) => `MATCH (x:Claim {${name}: $about})`));

const start = (when: WhenClaims) =>
  when.given('saidBy', SAID) +
  when.absent('saidBy', when.given('about', ABOUT) + when.absent('about', 'MATCH (c:Claim)'));

const select = (when: WhenClaims, tree: string) => `${start(when)}
  WHERE ${isKnownAsOf('c')}
    AND ${when.given('pending', isPendingClaim('c'))}${when.absent('pending', isLiveClaim('c'))}
  ${TESTED.map((name) => when.given(name, ` AND ${TESTS[name](`$${name}`)}`)).join('')}${tree}`;

/** The number of possible shapes of trees is large but bounded, and operations use the same ones again. */
const MAX_SHAPES = 200;

const makeQueries = ({ text: tree, types }: Omit<ComposedTree, 'given'>) => ({
  list: queryByChoice(['ASC'], (direction: 'ASC' | 'DESC') => {
    const sign = direction === 'ASC' ? '>' : '<';
    return query(
      'list claims',
      { ...CONDITIONS, ...types, day: nullable(text), id: nullable(text), limit: number },
      {
        // The page is cut before the RETURN, because the embedded engine reads all returned columns before it sorts.
        text: (when) => `${select(when, tree)}
      ${when.given('day', `AND (c.knownFrom ${sign} $day OR (c.knownFrom = $day AND c.id ${sign} $id))`)}
      WITH c, c.knownFrom AS known, c.id AS ofClaim ORDER BY known ${direction}, ofClaim ${direction} LIMIT $limit`,
        row: { claim: column('c', whole), known: text, ofClaim: text },
        order: `ORDER BY known ${direction}, ofClaim ${direction}`,
      },
    );
  }),
  count: query(
    'count claims',
    { ...CONDITIONS, ...types },
    { text: (when) => select(when, tree), row: { n: column('count(c)', number) } },
  ),
});

const FLAT = makeQueries({ text: '', types: {} });
const made = new LRUCache<string, typeof FLAT>({ max: MAX_SHAPES });

/** The queries for a tree, and the parameters that its text needs. */
async function queriesFor(graph: Graph, asOf: string, tree: ClaimTree | null) {
  if (tree === null) return { queries: FLAT, given: {} };
  const composed = composeClaims(tree, await authoredBy(graph, asOf, tree));
  const queries = made.get(composed.text) ?? makeQueries(composed);
  made.set(composed.text, queries);
  return { queries, given: composed.given };
}

/** A place in a list of claims: the day the claim became known, then its id. */
export type ClaimCursor = readonly [day: string, id: string];
/** Reads a place from the sort key of a cursor. Null means the start. */
export const CLAIM_CURSOR = nullable(tuple<ClaimCursor>(text, text));

/** One page of the claims that meet the conditions, sorted by the day they became known, then by id. */
export async function listClaims(
  graph: Graph,
  asOf: string,
  conditions: ClaimConditions,
  page: {
    readonly direction: 'ASC' | 'DESC';
    readonly after: ClaimCursor | null;
    readonly limit: number;
  },
): Promise<ClaimData[]> {
  const [day, id] = page.after ?? [null, null];
  const { queries, given } = await queriesFor(graph, asOf, conditions.tree);
  const values = { ...conditions, ...given, asOf, noAuthor: NO_AUTHOR, day, id, limit: page.limit };
  const rows = await queries.list(page.direction).run(graph, values);
  return rows.map(({ claim }) => toClaim(claim, asOf));
}

export async function countClaims(
  graph: Graph,
  asOf: string,
  conditions: ClaimConditions,
): Promise<number> {
  const { queries, given } = await queriesFor(graph, asOf, conditions.tree);
  const values = { ...conditions, ...given, asOf, noAuthor: NO_AUTHOR };
  const [row] = await queries.count.run(graph, values);
  return row?.n ?? 0;
}
