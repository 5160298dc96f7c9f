/** The limits of one operation, counted with variables and defaults applied and fragments expanded. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { buildSchema, getIntrospectionQuery, Kind, parse, type GraphQLSchema } from 'graphql';
import { checkLimits, LIMITS } from '../../src/api/request/limits.ts';
import * as measuring from '../../src/api/request/measure.ts';
import type { Measure, Operation } from '../../src/api/request/measure.ts';
import { isRapportError } from '../../src/errors.ts';
import { loadSchema } from '../schema/load-schema.ts';

const SCHEMA = buildSchema(`
  enum Order { UP DOWN }
  input Filter { ids: [ID!] }
  type Query {
    people(first: Int, last: Int, order: Order! = UP, filter: Filter): People!
    capped(first: Int = 5): People!
    nodes(ids: [ID!]!): [Person]!
    person: Person
    thing: Named
    network(maxNodes: Int! = 100): Network!
    a: String
  }
  type People { nodes: [Person!]! edges: [Edge!]! totalCount: Int! }
  type Edge { node: Person! }
  interface Named { name: String friends(first: Int = 20): People! }
  type Group implements Named { name: String friends(first: Int = 20): People! }
  type Person implements Named { name: String friends(first: Int = 20): People! steps: [Step!]! tags: [String!]! best: Person }
  type Network { nodes: [Person!]! edges: [Edge!]! }
  type Step { name: String }
`);

function operation(
  document: string,
  variables: Record<string, unknown> = {},
  schema: GraphQLSchema = SCHEMA,
): Operation {
  const { definitions } = parse(document);
  const fragments = new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const found = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  return { schema, operation: found!, fragments, variables };
}

const measure = (asked: Operation): Measure | null => measuring.measure(asked, LIMITS.selections);

const nodesOf = (document: string, variables?: Record<string, unknown>) =>
  measure(operation(document, variables))?.nodes;

function refusal(document: string, variables?: Record<string, unknown>): [string, string] | null {
  try {
    checkLimits(operation(document, variables));
    return null;
  } catch (error) {
    if (!isRapportError(error)) throw error;
    return [error.code, error.message];
  }
}

describe('nodes', () => {
  test.each<[string, number]>([
    ['{ a person { name } }', 0],
    ['{ people { nodes { name } } }', 20],
    ['{ people(first: 7) { nodes { name } } }', 7],
    ['{ people(last: 7) { nodes { name } } }', 7],
    ['{ people(first: null) { nodes { name } } }', 20],
    ['{ capped { nodes { name } } }', 5],
    ['{ people(first: 1) { nodes { name } } }', 1],
    ['{ people(first: 7) { nodes { name } edges { node { name } } } }', 7],
    ['{ people(first: 10) { nodes { friends(first: 5) { totalCount } } } }', 60],
    ['{ people(first: 10) { edges { node { best { friends(first: 5) { totalCount } } } } } }', 60],
    ['{ people(first: 10) { nodes { steps { name } tags } } }', 210],
    ['{ nodes(ids: ["a", "b", "c"]) { friends(first: 2) { totalCount } } }', 9],
    ['{ x: people(first: 3) { totalCount } y: people(first: 4) { totalCount } }', 7],
    [
      '{ people(first: 10) { ... { nodes { ...F } } } } fragment F on Person { steps { name } }',
      210,
    ],
    // A network counts its longer list: one edge per two actors, at most 2,000.
    ['{ network { nodes { name } } }', 2_000],
    ['{ network(maxNodes: 2) { nodes { name } edges { node { name } } } }', 2],
    ['{ network(maxNodes: 20) { nodes { friends(first: 5) { totalCount } } } }', 190 * 6],
    ['{ network(maxNodes: 9999) { nodes { name } } }', 2_000],
    // The resolver refuses sizes out of range. They must not make an operation look small.
    ['{ people(first: 0) { totalCount } }', 1],
    ['{ people(first: -5) { nodes { friends(first: 5) { totalCount } } } }', 6],
  ])('%s: %d', (document, nodes) => expect(nodesOf(document)).toBe(nodes));

  test.each<[string, number]>([
    // Skipped fields do not count.
    ['{ people(first: 7) @skip(if: true) { totalCount } }', 0],
    ['{ ... @include(if: false) { people(first: 7) { totalCount } } a }', 0],
    ['{ ...F @skip(if: true) a } fragment F on Query { people(first: 7) { totalCount } }', 0],
    ['{ people(first: 7) @include(if: true) @skip(if: false) { totalCount } }', 7],
    // Fields that merge count as one, with all their selections.
    ['{ people(first: 7) { totalCount } ... { people(first: 7) { totalCount } } }', 7],
    ['{ ...F ...F } fragment F on Query { people(first: 7) { totalCount } }', 7],
    [
      `{ people(first: 3) { nodes { steps { name } } } ...F }
       fragment F on Query { people(first: 3) { nodes { tags steps { name } } } }`,
      3 + 3 * 20,
    ],
    // An object has one type, so the most expensive type condition counts.
    [
      `{ thing { ... on Person { friends(first: 5) { totalCount } }
         ... on Group { friends(first: 9) { totalCount } } } }`,
      9,
    ],
    [
      `{ thing { ... on Named { friends(first: 5) { totalCount } }
         ... on Person { friends(first: 5) { totalCount nodes { steps { name } } } } } }`,
      5 + 5 * 20,
    ],
  ])('%s: %d', (document, nodes) => expect(nodesOf(document)).toBe(nodes));

  test('exclude fields skipped by a variable', () => {
    const document = 'query ($no: Boolean!) { people(first: 7) @skip(if: $no) { totalCount } a }';
    expect(nodesOf(document, { no: true })).toBe(0);
    expect(nodesOf(document, { no: false })).toBe(7);
  });

  test('use variables, their defaults, and the defaults of the schema', () => {
    const given = 'query ($n: Int) { people(first: $n) { totalCount } }';
    expect(nodesOf(given, { n: 3 })).toBe(3);
    expect(nodesOf(given, { n: null })).toBe(20);
    expect(nodesOf(given)).toBe(20);
    const preset = 'query ($n: Int = 90) { people(first: $n) { totalCount } }';
    expect(nodesOf(preset)).toBe(90);
    expect(nodesOf(preset, { n: 4 })).toBe(4);
    const ids = 'query ($ids: [ID!]!) { nodes(ids: $ids) { name } }';
    expect(nodesOf(ids, { ids: ['a', 'b'] })).toBe(2);
  });

  test('are the sum over all lists of the product of page sizes down to each', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(sizes, (pages) => {
        const inner = pages
          .slice(1)
          .reduceRight((below, n) => `friends(first: ${n}) { nodes { ${below} } }`, 'name');
        const document = `{ people(first: ${pages[0]}) { nodes { ${inner} } } }`;
        const products = pages.map((_, i) => pages.slice(0, i + 1).reduce((a, b) => a * b, 1));
        const nodes = products.reduce((a, b) => a + b, 0);
        expect(nodesOf(document)).toBe(nodes);
        // Fragments and variables for each size give the same number.
        const declared = pages.map((_, i) => `$v${i}: Int`).join(', ');
        const named = pages
          .slice(1)
          .reduceRight(
            (below, _, i) => `friends(first: $v${i + 1}) { nodes { ${below} } }`,
            'name',
          );
        const spread = `query (${declared}) { ...F } fragment F on Query { people(first: $v0) { nodes { ${named} } } }`;
        expect(nodesOf(spread, Object.fromEntries(pages.map((n, i) => [`v${i}`, n])))).toBe(nodes);
        expect(refusal(document)?.[0]).toBe(
          nodes > LIMITS.nodes || 2 * pages.length + 1 > LIMITS.depth
            ? 'QUERY_TOO_LARGE'
            : undefined,
        );
      }),
    );
  });

  test('over the limit give an error with the number, the limit and the list to reduce', () => {
    const [code, message] = refusal(
      '{ people(first: 100) { nodes { mates: friends(first: 100) { nodes { friends(first: 100) { totalCount } } } } } }',
    )!;
    expect(code).toBe('QUERY_TOO_LARGE');
    expect(message).toContain('1,010,100 nodes');
    expect(message).toContain('at most 200,000');
    expect(message).toContain('`people.nodes.mates.nodes.friends`: lower `first`');
  });
});

describe('shape', () => {
  const nest = (levels: number) =>
    `{ person { ${'best { '.repeat(levels - 2)}name ${'} '.repeat(levels - 2)}} }`;

  test('levels', () => {
    expect(measure(operation(nest(LIMITS.depth)))?.depth).toBe(LIMITS.depth);
    expect(refusal(nest(LIMITS.depth))).toBeNull();
    expect(refusal(nest(LIMITS.depth + 1))?.[1]).toContain(`${LIMITS.depth + 1} levels`);
  });

  test('aliases', () => {
    const aliases = (n: number) =>
      `{ person { ${Array.from({ length: n }, (_, i) => `a${i}: name`).join(' ')} } }`;
    expect(refusal(aliases(LIMITS.aliases))).toBeNull();
    expect(refusal(aliases(LIMITS.aliases + 1))?.[1]).toContain('101 aliases');
  });

  test('root fields, including those in fragments', () => {
    const fields = (n: number) => Array.from({ length: n }, (_, i) => `a${i}: a`).join(' ');
    const { rootFields } = LIMITS;
    expect(refusal(`{ ${fields(rootFields)} }`)).toBeNull();
    expect(refusal(`{ ${fields(rootFields + 1)} }`)?.[1]).toContain('31 root fields');
    const spread = `{ ...F } fragment F on Query { ${fields(rootFields + 1)} }`;
    expect(refusal(spread)?.[1]).toContain('31 root fields');
    expect(refusal(`{ ... { ${fields(rootFields + 1)} } }`)?.[1]).toContain('31 root fields');
  });

  const chain = (levels: number, next: (spread: string) => string) =>
    Array.from({ length: levels }, (_, i) => {
      const below = i + 1 < levels ? next(`...F${i + 1}`) : 'name';
      return `fragment F${i} on Person { ${below} }`;
    }).join(' ');

  test('fragments that double forty times on one level merge into one field', () => {
    const document = `{ person { ...F0 } } ${chain(40, (next) => `${next} ${next}`)}`;
    expect(refusal(document)).toBeNull();
    expect(measure(operation(document))?.selections).toBeLessThan(100);
  });

  test('fragments that double from level to level are refused at once', () => {
    // Expanded they are 2^40 selections, too many to visit one by one.
    const doubled = (next: string) => `best { ${next} } other: best { ${next} }`;
    const found = refusal(`{ person { ...F0 } } ${chain(40, doubled)}`);
    expect(found?.[0]).toBe('QUERY_TOO_LARGE');
    expect(found?.[1]).toContain('fragments');
  });

  test('doubling fragments with many skipped fields are refused at once too', () => {
    const skipped = 'name @skip(if: true) '.repeat(400);
    const doubled = (next: string) => `${skipped} best { ${next} } other: best { ${next} }`;
    expect(refusal(`{ person { ...F0 } } ${chain(7, doubled)}`)?.[0]).toBe('QUERY_TOO_LARGE');
  });
});

describe('invalid arguments', () => {
  test('never disable the limits: null in a variable for a non-null argument', () => {
    const huge =
      'people(first: 100) { nodes { friends(first: 100) { nodes { friends(first: 100) { totalCount } } } } }';
    const document = `query ($o: Order = UP) { x: people(order: $o) { totalCount } ${huge} }`;
    expect(refusal(document)?.[0]).toBe('QUERY_TOO_LARGE');
    const [code, message] = refusal(document, { o: null })!;
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain('order');
  });

  test('never disable the limits: null in a variable for a directive', () => {
    const document = 'query ($no: Boolean = true) { person @skip(if: $no) { name } a }';
    expect(refusal(document)).toBeNull();
    const [code, message] = refusal(document, { no: null })!;
    expect([code, message.includes('"if"')]).toEqual(['BAD_USER_INPUT', true]);
  });

  test('are left to execution if execution refuses the whole operation', () => {
    const document = 'query ($n: Int!) { people(first: $n) { totalCount } }';
    expect(refusal(document)).toBeNull();
    expect(refusal(document, { n: 'many' })).toBeNull();
    expect(measure(operation(document, { n: 'many' }))).toBeNull();
  });
});

test('full introspection of the real schema stays within the limits', () => {
  const query = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
  });
  expect(() => checkLimits(operation(query, {}, loadSchema()))).not.toThrow();
});
