/** Cypher with the same meaning on every engine. Queries use only this subset. */
import { beforeAll, expect } from 'vitest';
import type { Parameters, Value } from '../../../src/graph/graph.ts';
import type { Suite } from './suite.ts';
import { loadWorld } from './world.ts';

/** The title, the query, its parameters, and the expected values of its one column `x` in order. */
type Case = readonly [string, string, Parameters, readonly Value[]];

const CASES: readonly Case[] = [
  [
    'label and property lookup',
    'MATCH (n:Person {id: $id}) RETURN n.id AS x',
    { id: 'bo' },
    ['bo'],
  ],
  ['two labels', 'MATCH (n:Entity:Meeting) RETURN n.id AS x ORDER BY x', {}, ['m1', 'm2', 'm3']],
  [
    'a label in WHERE',
    `MATCH (n:Entity) WHERE n:Meeting OR n.id = 'ann' RETURN n.id AS x ORDER BY x`,
    {},
    ['ann', 'm1', 'm2', 'm3'],
  ],
  [
    'alternative types and both directions',
    `MATCH (m {id: 'm1'})-[:PART_OF|INVOLVED_IN]-(o) RETURN o.id AS x ORDER BY x`,
    {},
    ['ann', 'bo', 'm3'],
  ],
  [
    'two hops through a meeting',
    `MATCH (a:Person {id: 'ann'})-[:INVOLVED_IN]->(m)<-[:INVOLVED_IN]-(b:Person) RETURN b.id AS x ORDER BY x`,
    {},
    ['bo', 'chan'],
  ],
  [
    'variable length',
    `MATCH (a:Person {id: 'ann'})-[:INVOLVED_IN*2..4]-(b:Person) WHERE b.id <> 'ann' RETURN DISTINCT b.id AS x ORDER BY x`,
    {},
    ['bo', 'chan'],
  ],
  [
    'the relationships of a path, which may have none',
    `MATCH p = (:Person {id: 'ann'})-[:INVOLVED_IN*0..1]->(o)
     WHERE all(step IN relationships(p) WHERE step.weight < 5)
     WITH o, [step IN relationships(p) | step.weight] AS weights,
       reduce(all = [], step IN relationships(p) | all + [step.capacity]) AS capacities
     RETURN [o.id, weights, capacities] AS x ORDER BY o.id`,
    {},
    [
      ['ann', [], []],
      ['m1', [2], ['host']],
      ['m2', [1], ['guest']],
    ],
  ],
  [
    'relationship inline WHERE',
    `MATCH (a:Person)-[r:INVOLVED_IN WHERE r.weight > $w]->() RETURN a.id AS x ORDER BY x`,
    { w: 3 },
    ['chan', 'chan'],
  ],
  [
    'relationship properties and type()',
    `MATCH (:Person {id: 'ann'})-[r]->(:Meeting {id: 'm1'}) RETURN {t: type(r), c: r.capacity} AS x`,
    {},
    [{ t: 'INVOLVED_IN', c: 'host' }],
  ],
  [
    'OPTIONAL MATCH keeps the row',
    `MATCH (n:Person) OPTIONAL MATCH (n)-[:INVOLVED_IN]->(m) WHERE m.seq = 1 RETURN [n.id, m.id] AS x ORDER BY n.id`,
    {},
    [
      ['ann', 'm2'],
      ['bo', null],
      ['chan', 'm2'],
      ['dee', null],
    ],
  ],
  [
    'collect skips null and size counts',
    `MATCH (n:Person) OPTIONAL MATCH (n)-[:INVOLVED_IN]->(m) WITH n.id AS id, collect(m.id) AS ms RETURN size(ms) AS x ORDER BY id`,
    {},
    [2, 2, 2, 0],
  ],
  [
    'DISTINCT',
    'MATCH (:Person)-[r:INVOLVED_IN]->() RETURN DISTINCT r.capacity AS x ORDER BY x',
    {},
    ['guest', 'host'],
  ],
  ['UNWIND a parameter', 'UNWIND $xs AS x RETURN x * 2 AS x', { xs: [1, 2] }, [2, 4]],
  ['UNWIND an empty list', 'UNWIND $xs AS v RETURN v AS x', { xs: [] }, []],
  [
    'UNION ALL and UNION',
    `MATCH (n:Person {id: 'bo'}) RETURN n.id AS x UNION MATCH (n:Person {sortKey: 'Bo'}) RETURN n.id AS x`,
    {},
    ['bo'],
  ],
  [
    'COUNT { } in RETURN',
    'MATCH (n:Person) RETURN COUNT { (n)-[:INVOLVED_IN]->(:Meeting) } AS x ORDER BY n.id',
    {},
    [2, 2, 2, 0],
  ],
  [
    'COUNT { MATCH … WHERE } with a parameter',
    'MATCH (n:Person) WHERE COUNT { MATCH (n)-[r:INVOLVED_IN]->() WHERE r.capacity = $c } > 0 RETURN n.id AS x ORDER BY x',
    { c: 'host' },
    ['ann', 'bo', 'chan'],
  ],
  [
    'EXISTS { } and its negation',
    'MATCH (n:Person) WHERE NOT EXISTS { (n)-[:INVOLVED_IN]->() } RETURN n.id AS x',
    {},
    ['dee'],
  ],
  ['a pattern predicate', 'MATCH (n:Person) WHERE NOT (n)-->() RETURN n.id AS x', {}, ['dee']],
  [
    'pattern comprehension',
    `MATCH (m:Meeting {id: 'm1'}) WITH [(m)<-[r:INVOLVED_IN]-(a) WHERE r.weight > 1 | a.id] AS ids RETURN ids AS x`,
    {},
    [['ann']],
  ],
  [
    'list comprehension',
    'RETURN [v IN $xs WHERE v > 1 | v * 10] AS x',
    { xs: [1, 2, 3] },
    [[20, 30]],
  ],
  ['reduce', 'RETURN reduce(sum = 0, v IN $xs | sum + v) AS x', { xs: [1, 2, 3] }, [6]],
  [
    'any, all, none',
    'RETURN [any(v IN $xs WHERE v = 2), all(v IN $xs WHERE v > 0), none(v IN $xs WHERE v > 3)] AS x',
    { xs: [1, 2] },
    [[true, true, true]],
  ],
  [
    'CASE',
    `MATCH (n:Person) RETURN CASE WHEN n.sortKey IS NULL THEN 'none' ELSE n.id END AS x ORDER BY n.id`,
    {},
    ['ann', 'bo', 'chan', 'none'],
  ],
  [
    'map projection of a node',
    `MATCH (n:Meeting {id: 'm1'}) RETURN n{.id, .seq, extra: 1} AS x`,
    {},
    [{ id: 'm1', seq: 3, extra: 1 }],
  ],
  [
    'CALL (x) with ORDER BY and LIMIT for each parent',
    `MATCH (n:Person) CALL (n) { MATCH (n)-[r:INVOLVED_IN]->(m) RETURN m.id AS meeting ORDER BY r.weight DESC LIMIT $n } RETURN [n.id, meeting] AS x ORDER BY n.id`,
    { n: 1 },
    [
      ['ann', 'm1'],
      ['bo', 'm3'],
      ['chan', 'm2'],
    ],
  ],
  [
    'CALL (x) with collect keeps a parent without rows',
    `MATCH (n:Person) CALL (n) { MATCH (n)-[:INVOLVED_IN]->(m) WITH m ORDER BY m.seq LIMIT $n RETURN collect(m.id) AS ms } RETURN ms AS x ORDER BY n.id`,
    { n: 1 },
    [['m2'], ['m3'], ['m2'], []],
  ],
  [
    'CALL (x) with UNION',
    `MATCH (m:Meeting {id: 'm1'}) CALL (m) { MATCH (m)<-[:INVOLVED_IN]-(o) RETURN o.id AS o UNION MATCH (m)-[:PART_OF]->(o) RETURN o.id AS o } RETURN o AS x ORDER BY x`,
    {},
    ['ann', 'bo', 'm3'],
  ],
  [
    'SKIP and LIMIT with parameters',
    'MATCH (m:Meeting) RETURN m.id AS x ORDER BY m.seq SKIP $s LIMIT $n',
    { s: 1, n: 1 },
    ['m3'],
  ],
  [
    'nulls last ascending',
    'MATCH (m:Meeting) RETURN m.id AS x ORDER BY m.earliest',
    {},
    ['m1', 'm2', 'm3'],
  ],
  [
    'nulls first descending',
    'MATCH (m:Meeting) RETURN m.id AS x ORDER BY m.earliest DESC',
    {},
    ['m3', 'm2', 'm1'],
  ],
  [
    'keyset paging over a sort key that may be null',
    `MATCH (m:Meeting) WHERE ($after IS NULL OR m.earliest > $after OR m.earliest IS NULL OR (m.earliest = $after AND m.id > $id))
     RETURN m.id AS x ORDER BY m.earliest, m.id LIMIT $n`,
    { after: '2016-01-26', id: 'm1', n: 2 },
    ['m2', 'm3'],
  ],
  [
    'string order is by code point',
    'MATCH (n:Person) RETURN n.id AS x ORDER BY n.sortKey',
    {},
    ['bo', 'ann', 'chan', 'dee'],
  ],
  [
    'Khmer in literals and comparison',
    `MATCH (n:Person) WHERE n.sortKey STARTS WITH 'ច' RETURN n.sortKey AS x`,
    {},
    ['ចាន់'],
  ],
  [
    'an optional filter',
    'MATCH (n:Person) WHERE $tag IS NULL OR $tag IN n.tags RETURN n.id AS x ORDER BY x',
    { tag: 'y' },
    ['ann', 'bo'],
  ],
  [
    'an optional filter omitted',
    'MATCH (n:Person) WHERE $tag IS NULL OR $tag IN n.tags RETURN count(n) AS x',
    { tag: null },
    [4],
  ],
  [
    'IN a parameter',
    'MATCH (n:Person) WHERE n.id IN $ids RETURN n.id AS x ORDER BY x',
    { ids: ['bo', 'ann'] },
    ['ann', 'bo'],
  ],
  [
    'count(DISTINCT)',
    'MATCH (:Person)-[r:INVOLVED_IN]->() RETURN count(DISTINCT r.capacity) AS x',
    {},
    [2],
  ],
  [
    'min and max of strings',
    'MATCH (m:Meeting) WITH min(m.earliest) AS first, max(m.earliest) AS last RETURN [first, last] AS x',
    {},
    [['2016-01-26', '2016-03-01']],
  ],
  [
    'a map parameter looked up by a property',
    'MATCH (n:Person) RETURN $marks[n.id] AS x ORDER BY n.id',
    { marks: { ann: true, chan: 'c' } },
    [true, null, 'c', null],
  ],
  [
    'head of a sorted collect',
    'MATCH (n:Person)-[:INVOLVED_IN]->(m) WITH n, m ORDER BY m.seq WITH n, collect(m.id) AS ms RETURN head(ms) AS x ORDER BY n.id',
    {},
    ['m2', 'm3', 'm2'],
  ],
  [
    'labels, sorted by UNWIND',
    `MATCH (n {id: 'ann'}) UNWIND labels(n) AS x RETURN x AS x ORDER BY x`,
    {},
    ['Actor', 'Entity', 'Person'],
  ],
  [
    'shortestPath with a bound between different nodes',
    `MATCH (a:Person {id: 'ann'}), (b:Person {id: 'chan'}) MATCH p = shortestPath((a)-[:INVOLVED_IN*..6]-(b)) RETURN [n IN nodes(p) | n.id] AS x`,
    {},
    [['ann', 'm2', 'chan']],
  ],
  [
    'allShortestPaths',
    `MATCH (a:Meeting {id: 'm1'}), (b:Person {id: 'chan'}) MATCH p = allShortestPaths((a)-[:INVOLVED_IN*..6]-(b)) RETURN length(p) AS x`,
    {},
    [3, 3],
  ],
];

/** Registers the tests of clauses. */
export function testClauses({ graph, test }: Suite): void {
  beforeAll(() => loadWorld(graph()));
  for (const [title, cypher, parameters, expected] of CASES) {
    test(title, async () => {
      const rows = await graph().read(cypher, parameters);
      expect(rows.map((row) => row['x'])).toEqual(expected);
    });
  }
}
