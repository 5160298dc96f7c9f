/** Compares the claims of a data set with those recorded: new, reworded, or gone. */
import { canonicalJson, type Claim } from '../../domain/claims/claims.ts';
import { claimMark, type ChangeMark } from '../../domain/claims/feed.ts';
import { RapportError } from '../../errors.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, map, number, text, type PropertyMap } from '../../graph/query/value-types.ts';
import { CHUNK } from '../session.ts';
import { rankOf, restated, unstated, wordOf, type Owner, type Stated } from './dataset-word.ts';
import {
  readClaim,
  statedBy,
  type ClaimPatch,
  type RecordedClaim,
} from '../record/stored-claim.ts';

/** A recorded claim and its node, and how its words change. */
export interface Patched {
  readonly before: RecordedClaim;
  readonly node: PropertyMap;
  readonly patch: ClaimPatch;
  readonly mark: ChangeMark;
}

export interface ClaimDifferences {
  readonly fresh: readonly Claim[];
  readonly patched: readonly Patched[];
  /** Ids of recorded claims that the data set states again. */
  readonly given: readonly string[];
}

/**
 * Claims that are new, or whose wording, rank or paragraph number changed.
 *
 * @param isRepeated whether this load has already written a claim, so that stating it again changes nothing.
 * @throws RapportError `SEED_INVALID` if the data set words or ranks one claim in two ways.
 */
export async function compareClaims(
  read: RunQuery,
  stated: readonly Claim[],
  owner: Owner,
  isRepeated: (claim: RecordedClaim) => boolean,
): Promise<ClaimDifferences> {
  const next = new Map<string, Claim>();
  for (const given of stated) {
    const claim = { ...given, origin: owner.id };
    const other = next.get(claim.id);
    if (other === undefined) next.set(claim.id, claim);
    else checkSame(claim, wordOf(other));
  }
  const nodes = await readNodes(read, [...next.keys()]);
  const fresh: Claim[] = [];
  const patched: Patched[] = [];
  const given: string[] = [];
  for (const claim of next.values()) {
    const node = nodes.get(claim.id);
    if (node === undefined) {
      fresh.push(claim);
      continue;
    }
    const before = readClaim(node);
    const said = statedBy(before);
    if (isRepeated(before)) {
      checkSame(
        claim,
        said.find(({ origin }) => origin === owner.id),
      );
      continue;
    }
    given.push(claim.id);
    const words = restated(said, wordOf(claim), owner);
    if (!differ(words, said)) continue;
    const mark = claimMark(before.rank, rankOf(words));
    patched.push({ before, node, patch: { stated: words }, mark });
  }
  return { fresh, patched, given };
}

const differ = (a: unknown, b: unknown) => canonicalJson(a) !== canonicalJson(b);

/** Refuses two different words of one data set on one claim: the order of its records would decide which one counts. */
function checkSame(claim: Claim, other: Stated | undefined): void {
  if (other === undefined || !differ(wordOf(claim), other)) return;
  throw new RapportError(
    'SEED_INVALID',
    `Data set "${claim.origin}" states claim "${claim.id}" twice, with different wordings or ranks; leave one of them out.`,
  );
}

const NODES = query(
  'list nodes of claims',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (c:Claim {id: id})`,
    row: { id: text, node: column('properties(c)', map) },
  },
);

/** The properties of claims' nodes, by id. */
export async function readNodes(
  read: RunQuery,
  ids: readonly string[],
): Promise<Map<string, PropertyMap>> {
  const rows = await NODES.run(read, { ids });
  return new Map(rows.map(({ id, node }) => [id, node]));
}

const ALONE = `c.stated IS NULL AND c.revision <= $until`;
const SHARED = `$origin IN c.statedBy AND c.revision <= $until`;
const between = (condition: string) => `${condition} AND c.id >= $from AND c.id < $to`;
const OF_ORIGIN = { origin: text, until: number };
const counting = (match: string, condition: string) =>
  query('count claims of a data set', OF_ORIGIN, {
    text: `MATCH ${match} WHERE ${condition}`,
    row: { n: column('count(c)', number) },
  });
const listing = (match: string, condition: string) =>
  query(
    'list claims of a data set',
    { ...OF_ORIGIN, from: text, to: text },
    {
      text: `MATCH ${match} WHERE ${between(condition)}`,
      row: { id: column('c.id', text) },
    },
  );
const OF_ONE = '(c:Claim {origin: $origin})';
const OF_SEVERAL = '(c:Claim {shared: true})';
const COUNT = [counting(OF_ONE, ALONE), counting(OF_SEVERAL, SHARED)];
const LIST = [listing(OF_ONE, ALONE), listing(OF_SEVERAL, SHARED)];

/**
 * Claims that a data set stated under any of its ids up to a revision, and no longer states. If no
 * other data set states such a claim, it was a mistake and is deprecated for all times.
 *
 * @param given ids of the claims that the data set states again.
 * @param isWritten whether the differences that {@link compareClaims} found are in the graph already.
 */
export async function* goneClaims(
  read: RunQuery,
  owner: Owner,
  until: number,
  { given, isWritten }: { readonly given: ReadonlySet<string>; readonly isWritten: boolean },
): AsyncGenerator<Patched[]> {
  const origins = [owner.id, ...owner.formerly];
  let count = 0;
  for (const origin of origins) {
    for (const { run } of COUNT) {
      const [row] = await run(read, { origin, until });
      count += row?.n ?? 0;
    }
  }
  // Usually no claim is gone. Equal counts show it without listing the claims of the data set.
  if (count === 0 || (isWritten && count === given.size)) return;
  for (const range of idRanges(count)) {
    const gone = new Set<string>();
    for (const origin of origins) {
      for (const { run } of LIST) {
        for (const { id } of await run(read, { origin, until, ...range })) {
          if (!given.has(id)) gone.add(id);
        }
      }
    }
    const ids = [...gone];
    for (let at = 0; at < ids.length; at += CHUNK) {
      const nodes = await readNodes(read, ids.slice(at, at + CHUNK));
      yield [...nodes.values()].map((node) => withdrawn(node, owner));
    }
  }
}

function withdrawn(node: PropertyMap, owner: Owner): Patched {
  const before = readClaim(node);
  const stated = unstated(statedBy(before), owner);
  const mark: ChangeMark =
    stated.length === 0 && before.rank !== 'deprecated'
      ? { action: 'retracted', reason: 'takenOut' }
      : claimMark(before.rank, rankOf(stated));
  return { before, node, patch: { stated }, mark };
}

/** How many of these claims no longer count. */
export function countRetracted(patched: readonly Patched[]): number {
  return patched.filter(({ mark }) => mark.action === 'retracted').length;
}

/**
 * Ranges of claim ids that each hold about {@link CHUNK} of `count` claims. Ids are hashes and so are
 * spread evenly. Ranges are used because sorted pages would read all ids for every page on an
 * engine without sorted indexes.
 */
export function idRanges(count: number): { readonly from: string; readonly to: string }[] {
  const parts = Math.min(0x10000, Math.max(1, Math.ceil(count / CHUNK)));
  const bound = (part: number) =>
    `c${Math.round((part * 0x10000) / parts)
      .toString(16)
      .padStart(4, '0')}`;
  return Array.from({ length: parts }, (_, part) => ({
    from: part === 0 ? '' : bound(part),
    to: part === parts - 1 ? '\u{10ffff}' : bound(part + 1),
  }));
}
