/** Previews a revision: what it would change in the records, and what would read otherwise after it. */
import type { Dataset } from '../domain/claims/dataset.ts';
import type { RecordStream } from '../domain/claims/records.ts';
import type { Graph, RunQuery } from '../graph/graph.ts';
import { partOf, type Amendment } from './amend.ts';
import { Tally, type RecordChanges } from './diff/tally.ts';
import type { Difference } from './diff/differences.ts';
import { refuseUnfinished } from './large-load/undo.ts';
import { proposeExtent, reviseIn, type Proposed } from './load.ts';
import { readRevisionState } from './record/revisions.ts';
import { revertOf } from './revert/revert.ts';
import { inTrial, type Refusal, type TrialOptions } from './trial.ts';

export interface LoadPreview<T> extends RecordChanges {
  /** What was seen of the things that the revision touches; null if it could not be tried. */
  readonly seen: T | null;
  /** Why it could not be tried; null if it was. */
  readonly refusal: Refusal | null;
}

/**
 * Loads a data set as `loadRecords` does, looks at what would read otherwise, and rolls everything back. If the load
 * is too large for one transaction, or the graph can only be read, only the records are compared.
 *
 * @throws RapportError as `loadRecords`, but not `GRAPH_READ_ONLY`.
 */
export async function previewLoad<T>(
  graph: Graph,
  dataset: Dataset,
  records: RecordStream,
  options: TrialOptions<T>,
): Promise<LoadPreview<T>> {
  const proposed = await proposeExtent({ dataset, records, extent: 'whole' }, options);
  return previewRevision(graph, proposed, options);
}

/** The same for `amendRecords`. */
export async function previewAmendment<T>(
  graph: Graph,
  dataset: Dataset,
  amendment: Amendment,
  options: TrialOptions<T>,
): Promise<LoadPreview<T>> {
  const proposed = await proposeExtent(await partOf(dataset, amendment), options);
  return previewRevision(graph, proposed, options);
}

/** The same for `revert`. */
export function previewRevert<T>(
  graph: Graph,
  revision: number,
  options: TrialOptions<T>,
): Promise<LoadPreview<T>> {
  return previewRevision(graph, revertOf(revision), options);
}

/** Nobody sees these: the revision is rolled back. */
const BY = { who: 'preview', why: 'preview' };

async function previewRevision<T>(
  graph: Graph,
  proposed: Proposed,
  options: TrialOptions<T>,
): Promise<LoadPreview<T>> {
  await refuseUnfinished(graph);
  const refuse = async (refusal: Refusal): Promise<LoadPreview<T>> => {
    return { ...(await compareRecords(graph, proposed)), seen: null, refusal };
  };
  if (!proposed.isRepeatable) return refuse('TOO_LARGE');
  const trial = await inTrial(
    graph,
    async (session) => {
      const { newest } = await readRevisionState(session.read);
      const tally = new Tally();
      await reviseIn(session, tallied(proposed, tally), BY);
      return tally.after(newest);
    },
    options,
  );
  if ('refusal' in trial) return refuse(trial.refusal);
  return { ...trial.report, seen: trial.seen, refusal: null };
}

/** The same, with every difference counted before it is recorded. */
function tallied(proposed: Proposed, tally: Tally): Proposed {
  async function* noted(found: AsyncIterable<Difference>): AsyncGenerator<Difference> {
    for await (const difference of found) {
      tally.take(difference);
      yield difference;
    }
  }
  return {
    ...proposed,
    propose: async (...given) => {
      const { dataset, differences } = await proposed.propose(...given);
      return { dataset, differences: noted(differences) };
    },
  };
}

/**
 * Compares what is proposed with the records of the newest revision, and writes nothing.
 *
 * @throws RapportError as the load.
 */
async function compareRecords(graph: Graph, { propose }: Proposed): Promise<RecordChanges> {
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  const { newest } = await readRevisionState(read);
  const { differences } = await propose(read, newest, false);
  const tally = new Tally();
  for await (const difference of differences) tally.take(difference);
  return tally.after(newest);
}
