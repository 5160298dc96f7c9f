/** Amends a data set: says and takes back a part of it, as one revision or not at all. */
import type { Dataset } from '../domain/claims/dataset.ts';
import type { RecordStream } from '../domain/claims/records.ts';
import type { Graph } from '../graph/graph.ts';
import { loadExtent, type Given, type LoadOptions, type LoadReport } from './load.ts';

/** What an amendment says and takes back. Everything else that the data set states stays. */
export type Amendment = Said & (TakenBack | WholeOfSources);

interface Said {
  /** Declarations, sources and claims that are new, or whose wording or description changes. */
  readonly say: RecordStream;
}

interface TakenBack {
  /** Ids of claims that the data set no longer states. They are read before `say`, and kept in memory. */
  readonly takeBack: Iterable<string> | AsyncIterable<string>;
}

interface WholeOfSources {
  /**
   * Ids of sources of which `say` holds all that the data set states: their other claims are taken
   * back. An import of a file is the whole of its source.
   */
  readonly wholeOf: ReadonlySet<string>;
}

/**
 * Says and takes back a part of a data set; a data set that the graph does not know begins with it. All else is
 * as in `loadRecords`: amending the same again changes nothing, and a failed amendment leaves nothing
 * behind. The description of the data set becomes that of `dataset`. The checksum of its seeds is forgotten, so
 * that a server which loads them at its start states the whole again, without this amendment.
 *
 * @throws RapportError as `loadRecords`; `SEED_INVALID` also if a claim is taken back that the data set has
 *   never stated or that is said in the same amendment, or if the data set would replace another one.
 */
export async function amendRecords(
  graph: Graph,
  dataset: Dataset,
  amendment: Amendment,
  options: Omit<LoadOptions, 'checksum'>,
): Promise<LoadReport> {
  return loadExtent(graph, await partOf(dataset, amendment), options);
}

/** An amendment as a part of its data set. */
export async function partOf(dataset: Dataset, amendment: Amendment): Promise<Given> {
  const { say: records } = amendment;
  if ('wholeOf' in amendment) return { dataset, records, extent: { wholeOf: amendment.wholeOf } };
  const takeBack = new Set<string>();
  for await (const id of amendment.takeBack) takeBack.add(id);
  return { dataset, records, extent: { takeBack } };
}
