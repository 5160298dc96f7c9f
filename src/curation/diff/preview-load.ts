/** Counts what a load would change, without writing anything. */
import type { Dataset } from '../../domain/claims/dataset.ts';
import type { RecordStream } from '../../domain/claims/records.ts';
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { compareDataset, compareEntities, compareSources } from './diff.ts';
import { compareClaims, goneClaims } from './diff-claims.ts';
import { Corrections } from './corrections.ts';
import { readRevisionState, type Change } from '../record/revisions.ts';
import { chunks } from '../session.ts';

export interface LoadPreview {
  /** Revision the graph would be at. */
  readonly revision: number;
  /** False if nothing differs. */
  readonly changed: boolean;
  readonly newClaims: number;
  /** Claims that no data set would state any longer. */
  readonly deprecatedClaims: number;
  /** Ids of the data sets that it would replace. */
  readonly replaced: readonly string[];
  /** Ids of the records whose wording, rank, date or declaration would change, by kind. */
  readonly changes: Readonly<Record<Change['kind'], readonly string[]>>;
}

/**
 * Compares a data set with the records of the newest revision.
 *
 * @throws RapportError as `loadRecords`.
 */
export async function previewLoad(
  graph: Graph,
  dataset: Dataset,
  records: RecordStream,
): Promise<LoadPreview> {
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  const { newest } = await readRevisionState(read);
  const { changes: described, replaced, owner } = await compareDataset(read, dataset, newest);
  const changes: Record<Change['kind'], string[]> = {
    dataset: described.map(({ target }) => target),
    source: [],
    entity: [],
    claim: [],
  };
  for await (const some of chunks(records.entities)) {
    const found = await compareEntities(read, some, owner, newest);
    changes.entity.push(...found.changes.map(({ target }) => target));
  }
  for await (const some of chunks(records.sources)) {
    const found = await compareSources(read, some, owner, newest);
    changes.source.push(...found.map(({ target }) => target));
  }
  const given = new Set<string>();
  const corrections = new Corrections();
  let newClaims = 0;
  let deprecatedClaims = 0;
  for await (const some of chunks(records.claims)) {
    const found = await compareClaims(
      read,
      some.filter(({ id }) => !given.has(id)),
      owner,
      () => false,
    );
    newClaims += found.fresh.length;
    for (const { id } of some) given.add(id);
    corrections.note(some);
    changes.claim.push(...found.patched.map(({ before }) => before.id));
  }
  await corrections.check(read, (id) => given.has(id));
  for await (const gone of goneClaims(read, owner, newest, { given, isWritten: false })) {
    deprecatedClaims += gone.filter(({ mark }) => mark.action === 'retracted').length;
    changes.claim.push(...gone.map(({ before }) => before.id));
  }
  for (const ids of Object.values(changes)) ids.sort();
  const changed = newClaims + Object.values(changes).flat().length > 0;
  return {
    revision: changed ? newest + 1 : newest,
    changed,
    newClaims,
    deprecatedClaims,
    replaced,
    changes,
  };
}
