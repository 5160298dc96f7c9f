/** Undoes a load that was cut off: what it recorded goes, and what was shown before is shown again. */
import type { Graph, RunStatement } from '../graph/graph.ts';
import { checkDead, findUnfinished, Journal, type Unfinished } from './journal.ts';
import { rebuildAsOf } from './rebuild.ts';
import { readStanding } from './revisions.ts';
import { chunks, inManyTransactions, type Progress, type Session } from './session.ts';

/**
 * Undoes a load that was cut off; true where there was one. Call it before reading from a graph
 * that was just opened.
 *
 * @throws RapportError `SERVICE_UNAVAILABLE` where a load is under way.
 */
export async function undoUnfinished(
  graph: Graph,
  progress: Progress = () => undefined,
): Promise<boolean> {
  const unfinished = await findUnfinished((cypher, parameters) => graph.read(cypher, parameters));
  if (unfinished === null) return false;
  checkDead(graph, unfinished);
  await undo(graph, unfinished, progress);
  return true;
}

/** Undoes a load; may be cut off and called again. */
export async function undo(
  graph: Graph,
  unfinished: Unfinished,
  progress: Progress,
): Promise<void> {
  const journal = new Journal();
  try {
    await graph.write((run) => journal.takeOver(run, unfinished));
    const session = inManyTransactions(graph, progress, journal);
    const { newest, shown } = await readStanding(session.read);
    if (unfinished.revision > newest) await forget(session, unfinished.revision);
    if (unfinished.isChanging) await rebuildAsOf(session, shown);
    await session.write(async (run) => {
      if (newest === 0) await run(`MATCH (m:Meta {key: 'graph'}) DELETE m`);
      await journal.end(run);
    });
  } finally {
    journal.rest();
  }
}

const PAGE = 50_000;
const RECORDED = {
  claims: `MATCH (c:Claim) WHERE c.revision = $revision RETURN c.id AS id LIMIT $limit`,
  changes: `MATCH (c:Change) WHERE c.revision = $revision RETURN c.id AS id LIMIT $limit`,
  feed: `MATCH (e:FeedEntry) WHERE e.revision = $revision RETURN e.id AS id LIMIT $limit`,
};
const DELETE = {
  claims: `UNWIND $ids AS id MATCH (c:Claim {id: id}) DETACH DELETE c`,
  changes: `UNWIND $ids AS id MATCH (c:Change {id: id}) DELETE c`,
  feed: `UNWIND $ids AS id MATCH (e:FeedEntry {id: id}) DELETE e`,
};

/** Takes back what a revision recorded. */
async function forget(session: Session, revision: number): Promise<void> {
  let done = 0;
  for (const what of ['claims', 'changes', 'feed'] as const) {
    for (let isMore = true; isMore;) {
      const rows = await listed(session.read, RECORDED[what], revision);
      for await (const ids of chunks(rows)) {
        await session.write((run) => run(DELETE[what], { ids }));
        session.progress('undoing a load that was cut off', (done += ids.length), 0);
      }
      isMore = rows.length === PAGE;
    }
  }
}

async function listed(read: RunStatement, statement: string, revision: number): Promise<string[]> {
  const rows = await read(statement, { revision, limit: PAGE });
  return rows.map(({ id }) => String(id));
}
