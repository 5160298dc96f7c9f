/**
 * Silent differences between engines: the adapter removes them, or queries are written so that they
 * cannot occur. The numbers refer to the list in the guide to the common Cypher.
 */
import { beforeAll, expect } from 'vitest';
import type { Value } from '../../../src/graph/graph.ts';
import { checkProperties } from '../../../src/graph/parameters.ts';
import { expectCode, type Suite } from './suite.ts';
import { loadWorld } from './world.ts';

/** The rule, a query that keeps it, and the expected values of its one column `x` in order. */
type Case = readonly [string, string, readonly Value[]];

const SAFE_QUERIES: readonly Case[] = [
  ['1: ids compared as strings', `UNWIND ['1', '01'] AS id RETURN id = '1' AS x`, [true, false]],
  [
    '2: every column has an alias',
    `MATCH (n:Person {id: 'ann'})-[r]->() WITH n AS n, count(r) AS c RETURN {n: n, c: c} AS x`,
    [{ n: { id: 'ann', sortKey: 'ann', tags: ['x', 'y'] }, c: 2 }],
  ],
  [
    '3: coalesce and CASE on properties, not nodes',
    `MATCH (m:Person {id: 'ann'}) OPTIONAL MATCH (n:Person {id: 'nobody'}) RETURN coalesce(n.id, m.id) AS x`,
    ['ann'],
  ],
  [
    '3: list comprehension on properties, not nodes',
    `MATCH (n:Meeting) WITH n ORDER BY n.seq WITH collect(n) AS ns RETURN [n IN ns WHERE n.seq > 1 | n.id] AS x`,
    [['m3', 'm1']],
  ],
  [
    '3: collect, index and map can contain nodes',
    `MATCH (n:Person {id: 'dee'}) WITH collect(n) AS ns RETURN {first: ns[0], all: ns} AS x`,
    [{ first: { id: 'dee', tags: [] }, all: [{ id: 'dee', tags: [] }] }],
  ],
  [
    '4: a missing node is collected, then projected',
    `OPTIONAL MATCH (n:Person {id: 'nobody'}) WITH collect(n) AS ns RETURN [n IN ns | n{.id}] AS x`,
    [[]],
  ],
  [
    '5: a sum over no rows',
    `OPTIONAL MATCH (:Person {id: 'dee'})-[r:INVOLVED_IN]->() RETURN coalesce(sum(r.weight), 0) AS x`,
    [0],
  ],
  [
    '6: paths are filtered outside shortestPath, by their nodes',
    `MATCH (a:Person {id: 'ann'}), (b:Person {id: 'bo'}) MATCH p = shortestPath((a)-[:INVOLVED_IN*..4]-(b)) RETURN length(p) AS x`,
    [2],
  ],
  ['9: a list is extended by a list', 'RETURN [1, 2] + [3] AS x', [[1, 2, 3]]],
  [
    '11: not in a list, with null and an empty list',
    `UNWIND [null, 'a', 'b'] AS v WITH v WHERE v IS NULL OR NOT v IN ['a'] RETURN v AS x ORDER BY x`,
    ['b', null],
  ],
  [
    '11: not in an empty list keeps null',
    `MATCH (m:Meeting) WITH m WHERE m.earliest IS NULL OR NOT m.earliest IN [] RETURN m.id AS x ORDER BY x`,
    ['m1', 'm2', 'm3'],
  ],
  [
    '12: dates are ISO strings and compare as such',
    `MATCH (m:Meeting) WHERE m.earliest >= '2016-02' RETURN m.id AS x`,
    ['m2'],
  ],
  [
    '13: an alias with a new name keeps the sort',
    `MATCH (e:Meeting) WITH e, e.id AS meetingId ORDER BY e.seq LIMIT 2 RETURN meetingId AS x`,
    ['m2', 'm3'],
  ],
  ['15: null is tested by IS NULL', 'RETURN [v IN [1, null] | v IS NULL] AS x', [[false, true]]],
  [
    '16: text functions on plain text',
    `RETURN [toString(5), toUpper('ab'), trim(' a '), replace('a-b', '-', '_')] AS x`,
    [['5', 'AB', 'a', 'a_b']],
  ],
  ['16: split by a separator', `RETURN split('a b', ' ') AS x`, [['a', 'b']]],
];

