/** A field gives the same answer alone and among others, with any aliases, fragments and directives. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import fc from 'fast-check';
import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import type { Graph } from '../../src/graph/graph.ts';
import { observed } from '../../src/graph/observed.ts';
import { execute } from '../support/execute.ts';
import { tries } from '../support/extent.ts';
import { nodeTypes } from '../support/ask-everything.ts';
import { describeEngines, loadWorld, readWorld } from '../support/world.ts';
import { loadSchema } from '../schema/load-schema.ts';

const schema = loadSchema();

const needsArgument = ({ args }: GraphQLField<unknown, unknown>) =>
  args.some(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined);
const fieldsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter((field) => !needsArgument(field));

/** A random selection of a field, with selections below it down to `depth` lists. */
function fieldText(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) {
    const isLeaf = !('getFields' in type);
    return fc.constant(isLeaf ? field.name : `${field.name} { __typename id }`);
  }
  const below = belowOf(type, depth);
  const size = field.args.some(({ name }) => name === 'first')
    ? fc.constantFrom('(first: 2)', '(first: 3)', '(first: $size)')
    : fc.constant('');
  return fc.tuple(size, below).map(([args, selection]) => `${field.name}${args} { ${selection} }`);
}

function belowOf(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
  if (type.name.endsWith('Connection')) {
    const edge = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType;
    const node = getNamedType(edge.getFields()['node']!.type);
    const nodes =
      isObjectType(node) && depth > 0 ? someOf(node, depth - 1) : fc.constant('id name');
    const ofEdge = fieldsOf(edge).filter(({ name }) => !['node', 'cursor'].includes(name));
    const edges =
      ofEdge.length === 0
        ? fc.constant('cursor')
        : fc.constantFrom(...ofEdge).chain((field) => fieldText(field, 0));
    return fc.oneof(
      nodes.map((each) => `nodes { ${each} }`),
      fc.tuple(edges, nodes).map(([own, each]) => `edges { ${own} node { ${each} } }`),
      fc
        .tuple(edges, nodes)
        .map(([own, each]) => `edges { cursor ${own} node { id } } nodes { ${each} }`),
      fc.constant('totalCount pageInfo { hasNextPage endCursor }'),
      fc.constant('totalCount'),
    );
  }
  if (type.name === 'Evidence') return fc.constantFrom('claimCount', 'claimCount sourceCount');
  if (type.getInterfaces().some(({ name }) => name === 'Node'))
    return fc.constant('__typename id name');
  // Values such as dates and steps are selected with every leaf.
  const leaves = fieldsOf(type).filter((field) => !('getFields' in getNamedType(field.type)));
  return fc.constant(['__typename', ...leaves.map(({ name }) => name)].join(' '));
}

const someOf = (type: GraphQLObjectType, depth: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.constantFrom(...fieldsOf(type)).chain((field) => fieldText(field, depth)),
      {
        minLength: 1,
        maxLength: 2,
      },
    )
    .map((fields) => fields.map((field, i) => `x${i}: ${field}`).join(' '));

/** A field among others: directly, in a fragment, or under a directive that keeps it. */
const AMONG: readonly ((field: string, type: string, i: number) => readonly [string, string])[] = [
  (field) => [field, ''],
  (field) => [`... { ${field} }`, ''],
  (field, type) => [`... on ${type} @include(if: $yes) { ${field} }`, ''],
  (field, type, i) => [
    `...F${i} ... on Entity { ...F${i} }`,
    `fragment F${i} on ${type} { ${field} }`,
  ],
  (field, type, i) => [`...F${i} @skip(if: $no)`, `fragment F${i} on ${type} { ${field} }`],
  // Selected twice, so that both merge.
  (field, type, i) => [`${field} ...F${i}`, `fragment F${i} on ${type} { ${field} }`],
];

const DECLARED = 'query ($ids: [ID!]!, $size: Int!, $yes: Boolean!, $no: Boolean!)';
const GIVEN = { size: 2, yes: true, no: false };

const types = nodeTypes(schema).filter(({ name }) => name !== 'Claim');
const questions = fc.constantFrom(...types).chain((type) =>
  fc.record({
    type: fc.constant(type.name),
    fields: fc.array(
      fc.constantFrom(...fieldsOf(type)).chain((field) => fieldText(field, 2)),
      {
        minLength: 2,
        maxLength: 5,
      },
    ),
    among: fc.array(fc.nat({ max: AMONG.length - 1 }), { minLength: 5, maxLength: 5 }),
    /** A list that is skipped beside them. */
    skipped: fc.constantFrom(...fieldsOf(type)).chain((field) => fieldText(field, 1)),
  }),
);

