/** Loads a data set as one revision, or not at all: compares, records and projects it. */
import type { Dataset } from '../domain/claims/dataset.ts';
import type { RecordStream } from '../domain/claims/records.ts';
import { RapportError } from '../errors.ts';
import type { Graph, RunQuery } from '../graph/graph.ts';
import { query } from '../graph/query/query.ts';
import { column } from '../graph/query/rows.ts';
import { list, number, text } from '../graph/query/value-types.ts';
import { checkDead, findUnfinished } from './large-load/load-lease.ts';
import { projectAffected } from './project/project-affected.ts';
import { countClaims, rebuildAsOf } from './project/rebuild.ts';
import { recordDataset } from './record/record.ts';
import {
  hideDatasets,
  readRevisionState,
  recordRevision,
  showRevision,
  type RevisionState,
} from './record/revisions.ts';
import { inOneTransaction, type Progress, type Session } from './session.ts';
import { bufferRecords } from './record/record-buffer.ts';
import { GRACE_MS, inStages } from './large-load/staged.ts';
import { undoUnfinished } from './large-load/undo.ts';

export type { Progress } from './session.ts';

/** Rows that one transaction may touch; larger loads run in several transactions. */
const ONE_TRANSACTION = 50_000;

/** How a load that does not fit into one transaction is done; the defaults are for production. */
export interface Staging {
  /** Rows that one transaction may touch; the default is 50,000. */
  readonly above?: number;
  /** Time that readers are given to notice a large load before it writes, in ms; the default is 2,000. */
  readonly graceMs?: number;
}

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
export async function loadRecords(
  graph: Graph,
  dataset: Dataset,
  records: RecordStream,
  options: LoadOptions,
): Promise<LoadReport> {
  const { progress = () => undefined, staging = {}, who } = options;
  const limit = staging.above ?? ONE_TRANSACTION;
  await undoUnfinished(graph, progress);
  const buffered = await bufferRecords(records, limit);
  if (buffered.isWhole) {
    const report = await inOne(graph, limit, progress, (session) =>
      load(session, dataset, buffered.records(), options),
    );
    if (report !== null) return report;
  }
  const { newest } = await readRevisionState((cypher, parameters) =>
    graph.read(cypher, parameters),
  );
  const staged = { revision: newest + 1, who, graceMs: staging.graceMs ?? GRACE_MS, progress };
  const first = (run: RunQuery) => begin(run, graph, newest);
  const { report } = await inStages(
    graph,
    { ...staged, first },
    (session) => prepare(session, dataset, buffered.records(), options),
    (run, { show }) => show(run),
  );
  return report;
}

