/** A query that takes all properties must not ask whether one of them is null: Neo4j 5.26 then answers `true` for it. */
import { expect, test } from 'vitest';
import { query } from '../../src/graph/query/query.ts';
import { column } from '../../src/graph/query/rows.ts';
import { map, text } from '../../src/graph/query/value-types.ts';

const row = { node: column('properties(c)', map) };

test.each(['c.stated IS NULL', 'c.stated is not null'])(
  '%s is refused beside properties(c)',
  (asked) => {
    const make = () => query('mixed', {}, { text: `MATCH (c:Claim) WHERE ${asked}`, row });
    expect(make).toThrow('Query "mixed": it takes properties(c) and asks whether c.stated is null');
  },
);

test('another variable may be asked, and so may a text that takes single properties', () => {
  const of = 'MATCH (c:Claim)-->(d) WHERE d.stated IS NULL';
  expect(() => query('other', {}, { text: of, row })).not.toThrow();
  const single = { id: column('c.id', text) };
  expect(() =>
    query('single', {}, { text: 'MATCH (c:Claim) WHERE c.stated IS NULL', row: single }),
  ).not.toThrow();
});
