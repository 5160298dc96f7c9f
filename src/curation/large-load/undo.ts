/** Rolls back an interrupted load: deletes what it recorded, and shows the previous revision again. */
import { RapportError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, text } from '../../graph/query/value-types.ts';
import { checkDead, findUnfinished, LoadLease, type Unfinished } from './load-lease.ts';
import { rebuildAsOf } from '../project/rebuild.ts';
import { readRevisionState } from '../record/revisions.ts';
import { chunks, inManyTransactions, type Progress, type Session } from '../session.ts';

/**
 * Rolls an interrupted load back, and returns whether there was one. It must be called on a newly opened graph
 * before anything is read.
 *
 * @throws RapportError `SERVICE_UNAVAILABLE` if a load is running.
 */
export async function undoUnfinished(
  graph: Graph,
  progress: Progress = () => undefined,
): Promise<boolean> {
  const unfinished = await findUnfinished(graph);
  if (unfinished === null) return false;
  checkDead(graph, unfinished);
  await undo(graph, unfinished, progress);
  return true;
}

/**
 * Refuses to go on if there is an unfinished load. It is for commands that only read, because they cannot say
 * anything true about half a load.
 *
 * @throws RapportError `SERVICE_UNAVAILABLE` if there is an unfinished load.
 */
export async function refuseUnfinished(graph: Graph): Promise<void> {
  const unfinished = await findUnfinished(graph);
  if (unfinished === null) return;
  checkDead(graph, unfinished);
  const { newest } = await readRevisionState((cypher, parameters) =>
    graph.read(cypher, parameters),
  );
  // A rebuild needs a revision. If a first load or a restore was interrupted, there is none.
  const fix =
    newest === 0
      ? 'Run that load or restore again: it rolls back first what is there'
      : 'Run "rapport rebuild": it rolls the load back';
  const { who, since } = unfinished;
  throw new RapportError(
    'SERVICE_UNAVAILABLE',
    `The load that ${who} began at ${since} was interrupted, so nothing can be said of the graph. ${fix}. A ` +
      'server that may write does so by itself.',
    { details: { reason: 'INTERRUPTED' } },
  );
}

/** Rolls a load back. If the rollback is interrupted, a second call finishes it. */
export async function undo(
  graph: Graph,
  unfinished: Unfinished,
  progress: Progress,
): Promise<void> {
  const lease = new LoadLease();
  try {
    await graph.write((run) => lease.takeOver(run, unfinished));
    const session = inManyTransactions(graph, progress, lease);
    const { newest, shown } = await readRevisionState(session.read);
    if (unfinished.revision > newest) await forget(session, newest);
    if (unfinished.isChanging) await rebuildAsOf(session, shown);
    await session.write(async (run) => {
      if (newest === 0) await FORGET_GRAPH.run(run, {});
      await lease.end(run);
    });
  } finally {
    lease.release();
  }
}

const FORGET_GRAPH = query(
  'forget where the graph stands',
  {},
  { text: `MATCH (m:Meta {key: 'graph'}) DELETE m` },
);

// A load writes its revision last. A restore writes all revisions first, so they are deleted here.
const FORGET_REVISIONS = query(
  'forget revisions',
  { newest: number },
  { text: `MATCH (r:Revision) WHERE r.number > $newest DELETE r` },
);

const PAGE = 50_000;
/** Describes one kind of recorded thing: the query that lists it, and the query that deletes it. */
const recorded = (what: string, node: string, deletion: string) => ({
  list: query(
    `list ${what} of an unfinished load`,
    { newest: number, limit: number },
    {
      text: `MATCH (${node}) WHERE x.revision > $newest`,
      row: { id: column('x.id', text) },
      order: 'LIMIT $limit',
    },
  ),
  remove: query(
    `delete ${what}`,
    { ids: list(text) },
    { text: `UNWIND $ids AS id MATCH (${node} {id: id}) ${deletion}` },
  ),
});

const RECORDED = [
  recorded('claims', 'x:Claim', 'DETACH DELETE x'),
  recorded('changes', 'x:Change', 'DELETE x'),
  recorded('feed entries', 'x:FeedEntry', 'DELETE x'),
];

/** Deletes everything recorded after the revision `newest`: one revision of a load, or all revisions of a restore. */
async function forget(session: Session, newest: number): Promise<void> {
  await session.write((run) => FORGET_REVISIONS.run(run, { newest }));
  let done = 0;
  for (const { list: recordedBy, remove } of RECORDED) {
    for (let isMore = true; isMore;) {
      const rows = await recordedBy.run(session.read, { newest, limit: PAGE });
      for await (const some of chunks(rows)) {
        const ids = some.map(({ id }) => id);
        await session.write((run) => remove.run(run, { ids }));
        session.progress('rolling back an interrupted load', (done += ids.length), 0);
      }
      isMore = rows.length === PAGE;
    }
  }
}
