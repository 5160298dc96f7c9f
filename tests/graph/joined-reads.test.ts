/** Reads requested at once share a round trip if that is faster, and give the same answers as alone. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { joinQueries } from '../../src/graph/join-queries.ts';
import { JoinedReads } from '../../src/graph/joined-reads.ts';
import { queryText } from '../../src/graph/query/query-text.ts';
import { observed, type RoundTrip } from '../../src/graph/observed.ts';
import { describeEngines } from '../support/world.ts';
import { countingReads } from '../support/world-many.ts';

const columns = (...names: string[]) => names.map((name) => ({ name, expression: name }));

const LIST = queryText(
  `UNWIND $ids AS id
  CALL (id) { MATCH (n:Entity {id: id}) RETURN n AS found, n.rank AS place ORDER BY place LIMIT $limit }`,
  [{ name: 'parent', expression: 'id' }, ...columns('found', 'place')],
  'ORDER BY place DESC',
);
const COUNT = queryText('MATCH (n:Entity) WHERE n.rank > $least', [
  { name: 'n', expression: 'count(n)' },
]);
const NONE = queryText('MATCH (n:Entity {id: $id})', [
  { name: 'id', expression: 'n.id' },
  { name: 'rank', expression: 'n.rank' },
]);

it('keeps the parameters of each query apart', () => {
  const joined = joinQueries([NONE, NONE]).query.text;
  expect(joined).toContain('{id: $id_0}');
  expect(joined).toContain('{id: $id_1}');
});

describeEngines('reads requested at once', (open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    const rows = ['a', 'b', 'c'].map((id, rank) => ({ id, rank }));
    await graph.write((run) => run('UNWIND $rows AS row CREATE (n:Entity) SET n += row', { rows }));
  });
  afterAll(() => graph.close());

  it('are one round trip if the engine wants it, with the same answers as alone', async () => {
    const counted = countingReads(graph);
    const joined = new JoinedReads(counted.graph);
    const asked = [
      [LIST, { ids: ['c', 'a', 'b'], limit: 2 }],
      [COUNT, { least: 0 }],
      [NONE, { id: 'nobody' }],
      [LIST, { ids: ['a'], limit: 1 }],
    ] as const;
    const together = await Promise.all(asked.map(([text, given]) => joined.read(text, given)));
    expect(counted.reads()).toBe(graph.info.joinsReads ? 1 : asked.length);
    const alone = await Promise.all(asked.map(([text, given]) => graph.read(text, given)));
    expect(together).toEqual(alone);
    expect(together[0]?.map(({ parent }) => parent)).toEqual(['c', 'b', 'a']);
  });

  it('keep their order and nulls if they exceed one record', async () => {
    const joined = new JoinedReads(graph);
    const pair = `CASE WHEN n % 2 = 0 THEN null ELSE [n, 'odd'] END`;
    const many = queryText(
      'UNWIND range(1, $most) AS n',
      [...columns('n'), { name: 'pair', expression: pair }],
      'ORDER BY n DESC',
    );
    const alone = await graph.read(many, { most: 21 });
    expect(await joined.read(many, { most: 21 })).toEqual(alone);
    const asked = [21, 0, 8].map((most) => joined.read(many, { most }));
    const [first, none, eight] = await Promise.all(asked);
    expect(first).toEqual(alone);
    expect(none).toEqual([]);
    expect(eight).toEqual(alone.slice(-8));
    expect(await joined.read(many, { most: 0 })).toEqual([]);
  });

  it('are reported with their own rows', async () => {
    const trips: RoundTrip[] = [];
    const joined = new JoinedReads(observed(graph, (trip) => trips.push(trip)));
    await joined.read(queryText('UNWIND range(1, $most) AS n', columns('n')), { most: 21 });
    expect(trips.map(({ rows }) => rows)).toEqual([21]);
  });

  it('send a plain query text alone', async () => {
    const counted = countingReads(graph);
    const joined = new JoinedReads(counted.graph);
    const union = 'RETURN 1 AS x UNION RETURN 2 AS x';
    const [rows] = await Promise.all([joined.read(union), joined.read(COUNT, { least: 0 })]);
    expect(rows).toHaveLength(2);
    expect(counted.reads()).toBe(2);
  });

  it('pass on the error of the engine', async () => {
    const joined = new JoinedReads(graph);
    const asked = [
      joined.read(NONE, { id: 'a' }),
      joined
        .read(queryText('UNWIND [1] AS one', [{ name: 'x', expression: 'nothing.here(one)' }]))
        .catch((error: unknown) => error),
    ];
    const outcome = await Promise.allSettled(asked);
    expect(outcome[1]).toMatchObject({ value: { code: 'INTERNAL' } });
  });
});
