/** Verifies a graph: its records hold together, and what it shows is what follows from them. Nothing is written. */
import { RapportError } from '../../errors.ts';
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { number, orElse } from '../../graph/query/value-types.ts';
import { readRecords } from '../backup/read-records.ts';
import { findUnfinished } from '../large-load/load-lease.ts';
import { refuseUnfinished } from '../large-load/undo.ts';
import { readRevisionState, type RevisionState } from '../record/revisions.ts';
import type { Progress } from '../session.ts';
import { RecordCheck } from './check-records.ts';
import { compareProjection } from './compare-projection.ts';
import { DanglingCheck } from './dangling.ts';
import { Faults } from './faults.ts';

export interface GraphReport extends RevisionState {
  /** What is wrong, in sentences. */
  readonly faults: readonly string[];
}

const COUNTERS = query(
  'find counters of loads',
  {},
  {
    text: `MATCH (m:Meta {key: 'graph'})`,
    row: {
      loads: column('m.loads', orElse(number, 0)),
      staged: column('m.staged', orElse(number, 0)),
    },
  },
);

const LATER = query(
  'count records of later revisions',
  { newest: number },
  {
    text: `MATCH (x) WHERE (x:Claim OR x:Change OR x:FeedEntry) AND x.revision > $newest`,
    row: { n: column('count(x)', number) },
  },
);

/**
 * Verifies a graph.
 *
 * @throws RapportError `SERVICE_UNAVAILABLE` if a load is under way, was interrupted, or was made meanwhile.
 */
export async function verifyGraph(
  graph: Graph,
  progress: Progress = () => undefined,
): Promise<GraphReport> {
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  await refuseUnfinished(graph);
  const before = await readState(read);
  const { newest, shown } = before.state;
  const faults = new Faults();
  if (shown > newest || (newest > 0 && shown < 1)) {
    faults.add(`The graph shows revision ${shown}, and its newest is ${newest}.`);
  }
  const [later] = await LATER.run(read, { newest });
  if (later !== undefined && later.n > 0) {
    const some = later.n === 1 ? '1 record is' : `${later.n} records are`;
    faults.add(`${some} of a revision after the newest, ${newest}.`);
  }
  const records = new RecordCheck(newest, faults);
  const dangling = await DanglingCheck.begin(read, newest, faults);
  let done = 0;
  for await (const batch of readRecords(read, newest)) {
    records.take(batch);
    await dangling.take(batch);
    progress('records', (done += batch.records.length), 0);
  }
  records.end();
  await compareProjection(read, before.state, faults, progress);
  const after = await readState(read);
  if (JSON.stringify(after) !== JSON.stringify(before)) throw changing();
  return { newest, shown, faults: faults.list() };
}

/** @throws RapportError `SERVICE_UNAVAILABLE` if a load has begun. */
async function readState(read: RunQuery) {
  if ((await findUnfinished(read)) !== null) throw changing();
  const [counters] = await COUNTERS.run(read, {});
  return { state: await readRevisionState(read), counters };
}

const changing = () =>
  new RapportError(
    'SERVICE_UNAVAILABLE',
    'The graph was loaded meanwhile, so nothing can be said of it. Verify it again.',
  );
