/** Shows the graph as of a revision again, in one transaction or in several. */
import { RapportError } from '../errors.ts';
import type { Graph, RunQuery } from '../graph/graph.ts';
import {
  tryInOne,
  beginLoad,
  ONE_TRANSACTION,
  type Staging,
} from './large-load/one-transaction.ts';
import { GRACE_MS, inStages } from './large-load/staged.ts';
import { undoUnfinished } from './large-load/undo.ts';
import { countClaims, rebuildAsOf } from './project/rebuild.ts';
import { readRevisionState } from './record/revisions.ts';
import type { Progress } from './session.ts';

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
  const wanted = wantedRevision(before.newest, revision);
  const isSmall = (await countClaims(read)) <= limit;
  const small = isSmall
    ? await tryInOne(graph, Number.POSITIVE_INFINITY, progress, (session) =>
        rebuildAsOf(session, wanted),
      )
    : null;
  if (small !== null) return { revision: wanted, ...small };
  const graceMs = staging.graceMs ?? GRACE_MS;
  const first = (run: RunQuery) => beginLoad(run, graph, before.newest);
  const written = await inStages(
    graph,
    { revision: 0, who: 'rapport rebuild', graceMs, progress, first },
    (session) => rebuildAsOf(session, wanted),
    () => Promise.resolve(),
  );
  return { revision: wanted, ...written };
}

/**
 * The revision that is meant, the newest by default.
 *
 * @throws RapportError `BAD_USER_INPUT` if there is no such revision.
 */
export function wantedRevision(newest: number, wanted = newest): number {
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= newest) return wanted;
  throw new RapportError(
    'BAD_USER_INPUT',
    newest === 0
      ? 'revision: the graph is empty; load seeds first.'
      : `revision: there is no revision ${wanted}; give a whole number from 1 to ${newest}.`,
  );
}
