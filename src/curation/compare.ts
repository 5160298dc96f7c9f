/** What a data set says now against what is recorded: the changes that the next revision must hold. */
import { precedes } from '../domain/claim-index.ts';
import { canonicalJson, type Claim, type Source } from '../domain/claims.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { EntityDeclaration } from '../domain/entities.ts';
import { claimMark, declarationMark, sourceMark, type ChangeMark } from '../domain/feed.ts';
import { RapportError } from '../errors.ts';
import type { Row, RunStatement } from '../graph/graph.ts';
import { latestOf, originsOf, targetsOf, type MarkedChange } from './revisions.ts';
import { CHUNK } from './session.ts';
import { rankOf, restated, writeStated } from './stated.ts';
import { readClaim, statedBy, type ClaimPatch, type RecordedClaim } from './stored-claim.ts';

const differs = (a: unknown, b: unknown) => canonicalJson(a) !== canonicalJson(b);
const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((each) => [each.id, each]));

/**
 * The data set's own description, where it is another one now.
 *
 * @throws RapportError `SEED_INVALID` where another data set replaced it.
 */
export async function compareDataset(
  read: RunStatement,
  dataset: Dataset,
  until: number,
): Promise<MarkedChange[]> {
  const ids = await targetsOf(read, 'dataset', until);
  const recorded = await latestOf(read, 'dataset', [...ids, dataset.id], until);
  const heir = [...recorded.values()].find(({ replaces = [] }) => replaces.includes(dataset.id));
  if (heir !== undefined) {
    throw new RapportError(
      'SEED_INVALID',
      `Data set "${dataset.id}" was replaced by "${heir.id}" in the graph; load that, or give this one a new id.`,
    );
  }
  const before = recorded.get(dataset.id);
  if (!differs(before, dataset)) return [];
  return [{ kind: 'dataset', target: dataset.id, after: dataset, ...declarationMark(before) }];
}

/**
 * Entities that are new, or declared otherwise.
 *
 * @throws RapportError `SEED_INVALID` where an id is in the graph with another type, or is a
 *   source's (ids are never reused), or where another data set declares it otherwise.
 */
export async function compareEntities(
  read: RunStatement,
  declared: readonly EntityDeclaration[],
  dataset: Dataset,
  until: number,
): Promise<{ readonly changes: MarkedChange[]; readonly added: readonly string[] }> {
  const next = byId(declared);
  const recorded = await latestOf(read, 'entity', [...next.keys()], until);
  const sources = await latestOf(read, 'source', [...next.keys()], until);
  const changes: MarkedChange[] = [];
  const added: string[] = [];
  for (const after of next.values()) {
    const before = recorded.get(after.id);
    const type = sources.has(after.id) ? 'Source' : before?.type;
    if (type === undefined) added.push(after.id);
    else if (type !== after.type) {
      throw new RapportError(
        'SEED_INVALID',
        `Entity "${after.id}" is a ${type} in the graph and a ${after.type} in the seeds; ids are never reused: give it a new id.`,
      );
    }
    if (differs(before, after)) {
      changes.push({ kind: 'entity', target: after.id, after, ...declarationMark(before) });
    }
  }
  await checkOwn(read, changes, dataset, until);
  return { changes, added };
}

/**
 * Sources that are new, or described otherwise.
 *
 * @throws RapportError `SEED_INVALID` where an id is an entity's, or where another data set describes
 *   the source otherwise.
 */
export async function compareSources(
  read: RunStatement,
  described: readonly Source[],
  dataset: Dataset,
  until: number,
): Promise<MarkedChange[]> {
  const next = byId(described);
  const recorded = await latestOf(read, 'source', [...next.keys()], until);
  const [entity] = (await latestOf(read, 'entity', [...next.keys()], until)).values();
  if (entity !== undefined) {
    throw new RapportError(
      'SEED_INVALID',
      `Source "${entity.id}" is a ${entity.type} in the graph; ids are never reused: give the source a new id.`,
    );
  }
  const changes = [...next.values()].flatMap((after): MarkedChange[] => {
    const before = recorded.get(after.id);
    if (!differs(before, after)) return [];
    return [{ kind: 'source', target: after.id, after, ...sourceMark(before, after) }];
  });
  await checkOwn(read, changes, dataset, until);
  return changes;
}

/** Two data sets that describe one thing differently would take turns: the one that did first decides. */
async function checkOwn(
  read: RunStatement,
  changes: readonly MarkedChange[],
  { id, replaces = [] }: Dataset,
  until: number,
): Promise<void> {
  const ids = changes.map(({ target }) => target);
  const [kind] = changes.map((change) => change.kind);
  if (kind === undefined) return;
  for (const [target, origin] of await originsOf(read, kind, ids, until)) {
    if (origin === id || replaces.includes(origin)) continue;
    throw new RapportError(
      'SEED_INVALID',
      `Data set "${origin}" describes ${kind} "${target}" otherwise than "${id}" does; make the two the same, or change it there.`,
    );
  }
}

/** A recorded claim, its node, and what is to be said otherwise about it. */
export interface Patched {
  readonly before: RecordedClaim;
  readonly node: Row;
  readonly patch: ClaimPatch;
  readonly mark: ChangeMark;
}

