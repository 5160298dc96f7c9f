/** Reads claims by id, and a claim as it is stored. */
import { inOrder } from '../../domain/lists/in-order.ts';
import { RANKS, type Rank } from '../../domain/claims/claims.ts';
import { placeIn, type Place } from '../../domain/claims/locators.ts';
import { PREDICATES, type Predicate } from '../../domain/claims/predicates.ts';
import type { Graph } from '../../graph/graph.ts';
import { toDigest, type ClaimDigest } from './digests.ts';
import { query } from '../../graph/query/query.ts';
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
  type ValueType,
} from '../../graph/query/value-types.ts';

/** A claim with canonical ids, and its subject and object also as stated. */
export interface ClaimData extends ClaimDigest {
  readonly asOf: string;
  /** Its numbered place in the source; null for what curators add. */
  readonly place: Place | null;
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

/** Claims by id, in the order of `ids`; null for an unknown id. The caller checks whether a claim is known. */
export async function findClaims(
  graph: Graph,
  asOf: string,
  ids: readonly string[],
): Promise<(ClaimData | null)[]> {
  const rows = await BY_ID.run(graph, { ids: [...new Set(ids)] });
  return inOrder(
    ids,
    rows.map(({ id, claim }) => [id, toClaim(claim, asOf)]),
  );
}

const RECORDERS = query(
  'list who recorded revisions',
  { numbers: list(number) },
  {
    text: `UNWIND $numbers AS wanted MATCH (v:Revision {number: wanted})`,
    row: { number: column('v.number', number), who: column('v.who', optional) },
  },
);

/** Who made each of these revisions; null if it does not say. */
export async function findRecorders(
  graph: Graph,
  numbers: readonly number[],
): Promise<(string | null)[]> {
  const rows = await RECORDERS.run(graph, { numbers: [...new Set(numbers)] });
  return inOrder(
    numbers,
    rows.map(({ number: recorded, who }) => [recorded, who]),
  );
}

const QUALIFIERS = orElse(json<Readonly<Record<string, unknown>>>(), {});
const PREDICATE = oneOf(PREDICATES);
const RANK = oneOf(RANKS);
const NUMBER = nullable(number);
const VALUE: ValueType<string | null> = (value) =>
  value === null || value === '' ? null : String(value);

export function toClaim(stored: Stored, asOf: string): ClaimData {
  const [subject, object] = [stored.read('subject', text), stored.read('object', optional)];
  const digest = toDigest(stored);
  const [row, record] = [stored.read('row', NUMBER), stored.read('record', NUMBER)];
  return {
    ...digest,
    asOf,
    place: placeIn({ paragraph: digest.paragraph, row, record }),
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