describeEngines('fields of entities', (open, engine) => {
  // Neo4j plans each random text anew, which takes most of the time of these tests.
  const operations = engine === 'embedded' ? tries(40, 250) : tries(40);
  let graph: Graph;
  let reads: string[];
  let noting: Graph;
  let idsOf: (type: string) => string[];
  beforeAll(async () => {
    graph = await open();
    await loadWorld(graph, 'fictional');
    const { entities, sources } = (await readWorld('fictional')).records;
    idsOf = (type) =>
      (type === 'Source' ? sources : entities.filter((each) => each.type === type))
        .map(({ id }) => id)
        .slice(0, 4);
    reads = [];
    noting = observed(graph, ({ text, parameters }) =>
      reads.push(`${text} ${JSON.stringify(parameters)}`),
    );
  });
  afterAll(() => graph.close());

  /** The answer of some nodes, and the reads it took. */
  async function answer(type: string, selection: string, fragments = '') {
    reads.length = 0;
    const { nodes } = await execute<{ nodes: Record<string, unknown>[] }>(
      noting,
      `${DECLARED} { nodes(ids: $ids) { ... on ${type} @include(if: $yes) @skip(if: $no) { id ${selection} } } u: nodes(ids: []) { id ...U } }
       fragment U on Node { id ... on Actor { roles(first: $size) { totalCount } } } ${fragments}`,
      { ids: idsOf(type), ...GIVEN },
    );
    return { nodes, reads: [...reads].sort() };
  }

  test('give the same answer alone and among others', async () => {
    await fc.assert(
      fc.asyncProperty(questions, async ({ type, fields, among }) => {
        const keyed = fields.map((field, i) => `f${i}: ${field}`);
        const placed = keyed.map((field, i) => AMONG[among[i]!]!(field, type, i));
        const together = await answer(
          type,
          placed.map(([selection]) => selection).join(' '),
          placed.map(([, fragment]) => fragment).join(' '),
        );
        for (const [i, field] of keyed.entries()) {
          const alone = await answer(type, field);
          const key = `f${i}`;
          expect(together.nodes.map((node) => node[key])).toEqual(
            alone.nodes.map((node) => node[key]),
          );
        }
      }),
      operations,
    );
  });

  test('that are skipped are not read, and neither are their columns', async () => {
    await fc.assert(
      fc.asyncProperty(questions, async ({ type, fields, skipped }) => {
        const shown = `f0: ${fields[0]!}`;
        const bare = await answer(type, shown);
        const beside = [
          `s: ${skipped.replace(/^\w+(\([^)]*\))?/, (head) => `${head} @skip(if: $yes)`)}`,
          `... on ${type} @include(if: $no) { s: ${skipped} }`,
          `...S @skip(if: $yes)`,
        ].join(' ');
        const among = await answer(
          type,
          `${beside} ${shown}`,
          `fragment S on ${type} { s: ${skipped} }`,
        );
        expect(among.nodes).toEqual(bare.nodes);
        expect(among.reads).toEqual(bare.reads);
      }),
      operations,
    );
  });

  test('in a shared fragment, are read separately for each place and knowledge day', async () => {
    const [id] = idsOf('Person');
    const ask = (selection: string) =>
      execute<Record<string, unknown>>(
        graph,
        `query ($id: ID!) { ${selection} }
         fragment F on Person { meetings(first: 3) { nodes { id } } roles(first: 3) { totalCount } }`,
        { id },
      );
    const places = [
      'a: person(id: $id) { ...F }',
      'b: person(id: $id) { ...F meetings(first: 3) { nodes { names { text } } edges { evidence { claimCount } } } }',
      'c: person(id: $id, knownBy: "2014-02-15") { ...F }',
      'd: person(id: $id) { meetings(first: 3) { nodes { involved(first: 2) { nodes { ...F } } } } }',
    ];
    const together = await ask(places.join(' '));
    for (const place of places) expect(together).toMatchObject(await ask(place));
    expect(together['a']).not.toEqual(together['c']);
  });
});