export interface ClaimDifferences {
  readonly fresh: readonly Claim[];
  readonly patched: readonly Patched[];
  /** Recorded ones that were given again. */
  readonly given: readonly string[];
  /** Those of them that were not given as deprecated. */
  readonly kept: readonly string[];
}

/** Claims that are new, or worded, ranked or numbered otherwise now. */
export async function compareClaims(
  read: RunStatement,
  stated: readonly Claim[],
  dataset: Dataset,
): Promise<ClaimDifferences> {
  const next = new Map<string, Claim>();
  for (const claim of stated) {
    const other = next.get(claim.id);
    if (other === undefined || precedes(claim, other)) next.set(claim.id, claim);
  }
  const nodes = await readNodes(read, [...next.keys()]);
  const fresh: Claim[] = [];
  const patched: Patched[] = [];
  const given: string[] = [];
  const kept: string[] = [];
  for (const claim of next.values()) {
    const node = nodes.get(claim.id);
    if (node === undefined) {
      fresh.push(claim);
      continue;
    }
    const before = readClaim(node);
    given.push(claim.id);
    if (claim.rank !== 'deprecated') kept.push(claim.id);
    const patch = patchOf(before, claim, dataset);
    if (patch !== null) patched.push({ before, node, patch, mark: markOf(before, patch) });
  }
  return { fresh, patched, given, kept };
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

/**
 * What of a recorded claim is worded, ranked or numbered otherwise now; null where nothing is. Where
 * several data sets state it, the first one's wording stands.
 */
function patchOf(
  before: RecordedClaim,
  now: Claim,
  { id: origin, replaces = [] }: Dataset,
): ClaimPatch | null {
  const stated = restated(statedBy(before), { origin, rank: now.rank }, replaces);
  const isFirst = stated[0]?.origin === origin;
  const { paragraph } = now.locator;
  const supersedes = now.supersedes ?? null;
  const patch: ClaimPatch = {
    ...(differs(stated, statedBy(before)) ? { stated } : {}),
    ...(isFirst && before.summary !== now.summary ? { summary: now.summary } : {}),
    ...(isFirst && paragraph !== undefined && before.locator.paragraph !== paragraph
      ? { paragraph }
      : {}),
    ...(isFirst && (before.supersedes ?? null) !== supersedes ? { supersedes } : {}),
  };
  return Object.keys(patch).length === 0 ? null : patch;
}

function markOf({ rank }: RecordedClaim, { stated }: ClaimPatch): ChangeMark {
  return claimMark(rank, stated === undefined ? undefined : rankOf(stated));
}

const ALONE = `c.rank <> 'deprecated' AND c.stated IS NULL AND c.revision <= $until`;
const SHARED = `($normal IN c.stated OR $preferred IN c.stated) AND c.revision <= $until`;
const between = (condition: string) => `${condition} AND c.id >= $from AND c.id < $to`;
const COUNT_ALONE = `MATCH (c:Claim {origin: $origin}) WHERE ${ALONE} RETURN count(c) AS n`;
const COUNT_SHARED = `MATCH (c:Claim {shared: true}) WHERE ${SHARED} RETURN count(c) AS n`;
const LIST_ALONE = `MATCH (c:Claim {origin: $origin}) WHERE ${between(ALONE)} RETURN c.id AS id`;
const LIST_SHARED = `MATCH (c:Claim {shared: true}) WHERE ${between(SHARED)} RETURN c.id AS id`;

/**
 * Claims that a data set stated up to a revision and does not any longer. What no other states
 * either was our mistake, to be deprecated for all times.
 *
 * @param origin the data set's id, or one that it had before.
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
  const alone = { origin, until };
  const [normal, preferred] = (['normal', 'preferred'] as const).map((rank) =>
    writeStated({ origin, rank }),
  );
  const shared = { normal: normal!, preferred: preferred!, until };
  const counts = [...(await read(COUNT_ALONE, alone)), ...(await read(COUNT_SHARED, shared))];
  const live = counts.reduce((sum, { n }) => sum + Number(n), 0);
  // Usually nothing is gone, and then the claims of the data set need not be listed.
  if (live === 0 || (isWritten && live === kept.size)) return;
  for (const range of idRanges(live)) {
    const rows = [
      ...(await read(LIST_ALONE, { ...alone, ...range })),
      ...(await read(LIST_SHARED, { ...shared, ...range })),
    ];
    const gone = rows.map(({ id }) => String(id)).filter((id) => !kept.has(id));
    for (let at = 0; at < gone.length; at += CHUNK) {
      const nodes = await readNodes(read, gone.slice(at, at + CHUNK));
      yield [...nodes.values()].map((node) => withdrawn(node, origin));
    }
  }
}

function withdrawn(node: Row, origin: string): Patched {
  const before = readClaim(node);
  const stated = statedBy(before).filter((each) => each.origin !== origin);
  const mark: ChangeMark =
    stated.length === 0 ? { action: 'retracted', reason: 'takenOut' } : markOf(before, { stated });
  return { before, node, patch: { stated }, mark };
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
