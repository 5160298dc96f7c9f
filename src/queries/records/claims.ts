/** Reads claims by id and as filtered lists. */
import { RANKS, type Rank } from '../../domain/claims/claims.ts';
import { NO_AUTHOR } from '../../domain/claims/evidence.ts';
import { PREDICATES, type Predicate } from '../../domain/claims/predicates.ts';
import type { Graph } from '../../graph/graph.ts';
import { toDigest, type ClaimDigest } from './digests.ts';
import { isKnownAsOf } from '../conditions.ts';
import { query, queryByChoice } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { whole, type Stored } from '../../graph/query/stored.ts';
import {
  json,
  list,
  nullable,
  number,
  oneOf,
  optional,
  orElse,
  text,
  tuple,
  type ValueType,
} from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';

/** A claim with canonical ids, and its subject and object also as stated. */
export interface ClaimData extends ClaimDigest {
  readonly asOf: string;
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string | null;
  readonly onBehalfOf: string | null;
  readonly insteadOf: string | null;
  readonly accompanying: string | null;
  readonly value: string | null;
  readonly capacity: string | null;
  readonly qualifiers: Readonly<Record<string, unknown>>;
  readonly summary: string;
  readonly rank: Rank;
  readonly origin: string;
  readonly knownUntil: string;
  readonly revision: number;
  readonly recordedAt: string;
  readonly statedSubject: string;
  readonly statedObject: string | null;
  readonly supersedes: string | null;
}

