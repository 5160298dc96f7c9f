/** What a load would do, without doing it: the same comparison, read only. */
import type { Dataset } from '../domain/dataset.ts';
import type { Records } from '../domain/records.ts';
import type { Graph } from '../graph/graph.ts';
import { differences } from './differences.ts';
import { readRecords, type Change } from './revisions.ts';

export interface LoadPreview {
  /** Revision the graph would be at. */
  readonly revision: number;
  /** False where nothing differs. */
  readonly changed: boolean;
  readonly newClaims: number;
  readonly deprecatedClaims: number;
  /** Ids of what is worded, ranked, dated or declared otherwise than recorded, by kind. */
  readonly changes: Readonly<Record<Change['kind'], readonly string[]>>;
}

/**
 * Compares a data set with the graph.
 *
 * @throws RapportError as `loadRecords`.
 */
export async function previewLoad(
  graph: Graph,
  dataset: Dataset,
  records: Records,
): Promise<LoadPreview> {
  const state = await readRecords((cypher, parameters) => graph.read(cypher, parameters));
  const { newClaims, changes, deprecated } = differences(dataset, records, state);
  const changed = newClaims.length + changes.length > 0;
  const targets = (kind: Change['kind']) =>
    changes.filter((change) => change.kind === kind).map(({ target }) => target);
  return {
    revision: changed ? state.newest + 1 : state.newest,
    changed,
    newClaims: newClaims.length,
    deprecatedClaims: deprecated,
    changes: {
      dataset: targets('dataset'),
      source: targets('source'),
      entity: targets('entity'),
      claim: targets('claim'),
    },
  };
}
