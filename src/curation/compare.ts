/** What a data set says now against what is recorded: the changes that the next revision must hold. */
import { precedes } from '../domain/claim-index.ts';
import { canonicalJson, type Claim, type Source } from '../domain/claims.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { EntityDeclaration } from '../domain/entities.ts';
import { RapportError } from '../errors.ts';
import type { Row, RunStatement } from '../graph/graph.ts';
import { latestOf, type Change } from './revisions.ts';
import { CHUNK } from './session.ts';
import { readClaim, type ClaimPatch, type RecordedClaim } from './stored-claim.ts';

const differs = (a: unknown, b: unknown) => canonicalJson(a) !== canonicalJson(b);
const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((each) => [each.id, each]));

/** The data set's own description, where it is another one now. */
export async function compareDataset(
  read: RunStatement,
  dataset: Dataset,
  until: number,
): Promise<Change[]> {
  const recorded = await latestOf(read, 'dataset', [dataset.id], until);
  if (!differs(recorded.get(dataset.id), dataset)) return [];
  return [{ kind: 'dataset', target: dataset.id, after: dataset }];
}

/**
 * Entities that are new, or declared otherwise.
 *
 * @throws RapportError `SEED_INVALID` where an id is in the graph with another type: ids are never
 *   reused.
 */
export async function compareEntities(
  read: RunStatement,
  declared: readonly EntityDeclaration[],
  until: number,
): Promise<{ readonly changes: Change[]; readonly added: readonly string[] }> {
  const next = byId(declared);
  const recorded = await latestOf(read, 'entity', [...next.keys()], until);
  const changes: Change[] = [];
  const added: string[] = [];
  for (const after of next.values()) {
    const before = recorded.get(after.id);
    if (before === undefined) added.push(after.id);
    else if (before.type !== after.type) {
      throw new RapportError(
        'SEED_INVALID',
        `Entity "${after.id}" is a ${before.type} in the graph and a ${after.type} in the seeds; ids are never reused: give it a new id.`,
      );
    }
    if (differs(before, after)) changes.push({ kind: 'entity', target: after.id, after });
  }
  return { changes, added };
}

/** Sources that are new, or described otherwise. */
export async function compareSources(
  read: RunStatement,
  described: readonly Source[],
  until: number,
): Promise<Change[]> {
  const next = byId(described);
  const recorded = await latestOf(read, 'source', [...next.keys()], until);
  return [...next.values()]
    .filter((after) => differs(recorded.get(after.id), after))
    .map((after) => ({ kind: 'source', target: after.id, after }));
}

/** A recorded claim, its node, and what is to be said otherwise about it. */
export interface Patched {
  readonly before: RecordedClaim;
  readonly node: Row;
  readonly patch: ClaimPatch;
}

export interface ClaimDifferences {
  readonly fresh: readonly Claim[];
  readonly patched: readonly Patched[];
  /** Recorded ones of this data set that were given again, and not as deprecated. */
  readonly kept: readonly string[];
}

/** Claims that are new, or worded, ranked or numbered otherwise now. */
export async function compareClaims(
  read: RunStatement,
  given: readonly Claim[],
  origin: string,
): Promise<ClaimDifferences> {
  const next = new Map<string, Claim>();
  for (const claim of given) {
    const other = next.get(claim.id);
    if (other === undefined || precedes(claim, other)) next.set(claim.id, claim);
  }
  const nodes = await readNodes(read, [...next.keys()]);
  const fresh: Claim[] = [];
  const patched: Patched[] = [];
  const kept: string[] = [];
  for (const claim of next.values()) {
    const node = nodes.get(claim.id);
    if (node === undefined) {
      fresh.push(claim);
      continue;
    }
    const before = readClaim(node);
    if (before.origin === origin && claim.rank !== 'deprecated') kept.push(claim.id);
    const patch = patchOf(before, claim);
    if (patch !== null) patched.push({ before, node, patch });
  }
  return { fresh, patched, kept };
}

const NODES = `UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN id AS id, properties(c) AS node`;

/** The properties of claims' nodes, by id. */
export async function readNodes(
  read: RunStatement,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const rows = await read(NODES, { ids });
  return new Map(rows.map(({ id, node }) => [String(id), node as Row]));
}

/** What of a recorded claim is worded, ranked or numbered otherwise now; null where nothing is. */
function patchOf(before: Claim, now: Claim): ClaimPatch | null {
  const patch: ClaimPatch = {
    ...(before.summary === now.summary ? {} : { summary: now.summary }),
    ...(before.rank === now.rank ? {} : { rank: now.rank }),
    ...(now.locator.paragraph === undefined || before.locator.paragraph === now.locator.paragraph
      ? {}
      : { paragraph: now.locator.paragraph }),
  };
  return Object.keys(patch).length === 0 ? null : patch;
}

const LIVE = `MATCH (c:Claim {origin: $origin}) WHERE c.rank <> 'deprecated' AND c.revision <= $until
  RETURN count(c) AS n`;
const LIVE_BETWEEN = `MATCH (c:Claim {origin: $origin})
  WHERE c.rank <> 'deprecated' AND c.revision <= $until AND c.id >= $from AND c.id < $to
  RETURN c.id AS id`;

/**
 * Claims of a data set recorded up to a revision that are no longer in it: our mistake, to be
 * deprecated for all times. Claims of other data sets are left alone.
 *
 * @param kept what was given again, of these.
 * @param isWritten whether what {@link compareClaims} found is in the graph by now.
 */
export async function* goneClaims(
  read: RunStatement,
  origin: string,
  until: number,
  kept: ReadonlySet<string>,
  isWritten: boolean,
): AsyncGenerator<Patched[]> {
  const [count] = await read(LIVE, { origin, until });
  const live = Number(count?.n ?? 0);
  // Usually nothing is gone, and then the claims of the data set need not be listed.
  if (isWritten && live === kept.size) return;
  for (const { from, to } of idRanges(live)) {
    const rows = await read(LIVE_BETWEEN, { origin, until, from, to });
    const gone = rows.map(({ id }) => String(id)).filter((id) => !kept.has(id));
    for (let at = 0; at < gone.length; at += CHUNK) {
      const nodes = await readNodes(read, gone.slice(at, at + CHUNK));
      yield [...nodes.values()].map((node) => {
        return { before: readClaim(node), node, patch: { rank: 'deprecated' as const } };
      });
    }
  }
}

/**
 * Ranges of claim ids that hold about {@link CHUNK} of `count` each. Ids are hashes, so that they
 * fall evenly; sorting them page by page would read all of them for every page on an engine
 * without sorted indexes.
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
