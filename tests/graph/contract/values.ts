/** Values of parameters and results: numbers, text, nodes, and refused parameters. */
import { beforeAll, expect } from 'vitest';
import type { Parameters, Value } from '../../../src/graph/graph.ts';
import { clear, expectCode, type Suite } from './suite.ts';

/** The title, parameters that the port does not allow, and the path in the error. */
type Refusal = readonly [string, Record<string, unknown>, string];

const CIRCULAR: Record<string, unknown> = {};
CIRCULAR['self'] = CIRCULAR;

const REFUSED: readonly Refusal[] = [
  ['undefined', { x: undefined }, '$x'],
  ['undefined deep inside', { rows: [{}, { x: [undefined] }] }, '$rows[1].x[0]'],
  ['NaN', { x: NaN }, '$x'],
  ['Infinity', { x: -Infinity }, '$x'],
  ['a whole number beyond 2^53', { x: { y: 2 ** 53 } }, '$x.y'],
  ['a bigint', { x: 1n }, '$x'],
  ['a function', { x: () => 1 }, '$x'],
  ['a symbol', { x: Symbol('x') }, '$x'],
  ['a Date', { x: new Date() }, '$x'],
  ['a Map', { x: new Map() }, '$x'],
  ['a circular map', { x: CIRCULAR }, '$x.self'],
  ['a map with a key the embedded engine reads as a type', { x: { $date: '2020-01-01' } }, '$x'],
];

/** Registers the tests of values. */
export function testValues({ graph, test }: Suite): void {
  beforeAll(() => clear(graph()));

  const echo = async (x: Value) => (await graph().read('RETURN $x AS x', { x }))[0]?.['x'];

  test('plain values round-trip', async () => {
    const values: Value[] = [
      null,
      true,
      0,
      5,
      -5,
      1.5,
      1e-7,
      Number.MAX_SAFE_INTEGER,
      '',
      'ខ្មែរ 𝔄 é',
      '\'"\\`\n\t$x',
      [],
      [1, null, 'a', [true]],
      {},
      { a: { b: [{ c: null }] }, 'odd key': 1, from: 'x' },
    ];
    for (const value of values) expect(await echo(value)).toEqual(value);
  });

  test('a value nested 60 deep round-trips', async () => {
    let value: Value = 'core';
    for (let depth = 0; depth < 60; depth++) value = [value];
    expect(await echo(value)).toEqual(value);
  });

  for (const [title, parameters, path] of REFUSED) {
    test(`${title} is refused as a parameter, with its path`, async () => {
      // The compiler refuses these values, but at run time they can still reach the port.
      const wrong = parameters as unknown as Parameters;
      const error = await expectCode(graph().read('RETURN 1 AS x', wrong), 'BAD_USER_INPUT');
      expect(error.details).toEqual({ argument: path });
      const write = graph().write((run) => run('CREATE (:Never)', wrong));
      await expectCode(write, 'BAD_USER_INPUT');
    });
  }

  test('endless nesting is refused before it can crash the process', async () => {
    let value: Value = 1;
    for (let depth = 0; depth < 20_000; depth++) value = [value];
    await expectCode(graph().read('RETURN $x AS x', { x: value }), 'BAD_USER_INPUT');
  });

  test('a missing parameter is an error', async () => {
    await expectCode(graph().read('RETURN $nothing AS x'), 'INTERNAL');
  });

  test('a whole number stays an integer', async () => {
    const [row] = await graph().read(
      'RETURN [10, 20, 30][$i] AS item, $i / 2 AS half, toString($i) AS text, range(1, $i) AS range',
      { i: 1 },
    );
    expect(row).toEqual({ item: 20, half: 0, text: '1', range: [1] });
  });

  test('a whole number stored deep in a batch stays an integer', async () => {
    await graph().write((run) =>
      run('UNWIND $rows AS row MERGE (n:Number {id: row.id}) SET n += row.p', {
        rows: [{ id: 'n', p: { n: 5, f: 2.5, list: [1, 2] } }],
      }),
    );
    const [row] = await graph().read(
      `MATCH (n:Number) WHERE n.n = $five AND n.n > 4.5
       RETURN n.n AS n, n.f AS f, n.list AS list, toString(n.n) AS text, n.n / 2 AS half`,
      { five: 5 },
    );
    expect(row).toEqual({ n: 5, f: 2.5, list: [1, 2], text: '5', half: 2 });
  });

  test('integers and fractions sort together', async () => {
    const rows = await graph().read('UNWIND $xs AS x RETURN x AS x ORDER BY x', {
      xs: [2, 1.5, 1],
    });
    expect(rows.map(({ x }) => x)).toEqual([1, 1.5, 2]);
  });

  test('an integer beyond the safe range is an error, not a wrong number', async () => {
    await expectCode(graph().read('RETURN 9007199254740993 AS x'), 'INTERNAL');
    await expectCode(graph().read('RETURN [{a: -9007199254740993}] AS x'), 'INTERNAL');
  });

  test('NaN and Infinity are returned as null', async () => {
    const rows = await graph().read('RETURN 0.0 / 0.0 AS nan, 1.0 / 0.0 AS infinity');
    expect(rows).toEqual([{ nan: null, infinity: null }]);
  });

  test('temporal values are returned as ISO strings', async () => {
    const rows = await graph().read(
      `RETURN date('2020-01-02') AS day, localdatetime('2020-01-02T03:04:05') AS local`,
    );
    expect(rows).toEqual([{ day: '2020-01-02', local: '2020-01-02T03:04:05' }]);
  });

  test('nodes, relationships and paths are returned as plain property maps', async () => {
    await graph().write((run) =>
      run(
        `CREATE (:Left {id: 'l'})-[:TO {since: '2001'}]->(:Right {id: 'r', type: 't', labels: ['x']})`,
      ),
    );
    const [row] = await graph().read(
      'MATCH p = (l:Left)-[r:TO]->(m:Right) RETURN l AS l, r AS r, m AS m, p AS p, {r: r} AS map, collect(l) AS all',
    );
    const [l, r, m] = [{ id: 'l' }, { since: '2001' }, { id: 'r', type: 't', labels: ['x'] }];
    expect(row).toEqual({ l, r, m, p: { nodes: [l, m], edges: [r] }, map: { r }, all: [l] });
  });

  test('a map that looks like a page keeps its keys', async () => {
    const page = { nodes: [{ id: 'a' }], edges: [{ source: 'a', type: 'x' }] };
    expect(await echo(page)).toEqual(page);
  });

  test('rows are plain objects of this realm', async () => {
    const [row] = await graph().read('RETURN {a: [1]} AS x');
    expect(row).toStrictEqual({ x: { a: [1] } });
  });

  test('a long result is complete and in order', async () => {
    const rows = await graph().read('UNWIND range(1, 5000) AS i RETURN i AS i ORDER BY i');
    expect(rows).toHaveLength(5000);
    expect(rows.at(-1)).toEqual({ i: 5000 });
  });
}