/** Runs `work` in one transaction. If it touches more rows than `limit`, nothing is written and it returns null. */
async function inOne<T>(
  graph: Graph,
  limit: number,
  progress: Progress,
  work: (session: Session) => Promise<T>,
): Promise<T | null> {
  try {
    return await graph.write(async (run) => {
      await begin(run, graph);
      let touched = 0;
      const touch = (rows: number) => {
        touched += rows;
        if (touched > limit) throw new TooLarge();
      };
      return work(inOneTransaction(run, progress, touch));
    });
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

class TooLarge extends Error {}

async function load(
  session: Session,
  dataset: Dataset,
  records: RecordStream,
  options: LoadOptions,
): Promise<LoadReport> {
  const { report, show } = await prepare(session, dataset, records, options);
  await session.write(show);
  return report;
}

/** Does everything but show the new revision. `show` does that, in the last transaction. */
async function prepare(
  session: Session,
  dataset: Dataset,
  records: RecordStream,
  options: LoadOptions,
): Promise<{ readonly report: LoadReport; readonly show: (run: RunQuery) => Promise<void> }> {
  const before = await readRevisionState(session.read);
  const again =
    before.shown === before.newest
      ? { nodes: 0, relationships: 0 }
      : await rebuildAsOf(session, before.newest);
  const recordedAt = (options.now ?? new Date()).toISOString();
  const recorded = await recordDataset(session, {
    dataset,
    records,
    newest: before.newest,
    recordedAt,
  });
  const { newClaims, affected, identity } = recorded;
  const changed = newClaims + recorded.changes > 0;
  const revision = changed ? before.newest + 1 : before.newest;
  const showing = { identity, until: revision, isNew: before.newest === 0 };
  const written = changed
    ? await projectAffected(session, affected, showing)
    : { nodes: 0, relationships: 0 };
  return {
    report: {
      revision,
      changed,
      newClaims,
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
        await forgetChecksums(run, recorded.formerly);
      }
      // Even if no record changed, a file may have (say, a comment); with its new checksum the next start is quick.
      await rememberChecksum(run, dataset.id, checksum);
    },
  };
}

/**
 * Projects the records as of a revision anew and shows that revision: to repair the graph, or to
 * reproduce a citation. Above 50,000 claims this runs in several transactions, as a large load does.
 *
 * @throws RapportError `BAD_USER_INPUT` if there is no such revision; `SERVICE_UNAVAILABLE` if a
 *   load is under way.
 */
export async function rebuild(
  graph: Graph,
  revision?: number,
  progress: Progress = () => undefined,
  staging: Staging = {},
): Promise<{ readonly revision: number; readonly nodes: number; readonly relationships: number }> {
  await undoUnfinished(graph, progress);
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  const limit = staging.above ?? ONE_TRANSACTION;
  const before = await readRevisionState(read);
  const wanted = wantedRevision(before, revision);
  const isSmall = (await countClaims(read)) <= limit;
  const small = isSmall
    ? await inOne(graph, Number.POSITIVE_INFINITY, progress, (session) =>
        rebuildAsOf(session, wanted),
      )
    : null;
  if (small !== null) return { revision: wanted, ...small };
  const graceMs = staging.graceMs ?? GRACE_MS;
  const first = (run: RunQuery) => begin(run, graph, before.newest);
  const written = await inStages(
    graph,
    { revision: 0, who: 'rapport rebuild', graceMs, progress, first },
    (session) => rebuildAsOf(session, wanted),
    () => Promise.resolve(),
  );
  return { revision: wanted, ...written };
}

function wantedRevision({ newest }: RevisionState, revision: number | undefined): number {
  const wanted = revision ?? newest;
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= newest) return wanted;
  throw new RapportError(
    'BAD_USER_INPUT',
    newest === 0
      ? 'revision: the graph is empty; load seeds first.'
      : `revision: there is no revision ${wanted}; give a whole number from 1 to ${newest}.`,
  );
}

const LOADED = query(
  'find a loaded data set',
  { checksum: text },
  {
    text: `MATCH (g:Meta {key: 'graph'}) MATCH (d:Meta) WHERE d.checksum = $checksum`,
    row: { newest: column('g.newest', number), shown: column('g.shown', number) },
  },
);

/** Whether the last load of some data set had this checksum, and the newest revision is shown. */
export async function isLoaded(graph: Graph, checksum: string): Promise<boolean> {
  const rows = await LOADED.run(graph, { checksum });
  return rows.some(({ newest, shown }) => newest === shown);
}

const BEGIN = query(
  'begin a load',
  {},
  {
    text: `MERGE (m:Meta {key: 'graph'})
      ON CREATE SET m.newest = 0, m.shown = 0, m.loads = 1
      ON MATCH SET m.loads = m.loads + 1`,
    row: { newest: column('m.newest', number) },
  },
);

/**
 * Takes the write lock of the graph, so that two processes never load at once on Neo4j. Then checks
 * that no other load is unfinished, and that none was made since `newest` was read.
 */
async function begin(run: RunQuery, graph: Graph, newest?: number): Promise<void> {
  const [meta] = await BEGIN.run(run, {});
  const unfinished = await findUnfinished(run);
  const isOther = newest !== undefined && meta?.newest !== newest;
  if (unfinished !== null) checkDead(graph, unfinished);
  if (unfinished !== null || isOther) {
    throw new RapportError(
      'SERVICE_UNAVAILABLE',
      'Another load was made meanwhile, so nothing was loaded. Load again.',
    );
  }
}

const REMEMBER = query(
  'remember a checksum',
  { key: text, checksum: text },
  { text: `MERGE (m:Meta {key: $key}) SET m.checksum = $checksum` },
);
const FORGET = query(
  'forget checksums',
  { keys: list(text) },
  { text: `UNWIND $keys AS key MATCH (m:Meta {key: key}) DELETE m` },
);

async function rememberChecksum(
  run: RunQuery,
  datasetId: string,
  checksum: string | undefined,
): Promise<void> {
  const key = `checksum:${datasetId}`;
  await REMEMBER.run(run, { key, checksum: checksum ?? '' });
}

/** Forgets the checksums of replaced data sets, so that a start with one of them reads it, and is refused. */
async function forgetChecksums(run: RunQuery, datasetIds: readonly string[]): Promise<void> {
  await FORGET.run(run, { keys: datasetIds.map((id) => `checksum:${id}`) });
}
