/** Every field of an entity and of its edges declares the columns it needs. A field without a declaration reads all columns. */
import { describe, expect, test } from 'vitest';
import { getNamedType, isObjectType, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { resolvers } from '../../src/api/resolvers.ts';
import { makeSchema } from '../../src/api/request/schema.ts';
import { nodeTypes } from '../support/ask-everything.ts';

const schema = makeSchema('schema', resolvers);

/** Claims are read whole, and a counterpart comes from pairs, not from columns of one relationship. */
const READ_WHOLE = ['Claim', 'CounterpartEdge'];
/** Fields that every list has. */
const OF_LIST = ['cursor', 'node'];

const entities = nodeTypes(schema).filter(({ name }) => !READ_WHOLE.includes(name));

const fieldsOf = (type: GraphQLNamedType | undefined) =>
  isObjectType(type) ? Object.values(type.getFields()) : [];

const edges = new Set(
  entities
    .flatMap((type) => fieldsOf(type))
    .flatMap((list) => fieldsOf(getNamedType(list.type)).filter(({ name }) => name === 'edges'))
    .map(({ type }) => getNamedType(type) as GraphQLObjectType)
    .filter(({ name }) => !READ_WHOLE.includes(name)),
);

const undeclared = (type: GraphQLObjectType) =>
  fieldsOf(type)
    .filter(({ name, extensions }) => !OF_LIST.includes(name) && !('needs' in extensions))
    .map(({ name }) => `${type.name}.${name}`);

describe('needs are declared for each field', () => {
  test('of every entity', () => {
    expect(entities.length).toBeGreaterThan(10);
    expect(entities.flatMap(undeclared)).toEqual([]);
  });

  test('of every edge below an entity', () => {
    expect(edges.size).toBeGreaterThan(10);
    expect([...edges].flatMap(undeclared)).toEqual([]);
  });
});

test('every list below an entity declares how to read it for many parents', () => {
  const lists = entities.flatMap((type) =>
    fieldsOf(type)
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map(({ name, extensions }) => [`${type.name}.${name}`, 'byId' in extensions] as const),
  );
  expect(lists.length).toBeGreaterThan(30);
  expect(lists.filter(([, isById]) => !isById).map(([name]) => name)).toEqual([]);
});

test('the declarations are invisible to clients', () => {
  expect(schema.getDirectives().map(({ name }) => name)).not.toContain('needs');
});
