/** A mistake in a query does not compile, prevents the module from loading, or fails at the first row. */
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/graph/graph.ts';
import { textOf, type Cypher } from '../../src/graph/query/query-text.ts';
import { entityColumn } from '../../src/queries/entities/columns.ts';
import { during, DURING } from '../../src/queries/conditions.ts';
import { query } from '../../src/graph/query/query.ts';
import { column } from '../../src/graph/query/rows.ts';
import { partReader } from '../../src/graph/query/stored.ts';
import { list, nullable, number, oneOf, text } from '../../src/graph/query/value-types.ts';

const FIND = query(
  'find parts',
  { ids: list(text), since: nullable(text), until: nullable(text) },
  {
    text: (when) => `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE true
      ${when.given('since', `AND e.day >= $since ${when.given('until', 'AND e.day < $until')}`)}
      ${when.absent('since', 'AND e.day IS NOT NULL')}`,
    row: { id: text, status: column('e.status', oneOf(['HELD', 'DENIED'])) },
    order: 'ORDER BY id',
  },
);
const ANY = { ids: ['a'], since: null, until: null };

/** A graph that answers with these rows and records its queries. */
function answering(...rows: Row[]) {
  const asked: [Cypher, unknown][] = [];
  const read = (cypher: Cypher, parameters?: unknown) => {
    asked.push([cypher, parameters]);
    return Promise.resolve(rows);
  };
  return { read, asked };
}

const inOneLine = (cypher: Cypher) => textOf(cypher).replaceAll(/\s+/g, ' ').trim();

describe('a query', () => {
  it('returns the columns of its row, with only the conditional parts that apply', () => {
    const start = 'UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE true';
    const end = 'RETURN id AS id, e.status AS status ORDER BY id';
    const textFor = (given: Partial<typeof ANY | { since: string; until: string }>) =>
      inOneLine(FIND.textFor({ ...ANY, ...given }));
    expect(textFor({})).toBe(`${start} AND e.day IS NOT NULL ${end}`);
    expect(textFor({ since: '1' })).toBe(`${start} AND e.day >= $since ${end}`);
    // Parts nest: the inner one needs both parameters.
    expect(textFor({ until: '2' })).toBe(textFor({}));
    expect(textFor({ since: '1', until: '2' })).toContain('AND e.day >= $since AND e.day < $until');
  });

  it('has one text per combination of parts', () => {
    expect(FIND.textFor(ANY)).toBe(FIND.textFor({ ...ANY, ids: ['b'] }));
  });

  it('sends its parameters and nothing else', async () => {
    const graph = answering();
    const given = { ...ANY, other: 1 };
    await FIND.run(graph, given);
    expect(graph.asked[0]?.[1]).toEqual(ANY);
  });

  it('types its rows by its columns, unions included', async () => {
    const [row] = await FIND.run(answering({ id: 'a', status: 'HELD' }), ANY);
    const status: 'HELD' | 'DENIED' | undefined = row?.status;
    expect(status).toBe('HELD');
    // @ts-expect-error there is no such column
    expect(row?.stauts).toBeUndefined();
  });

  it('requires every parameter with its type', () => {
    // @ts-expect-error `until` is missing
    expect(() => FIND.textFor({ ids: ['a'], since: null })).not.toThrow();
    // @ts-expect-error an id is a text
    expect(() => FIND.textFor({ ...ANY, ids: [1] })).not.toThrow();
  });
});

describe('a slip', () => {
  it('in the parameter of a part does not compile', () => {
    const types = { ids: list(text), since: nullable(text) };
    const slip = () =>
      query('slip', types, {
        // @ts-expect-error there is no such parameter
        text: (when) => `UNWIND $ids AS id ${when.given('sicne', 'WHERE $since < 1')}`,
        row: { id: text },
      });
    expect(slip).toThrow(/"slip": no parameter is named sicne/);
    query('always there', types, {
      // @ts-expect-error `ids` is never null, so no part can depend on it
      text: (when) => `UNWIND $ids AS id ${when.given('ids', 'WHERE $since < 1')}`,
    });
  });

  it('in a shared part does not compile', () => {
    const slip = () =>
      query(
        'slip',
        { since: nullable(text), certainty: DURING.certainty },
        {
          // @ts-expect-error the part needs `until` too
          text: (when) => `MATCH (e) WHERE true ${during(when, 'e')}`,
        },
      );
    expect(slip).toThrow(/no parameter is named until/);
  });

  it('in a parameter prevents the module from loading', () => {
    const make = (cypher: string) => () => query('slip', { ids: list(text) }, { text: cypher });
    expect(make('UNWIND $ids AS id MATCH (e {id: $id})')).toThrow(/no parameter is named id/);
    expect(make('MATCH (e)')).toThrow(/nothing uses ids/);
    expect(make('UNWIND $ids AS id')).not.toThrow();
  });

  it.each<[string, Row, RegExp]>([
    ['a missing column', { id: 'a' }, /"find parts", column "status": it is missing/],
    [
      'a value outside its union',
      { id: 'a', status: 'MAYBE' },
      /"find parts", column "status": expected one of HELD, DENIED, got "MAYBE"/,
    ],
    ['a misspelled property', { id: 'a', status: null }, /column "status": .* got null/],
    [
      'a number instead of a text',
      { id: 1, status: 'HELD' },
      /column "id": expected a text, got 1/,
    ],
  ])('that gives %s fails at the first row', async (_slip, row, message) => {
    const rows = FIND.run(answering(row), ANY);
    await expect(rows).rejects.toMatchObject({ code: 'INTERNAL' });
    await expect(rows).rejects.toThrow(message);
  });
});

describe('a value that was not read', () => {
  const BRIEF = query(
    'brief',
    { ids: list(text) },
    {
      text: 'UNWIND $ids AS id MATCH (e:Entity {id: id})',
      row: { node: entityColumn('e', { entity: ['mergedIds'], tie: [] }) },
    },
  );

  it('throws when accessed', async () => {
    const row = { node: ['a', 'Person', 'Ann', 'ann', null] };
    const [read] = await BRIEF.run(answering(row), { ids: ['a'] });
    expect(read?.node.read('name', text)).toBe('Ann');
    // A column that was read but has no value is null.
    expect(read?.node.read('mergedIds', nullable(list(text)))).toBeNull();
    expect(() => read?.node.read('nameText', list(text))).toThrow(/"nameText" was not read/);
    // @ts-expect-error no entity has such a property
    expect(() => read?.node.read('naem', text)).toThrow(/"naem" was not read/);
  });

  it('is missing from a partly read object, and throws there', () => {
    const read = partReader<[number], { half: number; whole: number }>(
      { half: (n) => n / 2, whole: (n) => n },
      (name) => name === 'half',
    );
    expect({ ...read(4) }).toEqual({ half: 2 });
    expect(() => read(4).whole).toThrow(/"whole" was not read/);
  });
});

it('A query may return nothing, as a write does', async () => {
  const WRITE = query('write', { n: number }, { text: 'CREATE (:Scratch {n: $n})' });
  const told: string[] = [];
  const run = (cypher: string) => {
    told.push(cypher);
    return Promise.resolve([]);
  };
  expect(await WRITE.run(run, { n: 1 })).toEqual([]);
  expect(told).toEqual(['CREATE (:Scratch {n: $n})']);
});
