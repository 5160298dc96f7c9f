/** A list reads only the selected columns and rows, and each field gives the same answer alone and among all. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { ask } from '../support/ask.ts';
import { nodeTypes, selectAll } from '../support/ask-everything.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines, readWorld } from '../support/world.ts';
import { loadSchema } from '../schema/load-schema.ts';

const schema = loadSchema();

const fieldsOf = (type: GraphQLNamedType | null | undefined) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
const typeOf = (field: GraphQLField<unknown, unknown> | undefined) =>
  field === undefined ? null : getNamedType(field.type);
const isPage = (field: GraphQLField<unknown, unknown>) =>
  typeOf(field)?.name.endsWith('Connection') === true;
const needsArgument = ({ args }: GraphQLField<unknown, unknown>) =>
  args.some(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined);

/** One selection per field of the edges and nodes of a list. */
function selectionsOf(list: GraphQLField<unknown, unknown>): string[] {
  const edge = typeOf(fieldsOf(typeOf(list)).find(({ name }) => name === 'edges'));
  const node = typeOf(fieldsOf(edge).find(({ name }) => name === 'node'));
  const text = (field: GraphQLField<unknown, unknown>) =>
    `${field.name} ${isPage(field) ? '(first: 3) { nodes { __typename id } }' : selectAll(typeOf(field)!, 0)}`;
  const ofEdges = fieldsOf(edge).filter((field) => field.name !== 'node' && !needsArgument(field));
  const ofNodes = fieldsOf(node).filter((field) => !needsArgument(field));
  return [...ofEdges.map(text), ...ofNodes.map((field) => `node { ${text(field)} }`)];
}

const lists = nodeTypes(schema).flatMap((type) =>
  fieldsOf(type)
    .filter((field) => isPage(field) && !needsArgument(field))
    .map((list) => ({ title: `${type.name}.${list.name}`, type: type.name, list })),
);

describe('the lists under test', () => {
  test('are all lists below an entity', () => {
    expect(lists.length).toBeGreaterThan(30);
    expect(lists.map(({ title }) => title)).toContain('Person.involvements');
  });
});

describeEngines('a selection of its own', (open) => {
  let server: TestServer;
  let ids: readonly { readonly id: string; readonly type: string }[];
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
    ids = (await readWorld('fictional')).records.entities;
  });
  afterAll(() => server.close());

  /** The answer of a selection on ten nodes of a type. */
  async function each<T>(type: string, selection: string): Promise<T[]> {
    const wanted = ids.filter((one) => one.type === type).map(({ id }) => id);
    const { nodes } = await ask<{ nodes: (T | null)[] }>(
      server.url,
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${selection} } } }`,
      { ids: wanted.slice(0, 10) },
    );
    return nodes.filter((node) => node !== null);
  }

  test.each(lists)(
    'of fields below $title gives the same answers as among all',
    async ({ type, list }) => {
      const selections = selectionsOf(list);
      const among = `all: ${list.name}(first: 3) { edges { ${selections.join(' ')} } }`;
      const alone = selections.map(
        (selection, n) => `f${n}: ${list.name}(first: 3) { edges { ${selection} } }`,
      );
      const nodes = await each<Record<string, { edges: object[] }>>(
        type,
        `${among} ${alone.join(' ')}`,
      );
      for (const { all, ...single } of nodes) {
        for (const { edges } of Object.values(single)) expect(all?.edges).toMatchObject(edges);
      }
    },
  );

  test.each(lists)(
    'of rows of $title gives the rows of the page',
    async ({ type, list: { name } }) => {
      const edges = 'edges { cursor node { id } }';
      const nodes = await each<Record<'alone' | 'paged' | 'more', RowsAnswered>>(
        type,
        `alone: ${name}(first: 1) { ${edges} } more: ${name}(first: 2) { ${edges} }
       paged: ${name}(first: 1) { ${edges} pageInfo { hasNextPage } }`,
      );
      for (const { alone, paged, more } of nodes) {
        expect(alone.edges).toEqual(more.edges.slice(0, 1));
        expect(paged.edges).toEqual(alone.edges);
        expect(paged.pageInfo.hasNextPage).toBe(more.edges.length > 1);
      }
    },
  );
});

interface RowsAnswered {
  readonly edges: readonly object[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}