/** Registers the tests of silent differences. */
export function testDifferences({ graph, test }: Suite): void {
  beforeAll(() => loadWorld(graph()));

  for (const [title, cypher, expected] of SAFE_QUERIES) {
    test(title, async () => {
      const rows = await graph().read(cypher);
      expect(rows.map((row) => row['x'])).toEqual(expected);
    });
  }

  test('7: null keys are filtered before MERGE', async () => {
    const rows = [{ id: 'kept' }, { id: null }, {}];
    await graph().write((run) =>
      run('UNWIND $rows AS row WITH row WHERE row.id IS NOT NULL MERGE (n:Scratch {id: row.id})', {
        rows,
      }),
    );
    expect(await graph().read('MATCH (n:Scratch) RETURN n AS n')).toEqual([{ n: { id: 'kept' } }]);
  });

  test('10: a node is copied by its properties', async () => {
    await graph().write(async (run) => {
      await run(`CREATE (:Scratch {id: 'copy', own: 1})`);
      await run(
        `MATCH (a:Scratch {id: 'copy'}), (b:Person {id: 'dee'}) SET a += properties(b), a.id = 'copy'`,
      );
    });
    expect(await graph().read(`MATCH (n:Scratch {id: 'copy'}) RETURN n AS n`)).toEqual([
      { n: { id: 'copy', own: 1, tags: [] } },
    ]);
  });

  test('14: SET += of a map that may be missing', async () => {
    await graph().write((run) =>
      run(`MERGE (n:Scratch {id: 'm'}) SET n += coalesce($p, {})`, { p: null }),
    );
    expect(await graph().read(`MATCH (n:Scratch {id: 'm'}) RETURN n AS n`)).toEqual([
      { n: { id: 'm' } },
    ]);
  });

  test('14: a list with null or mixed types is refused as a parameter of a write', async () => {
    for (const list of [
      [1, null],
      [1, 'a'],
      [[1], 1],
    ] as Value[]) {
      const call = graph().write((run) => run('CREATE (:Scratch {list: $list})', { list }));
      await expectCode(call, 'BAD_USER_INPUT');
    }
  });

  test('14: checkProperties refuses what cannot be stored', async () => {
    for (const bad of [{ a: {} }, { a: [[1]] }, { a: [1, null] }, { a: [{}] }]) {
      const call = Promise.resolve().then(() => checkProperties(bad, 'row'));
      expect((await expectCode(call, 'BAD_USER_INPUT')).details).toEqual({ argument: 'row.a' });
    }
    checkProperties({ a: null, b: [], c: ['x'], d: 1.5, e: [1, 2.5] }, 'row');
  });

  test('14: what checkProperties accepts is stored unchanged', async () => {
    const p = { b: [], c: ['x', 'ខ'], d: 1.5, e: 2, f: true, g: '' };
    checkProperties(p, 'p');
    await graph().write((run) => run(`MERGE (n:Scratch {id: 'p'}) SET n += $p`, { p }));
    expect(await graph().read(`MATCH (n:Scratch {id: 'p'}) RETURN n AS n`)).toEqual([
      { n: { id: 'p', ...p } },
    ]);
  });

  test('14: a null removes the property', async () => {
    await graph().write((run) => run(`MERGE (n:Scratch {id: 'z'}) SET n += $p`, { p: { a: 1 } }));
    await graph().write((run) =>
      run(`MATCH (n:Scratch {id: 'z'}) SET n += $p`, { p: { a: null } }),
    );
    expect(await graph().read(`MATCH (n:Scratch {id: 'z'}) RETURN n AS n`)).toEqual([
      { n: { id: 'z' } },
    ]);
  });
}
