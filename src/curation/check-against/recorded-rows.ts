/** Looks up under which events the rows of a source are recorded. */
import { isDeprecated } from '../../domain/claims/ranks.ts';
import type { EntityId } from '../../domain/entities/entities.ts';
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, map, text } from '../../graph/query/value-types.ts';
import { latestOf } from '../record/changes.ts';
import { readRevisionState } from '../record/revisions.ts';
import { readClaim } from '../record/stored-claim.ts';
import { chunks } from '../session.ts';
import { withMerged } from './read-around.ts';

/** An event and one row that gives its stage. */
export interface RecordedRow {
  readonly event: EntityId;
  readonly sha256: string;
  /** Whether the row still counts. */
  readonly isLive: boolean;
}

const STAGES = query(
  'list rows that give events a stage',
  { ids: list(text), source: text },
  {
    text: `UNWIND $ids AS event MATCH (c:Claim {subject: event})
      WHERE c.predicate = 'stage' AND c.source = $source`,
    row: { node: column('properties(c)', map) },
  },
);

/** The rows of a source under these events, as they were stated. */
export async function recordedRows(
  graph: Graph,
  source: string,
  events: readonly EntityId[],
): Promise<RecordedRow[]> {
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  const asked = new Set(events);
  const rows: RecordedRow[] = [];
  for await (const ids of chunks(await withMerged(read, events), 1_000)) {
    for (const { node } of await STAGES.run(read, { ids, source })) {
      const claim = readClaim(node);
      const { sha256 } = claim.locator;
      if (sha256 === undefined || !asked.has(claim.subject)) continue;
      rows.push({ event: claim.subject, sha256, isLive: !isDeprecated(claim) });
    }
  }
  return rows;
}

/** Whether a graph has recorded a source. */
export async function hasSource(graph: Graph, id: string): Promise<boolean> {
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  const { newest } = await readRevisionState(read);
  return newest > 0 && (await latestOf(read, 'source', [id], newest)).has(id);
}
