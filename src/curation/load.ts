/** Loads a data set as one revision, or not at all: compares, records and projects it. */
import type { Dataset } from '../domain/claims/dataset.ts';
import type { RecordStream } from '../domain/claims/records.ts';
import type { Graph, RunQuery } from '../graph/graph.ts';
import { rememberChecksum, forgetChecksums } from './checksums.ts';
import { differences, type Comparison, type Difference } from './diff/differences.ts';
import {
  tryInOne,
  beginLoad,
  ONE_TRANSACTION,
  type Staging,
} from './large-load/one-transaction.ts';
import { GRACE_MS, inStages } from './large-load/staged.ts';
import { undoUnfinished } from './large-load/undo.ts';
import { projectAffected } from './project/project-affected.ts';
import { rebuildAsOf } from './project/rebuild.ts';
import { bufferRecords } from './record/record-buffer.ts';
import { recordDifferences } from './record/record.ts';
import {
  hideDatasets,
  readRevisionState,
  recordRevision,
  showRevision,
} from './record/revisions.ts';
import type { Progress, Session } from './session.ts';
export type { Progress } from './session.ts';

/** Who loads what, and why; kept with the revision. */
export interface LoadOptions {
  /** Name of a person or program. */
  readonly who: string;
  readonly why: string;
  /** Checksum of what was read; the next start compares it, to skip an unchanged folder. */
  readonly checksum?: string;
  /** Instant to record, for tests; the default is now. */
  readonly now?: Date;
  readonly progress?: Progress;
  readonly staging?: Staging;
}

