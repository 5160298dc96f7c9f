/** Compares what a data set declares with what is recorded: the changes for the next revision. */
import { canonicalJson, type Source } from '../../domain/claims/claims.ts';
import type { Dataset } from '../../domain/claims/dataset.ts';
import type { EntityDeclaration } from '../../domain/entities/entities.ts';
import { declarationMark, sourceMark } from '../../domain/claims/feed.ts';
import { RapportError } from '../../errors.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { latestOf, originsOf, type MarkedChange } from '../record/changes.ts';
import { isOf, type Owner } from './dataset-word.ts';
import { ownerOf, readDatasets, currentDatasets } from './dataset-lineage.ts';

const differs = (a: unknown, b: unknown) => canonicalJson(a) !== canonicalJson(b);
const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((each) => [each.id, each]));

export interface DatasetDifference {
  readonly changes: readonly MarkedChange[];
  /** Ids of the data sets that this one replaces now. */
  readonly replaced: readonly string[];
  readonly owner: Owner;
}

/**
 * The data set's own description if it changed, and the ids it had before.
 *
 * @throws RapportError `SEED_INVALID` as {@link ownerOf}.
 */
export async function compareDataset(
  read: RunQuery,
  dataset: Dataset,
  until: number,
): Promise<DatasetDifference> {
  const recorded = await readDatasets(read, until);
  const owner = ownerOf(dataset, recorded);
  const replaced = currentDatasets(recorded).flatMap(({ id }) =>
    owner.formerly.has(id) ? id : [],
  );
  const before = recorded.get(dataset.id)?.at(-1);
  if (!differs(before, dataset)) return { changes: [], replaced, owner };
  const change = { kind: 'dataset', target: dataset.id, after: dataset } as const;
  return { changes: [{ ...change, ...declarationMark(before) }], replaced, owner };
}

export interface EntityDifferences {
  readonly changes: readonly MarkedChange[];
  /** Ids that no revision has declared before. */
  readonly added: readonly string[];
}

/**
 * Entities that are new, or whose declaration changed.
 *
 * @throws RapportError `SEED_INVALID` if the graph has an id with another type or as a source's (ids
 *   are never reused), or if another data set declares the entity differently.
 */
export async function compareEntities(
  read: RunQuery,
  declared: readonly EntityDeclaration[],
  owner: Owner,
  until: number,
): Promise<EntityDifferences> {
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
  await checkOwn(read, changes, owner, until);
  return { changes, added };
}

/**
 * Sources that are new, or whose description changed.
 *
 * @throws RapportError `SEED_INVALID` if an id is an entity's, or if another data set describes the
 *   source differently.
 */
export async function compareSources(
  read: RunQuery,
  described: readonly Source[],
  owner: Owner,
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
  await checkOwn(read, changes, owner, until);
  return changes;
}

/**
 * Refuses to change what another data set describes: with two different descriptions, each load would
 * overwrite the other one's.
 */
async function checkOwn(
  read: RunQuery,
  changes: readonly MarkedChange[],
  owner: Owner,
  until: number,
): Promise<void> {
  const ids = changes.map(({ target }) => target);
  const [kind] = changes.map((change) => change.kind);
  if (kind === undefined) return;
  for (const [target, origin] of await originsOf(read, kind, ids, until)) {
    if (isOf(owner, origin)) continue;
    throw new RapportError(
      'SEED_INVALID',
      `Data set "${origin}" describes ${kind} "${target}" differently from "${owner.id}"; make the two descriptions equal, or change it in "${origin}".`,
    );
  }
}
