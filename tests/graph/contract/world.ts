/** A small graph for the read tests of the contract: four people and three meetings. */
import type { Graph } from '../../../src/graph/graph.ts';
import { clear } from './suite.ts';

const PEOPLE = [
  { id: 'ann', sortKey: 'ann', tags: ['x', 'y'] },
  { id: 'bo', sortKey: 'Bo', tags: ['y'] },
  { id: 'chan', sortKey: 'ចាន់', tags: [] },
  { id: 'dee', tags: [] },
];
const MEETINGS = [
  { id: 'm1', seq: 3, earliest: '2016-01-26' },
  { id: 'm2', seq: 1, earliest: '2016-03-01' },
  { id: 'm3', seq: 2 },
];
const INVOLVED = [
  { who: 'ann', what: 'm1', capacity: 'host', weight: 2 },
  { who: 'bo', what: 'm1', capacity: 'guest', weight: 1 },
  { who: 'ann', what: 'm2', capacity: 'guest', weight: 1 },
  { who: 'chan', what: 'm2', capacity: 'host', weight: 5 },
  { who: 'bo', what: 'm3', capacity: 'host', weight: 3 },
  { who: 'chan', what: 'm3', capacity: 'guest', weight: 4 },
];

/** Replaces the contents of `graph` with the small world. */
export async function loadWorld(graph: Graph): Promise<void> {
  await clear(graph);
  await graph.write(async (run) => {
    await run('UNWIND $rows AS row MERGE (n:Entity:Actor:Person {id: row.id}) SET n += row', {
      rows: PEOPLE,
    });
    await run('UNWIND $rows AS row MERGE (n:Entity:Event:Meeting {id: row.id}) SET n += row', {
      rows: MEETINGS,
    });
    await run(
      `UNWIND $rows AS row
       MATCH (a:Entity {id: row.who}), (m:Entity {id: row.what})
       MERGE (a)-[r:INVOLVED_IN]->(m)
       SET r.capacity = row.capacity, r.weight = row.weight`,
      { rows: INVOLVED },
    );
    await run(`MATCH (a:Entity {id: 'm1'}), (b:Entity {id: 'm3'}) MERGE (a)-[:PART_OF]->(b)`);
  });
}