const BY_ID = query(
  'find claims',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (c:Claim {id: id})`,
    row: { id: column('c.id', text), claim: column('c', whole) },
  },
);

/** Claims by id, in the order of `ids`, null for an unknown id. The caller checks whether a claim is known. */
export async function findClaims(
  graph: Graph,
  asOf: string,
  ids: readonly string[],
): Promise<(ClaimData | null)[]> {
  const rows = await BY_ID.run(graph, { ids: [...new Set(ids)] });
  const claims = new Map(rows.map(({ id, claim }) => [id, toClaim(claim, asOf)]));
  return ids.map((id) => claims.get(id) ?? null);
}

/** Conditions of a list of claims; null means any. */
export interface ClaimConditions {
  readonly speaker: string | null;
  /** The actor who says the claim, or who is the author of a statement that it is about. */
  readonly saidBy: string | null;
  readonly about: string | null;
  readonly source: string | null;
  readonly predicates: readonly string[] | null;
  readonly modalities: readonly string[] | null;
  readonly stages: readonly string[] | null;
  /** Texts in lower case, each of which the summary must contain. */
  readonly words: readonly string[] | null;
  readonly paragraph: number | null;
  readonly dataset: string | null;
  /** First and last day on which it may have become known. */
  readonly knownSince: string | null;
  readonly knownUpTo: string | null;
}

const ANY_OF = nullable(list(text));

const CONDITIONS = {
  ...{ asOf: text, noAuthor: list(text) },
  ...{ speaker: nullable(text), saidBy: nullable(text), about: nullable(text) },
  ...{ source: nullable(text), predicates: ANY_OF, modalities: ANY_OF, stages: ANY_OF },
  ...{ words: ANY_OF, paragraph: nullable(number), dataset: nullable(text) },
  ...{ knownSince: nullable(text), knownUpTo: nullable(text) },
};

const AUTHORED = `MATCH (a:Entity {id: $saidBy})-[r:INVOLVED_IN]->(s:Statement)
    WHERE r.capacity = 'author' AND NOT r.status IN $noAuthor AND ${isKnownAsOf('r')}`;

const NAMING = ['subject', 'object', 'speaker', 'onBehalfOf', 'insteadOf', 'accompanying', 'via'];

/** Matches the claims `c` whose ids some reads give, each through an index. */
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

const start = (when: When<keyof ClaimConditions>) =>
  when.given('saidBy', SAID) +
  when.absent('saidBy', when.given('about', ABOUT) + when.absent('about', 'MATCH (c:Claim)'));

const select = (when: When<keyof ClaimConditions>) => `${start(when)}
  WHERE ${isKnownAsOf('c')} AND c.rank <> 'deprecated'
  ${when.given('speaker', 'AND c.speaker = $speaker')}
  ${when.given('about', `AND (${NAMING.map((name) => `c.${name} = $about`).join(' OR ')})`)}
  ${when.given('source', 'AND c.source = $source')}
  ${when.given('predicates', 'AND c.predicate IN $predicates')}
  ${when.given('modalities', 'AND c.modality IN $modalities')}
  ${when.given('stages', 'AND c.stage IN $stages')}
  ${when.given('words', 'AND all(word IN $words WHERE toLower(c.summary) CONTAINS word)')}
  ${when.given('paragraph', 'AND c.paragraph = $paragraph')}
  ${when.given('dataset', 'AND (c.origin = $dataset OR $dataset IN coalesce(c.statedBy, []))')}
  ${when.given('knownSince', 'AND c.knownFrom >= $knownSince')}
  ${when.given('knownUpTo', 'AND c.knownFrom <= $knownUpTo')}`;

const LIST = queryByChoice(['ASC'], (direction: 'ASC' | 'DESC') => {
  const sign = direction === 'ASC' ? '>' : '<';
  return query(
    'list claims',
    { ...CONDITIONS, day: nullable(text), id: nullable(text), limit: number },
    {
      // Cut before the RETURN: the embedded engine reads all that is returned before it sorts.
      text: (when) => `${select(when)}
      ${when.given('day', `AND (c.knownFrom ${sign} $day OR (c.knownFrom = $day AND c.id ${sign} $id))`)}
      WITH c, c.knownFrom AS known, c.id AS ofClaim ORDER BY known ${direction}, ofClaim ${direction} LIMIT $limit`,
      row: { claim: column('c', whole), known: text, ofClaim: text },
      order: `ORDER BY known ${direction}, ofClaim ${direction}`,
    },
  );
});

const COUNT = query('count claims', CONDITIONS, {
  text: select,
  row: { n: column('count(c)', number) },
});

/** Place in a list of claims: the day the claim became known, then its id. */
export type ClaimCursor = readonly [day: string, id: string];
/** Reads one from the sort key of a cursor; null stands for the front. */
export const CLAIM_CURSOR = nullable(tuple<ClaimCursor>(text, text));

/** One page of the claims that meet the conditions, sorted by the day they became known, then id. */
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
  const values = { ...conditions, asOf, noAuthor: NO_AUTHOR, day, id, limit: page.limit };
  const rows = await LIST(page.direction).run(graph, values);
  return rows.map(({ claim }) => toClaim(claim, asOf));
}

export async function countClaims(
  graph: Graph,
  asOf: string,
  conditions: ClaimConditions,
): Promise<number> {
  const [row] = await COUNT.run(graph, { ...conditions, asOf, noAuthor: NO_AUTHOR });
  return row?.n ?? 0;
}

const QUALIFIERS = orElse(json<Readonly<Record<string, unknown>>>(), {});
const PREDICATE = oneOf(PREDICATES);
const RANK = oneOf(RANKS);
const VALUE: ValueType<string | null> = (value) =>
  value === null || value === '' ? null : String(value);

export function toClaim(stored: Stored, asOf: string): ClaimData {
  const [subject, object] = [stored.read('subject', text), stored.read('object', optional)];
  return {
    ...toDigest(stored),
    asOf,
    predicate: stored.read('predicate', PREDICATE),
    subject,
    object,
    onBehalfOf: stored.read('onBehalfOf', optional),
    insteadOf: stored.read('insteadOf', optional),
    accompanying: stored.read('accompanying', optional),
    value: stored.read('value', VALUE),
    capacity: stored.read('capacity', optional),
    qualifiers: stored.read('qualifiers', QUALIFIERS),
    summary: stored.read('summary', optional) ?? '',
    rank: stored.read('rank', RANK),
    origin: stored.read('origin', text),
    knownUntil: stored.read('knownUntil', text),
    revision: stored.read('revision', number),
    recordedAt: stored.read('recordedAt', text),
    statedSubject: stored.read('statedSubject', optional) ?? subject,
    statedObject: stored.read('statedObject', optional) ?? object,
    supersedes: stored.read('supersedes', optional),
  };
}
