/** Carries a graph of an earlier schema version over to today's, with its revisions, feed and ids. */
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { number } from '../../graph/query/value-types.ts';
import { SCHEMA_VERSION } from '../../graph/schema.ts';
import { readSchemaVersion } from '../backup/read-records.ts';
import {
  beginLoad,
  ONE_TRANSACTION,
  tryInOne,
  type Staging,
} from '../large-load/one-transaction.ts';
import { GRACE_MS, inStages } from '../large-load/staged.ts';
import { undoUnfinished } from '../large-load/undo.ts';
import { countClaims, rebuildAsOf } from '../project/rebuild.ts';
import { readRevisionState } from '../record/revisions.ts';
import type { Progress, Session } from '../session.ts';
import { upgradeRecords } from './steps.ts';

export interface UpgradeReport {
  /** Schema version before. */
  readonly from: number;
  readonly to: number;
  readonly newest: number;
  readonly shown: number;
  /** How many were written or removed. */
  readonly nodes: number;
  readonly relationships: number;
}

const SET_VERSION = query(
  'set schema version',
  { version: number },
  { text: `MATCH (m:Meta {key: 'schema'}) SET m.version = $version` },
);

/**
 * Upgrades a graph that was opened as one that may be earlier. Up to 50,000 claims this is one transaction.
 * A larger graph takes several; its version changes in the last one, so that an interrupted upgrade is
 * refused by everybody until it is run again.
 *
 * @throws RapportError `SERVICE_UNAVAILABLE` if a load is under way.
 */
export async function upgrade(
  graph: Graph,
  progress: Progress = () => undefined,
  { above = ONE_TRANSACTION, graceMs = GRACE_MS }: Staging = {},
): Promise<UpgradeReport> {
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  const from = await readSchemaVersion(read);
  const to = SCHEMA_VERSION;
  if (from === to) {
    return { from, to, ...(await readRevisionState(read)), nodes: 0, relationships: 0 };
  }
  await undoUnfinished(graph, progress);
  const { newest, shown } = await readRevisionState(read);
  const work = async (session: Session) => {
    await upgradeRecords(session, from, to);
    return rebuildAsOf(session, shown);
  };
  const setVersion = async (run: RunQuery) => {
    await SET_VERSION.run(run, { version: to });
  };
  const isSmall = (await countClaims(read)) <= above;
  const small = isSmall
    ? await tryInOne(graph, Number.POSITIVE_INFINITY, progress, async (session) => {
        const written = await work(session);
        await session.write(setVersion);
        return written;
      })
    : null;
  const first = (run: RunQuery) => beginLoad(run, graph, newest);
  const staged = { revision: 0, who: 'rapport upgrade', graceMs, progress, first };
  const written = small ?? (await inStages(graph, staged, work, setVersion));
  return { from, to, newest, shown, ...written };
}
