/** Loads a data set: check is done, so project and write; one transaction, one revision, or nothing. */
import type { Dataset } from '../domain/dataset.ts';
import { project } from '../domain/projection.ts';
import type { Records } from '../domain/records.ts';
import { RapportError } from '../errors.ts';
import type { Graph, RunStatement } from '../graph/graph.ts';
import { differences, withDifferences } from './differences.ts';
import { readRecords, recordRevision, showRevision } from './revisions.ts';
import { writeProjection, type Progress } from './write-projection.ts';

/** Who loads what, and why; kept with the revision. */
export interface LoadOptions {
  /** Name of a person or program. */
  readonly who: string;
  readonly why: string;
  /** Fingerprint of what was read, to see at the next start that nothing changed. */
  readonly checksum?: string;
  /** Instant to record, for tests; default now. */
  readonly now?: Date;
  readonly progress?: Progress;
}

export interface LoadReport {
  /** Revision the graph is at now. */
  readonly revision: number;
  /** False where the data set was loaded before and nothing differed. */
  readonly changed: boolean;
  readonly newClaims: number;
  readonly deprecatedClaims: number;
  /** Nodes and relationships written or removed. */
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Loads a data set. Loading the same again changes nothing and makes no revision; a failed load
 * leaves nothing behind.
 *
 * @throws RapportError `SEED_INVALID` where the data set contradicts what is recorded, and whatever
 *   the graph throws.
 */
export async function loadRecords(
  graph: Graph,
  dataset: Dataset,
  records: Records,
  options: LoadOptions,
): Promise<LoadReport> {
  return graph.write(async (run) => {
    await lock(run);
    const state = await readRecords(run);
    const found = differences(dataset, records, state);
    const changed = found.newClaims.length + found.changes.length > 0;
    const revision = changed ? state.newest + 1 : state.newest;
    const report = {
      revision,
      changed,
      newClaims: found.newClaims.length,
      deprecatedClaims: found.deprecated,
    };
    // Only the fingerprint may differ (a comment in a seed): remembering it keeps the next start quick.
    await rememberChecksum(run, dataset.id, options.checksum);
    if (!changed && state.shown === state.newest) return { ...report, nodes: 0, relationships: 0 };
    const recordedAt = (options.now ?? new Date()).toISOString();
    if (changed) await recordRevision(run, found, { ...options, revision, recordedAt, dataset });
    const next = withDifferences(state, found, revision, recordedAt);
    const written = await writeProjection(run, project(next), next, { ...options });
    await showRevision(run, next, revision);
    return { ...report, ...written };
  });
}

/**
 * Projects the records as of a revision anew and shows that: to repair, or to reproduce a citation.
 *
 * @throws RapportError `BAD_USER_INPUT` where there is no such revision.
 */
export async function rebuild(
  graph: Graph,
  revision?: number,
  progress?: Progress,
): Promise<{ readonly revision: number; readonly nodes: number; readonly relationships: number }> {
  return graph.write(async (run) => {
    await lock(run);
    const all = await readRecords(run);
    const { newest } = all;
    const wanted = revision ?? newest;
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > newest) {
      throw new RapportError(
        'BAD_USER_INPUT',
        newest === 0
          ? 'revision: the graph is empty; load seeds first.'
          : `revision: there is no revision ${wanted}; give a whole number from 1 to ${newest}.`,
      );
    }
    const state = await readRecords(run, wanted);
    const later = all.claims.filter((claim) => claim.revision > wanted);
    const written = await writeProjection(run, project(state), state, {
      later,
      ...(progress === undefined ? {} : { progress }),
    });
    await showRevision(run, state, wanted);
    return { revision: wanted, ...written };
  });
}

/** Fingerprint of a data set as last loaded; null where it never was, or an older revision is shown. */
export async function loadedChecksum(graph: Graph, datasetId: string): Promise<string | null> {
  const [row] = await graph.read(
    `OPTIONAL MATCH (g:Meta {key: 'graph'})
     OPTIONAL MATCH (d:Meta {key: $key})
     RETURN g.newest AS newest, g.shown AS shown, d.checksum AS checksum`,
    { key: `checksum:${datasetId}` },
  );
  if (row === undefined || row.newest !== row.shown) return null;
  return row.checksum === null ? null : String(row.checksum);
}

/** Takes the write lock of the graph first, so that two processes never load at once on Neo4j. */
async function lock(run: RunStatement): Promise<void> {
  await run(
    `MERGE (m:Meta {key: 'graph'})
     ON CREATE SET m.newest = 0, m.shown = 0, m.loads = 1
     ON MATCH SET m.loads = m.loads + 1`,
  );
}

async function rememberChecksum(
  run: RunStatement,
  datasetId: string,
  checksum: string | undefined,
): Promise<void> {
  await run(`MERGE (m:Meta {key: $key}) SET m.checksum = $checksum`, {
    key: `checksum:${datasetId}`,
    checksum: checksum ?? '',
  });
}