export interface LoadReport {
  /** Revision of the graph after the load. */
  readonly revision: number;
  /** False if the data set does not differ from the records. */
  readonly changed: boolean;
  readonly newClaims: number;
  /** How many of the new claims are only proposed. */
  readonly pendingClaims: number;
  /** Claims that no data set states any longer. */
  readonly deprecatedClaims: number;
  /** Nodes and relationships written or removed. */
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Loads a data set. Loading the same again changes nothing and makes no revision; a failed load
 * leaves nothing behind. Up to 50,000 touched rows go into one transaction. A larger load runs in
 * several transactions, and its memory is bounded by a chunk of records and the ids that it touches.
 * The API answers 503 meanwhile, and an interrupted load is rolled back by the next load or start.
 *
 * @throws RapportError `SEED_INVALID` if the data set contradicts what is recorded or itself,
 *   `SERVICE_UNAVAILABLE` if another load is under way, and whatever the graph throws.
 */
export function loadRecords(
  graph: Graph,
  dataset: Dataset,
  records: RecordStream,
  options: LoadOptions,
): Promise<LoadReport> {
  return loadExtent(graph, { dataset, records, extent: 'whole' }, options);
}

/** Loads the whole of a data set, or a part; see {@link loadRecords} and amend.ts. */
export async function loadExtent(
  graph: Graph,
  given: Given,
  options: LoadOptions,
): Promise<LoadReport> {
  await undoUnfinished(graph, options.progress);
  return makeRevision(graph, await proposeExtent(given, options), options);
}

/** Records of a data set, and whether they are all that it states. */
export type Given = Pick<Comparison, 'dataset' | 'records' | 'extent'>;

/** What becomes a revision if a data set states these records. Their beginning is read into memory. */
export async function proposeExtent(
  { dataset, records, extent }: Given,
  options: Pick<LoadOptions, 'staging'>,
): Promise<Proposed> {
  const buffered = await bufferRecords(records, limitOf(options));
  const propose: Propose = (read, newest, isRecorded) => {
    const comparison = { dataset, records: buffered.records(), extent, newest, isRecorded };
    return Promise.resolve({ dataset, differences: differences(read, comparison) });
  };
  return { propose, isRepeatable: buffered.isWhole, isPart: extent !== 'whole' };
}

/** A data set as it is described after a revision, and how it differs from the records until then. */
export interface Proposal {
  readonly dataset: Dataset;
  /** In the order in which they are recorded, each before the next is asked for. */
  readonly differences: AsyncIterable<Difference>;
}

/**
 * Compares with the records up to `newest`. `isRecorded` says whether the caller records each difference before it
 * asks for the next.
 */
export type Propose = (read: RunQuery, newest: number, isRecorded: boolean) => Promise<Proposal>;

/** What becomes a revision. */
export interface Proposed {
  readonly propose: Propose;
  /** Whether it may be proposed twice: what is too large for one transaction is proposed again. */
  readonly isRepeatable: boolean;
  /** Whether the data set states more than what is proposed. */
  readonly isPart: boolean;
}

const limitOf = ({ staging }: Pick<LoadOptions, 'staging'>): number =>
  staging?.above ?? ONE_TRANSACTION;

/** Makes one revision, or none if nothing differs. An interrupted load must have been rolled back before. */
export async function makeRevision(
  graph: Graph,
  proposed: Proposed,
  options: LoadOptions,
): Promise<LoadReport> {
  const { progress = () => undefined, staging = {}, who } = options;
  if (proposed.isRepeatable) {
    const report = await tryInOne(graph, limitOf(options), progress, (session) =>
      reviseIn(session, proposed, options),
    );
    if (report !== null) return report;
  }
  const { newest } = await readRevisionState((cypher, parameters) =>
    graph.read(cypher, parameters),
  );
  const staged = { revision: newest + 1, who, graceMs: staging.graceMs ?? GRACE_MS, progress };
  const first = (run: RunQuery) => beginLoad(run, graph, newest);
  const { report } = await inStages(
    graph,
    { ...staged, first },
    (session) => prepare(session, proposed, options),
    (run, { show }) => show(run),
  );
  return report;
}

/** Makes the revision within one transaction. */
export async function reviseIn(
  session: Session,
  proposed: Proposed,
  options: LoadOptions,
): Promise<LoadReport> {
  const { report, show } = await prepare(session, proposed, options);
  await session.write(show);
  return report;
}

/** Does everything but show the new revision. `show` does that, in the last transaction. */
async function prepare(
  session: Session,
  { propose, isPart }: Proposed,
  options: LoadOptions,
): Promise<{ readonly report: LoadReport; readonly show: (run: RunQuery) => Promise<void> }> {
  const before = await readRevisionState(session.read);
  const again =
    before.shown === before.newest
      ? { nodes: 0, relationships: 0 }
      : await rebuildAsOf(session, before.newest);
  const recordedAt = (options.now ?? new Date()).toISOString();
  const { newest } = before;
  const { dataset, differences: found } = await propose(session.read, newest, true);
  const recorded = await recordDifferences(session, {
    origin: dataset.id,
    differences: found,
    newest,
    recordedAt,
  });
  const { newClaims, pendingClaims, affected, identity } = recorded;
  const changed = newClaims + recorded.changes > 0;
  const revision = changed ? newest + 1 : newest;
  const showing = { identity, until: revision, isNew: newest === 0 };
  const written = changed
    ? await projectAffected(session, affected, showing)
    : { nodes: 0, relationships: 0 };
  return {
    report: {
      revision,
      changed,
      newClaims,
      pendingClaims,
      deprecatedClaims: recorded.deprecated,
      nodes: again.nodes + recorded.nodes + written.nodes,
      relationships: again.relationships + written.relationships,
    },
    show: async (run) => {
      const { who, why, checksum } = options;
      if (changed) {
        const { feed } = recorded;
        const facts = { revision, recordedAt, who, why, origin: dataset.id, claims: newClaims };
        await recordRevision(run, { ...facts, feed });
        await hideDatasets(run, recorded.formerly);
        await showRevision(run, [dataset], { newest: revision, shown: revision });
        await forgetChecksums(run, [...recorded.formerly, ...(isPart ? [dataset.id] : [])]);
      }
      // Even if no record changed, a file may have (say, a comment); with its new checksum the next
      // start is quick.
      if (!isPart) await rememberChecksum(run, dataset.id, checksum);
    },
  };
}
