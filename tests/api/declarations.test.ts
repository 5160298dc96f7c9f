/** Every field of an entity and of its edges declares what it is answered from: one forgotten would read all columns. */
import { describe, expect, test } from '@jest/globals';
import { getNamedType, isObjectType, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { resolvers } from '../../src/api/resolvers.ts';
import { makeSchema } from '../../src/api/request/schema.ts';
import { nodeTypes } from '../support/ask-everything.ts';

const schema = makeSchema('schema', resolvers);

/** Claims are read whole; a counterpart is made of pairs, not of the columns of one relationship. */
const READ_WHOLE = ['Claim', 'CounterpartEdge'];
/** Of the list itself, whatever it lists. */
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

describe('declared is each field', () => {
  test('of every entity', () => {
    expect(entities.length).toBeGreaterThan(10);
    expect(entities.flatMap(undeclared)).toEqual([]);
  });

  test('of every edge below an entity', () => {
    expect(edges.size).toBeGreaterThan(10);
    expect([...edges].flatMap(undeclared)).toEqual([]);
  });
});

test('every list below an entity says how it is read for many parents', () => {
  const lists = entities.flatMap((type) =>
    fieldsOf(type)
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map(({ name, extensions }) => [`${type.name}.${name}`, 'byId' in extensions] as const),
  );
  expect(lists.length).toBeGreaterThan(30);
  expect(lists.filter(([, isById]) => !isById).map(([name]) => name)).toEqual([]);
});

test('clients see nothing of it', () => {
  expect(schema.getDirectives().map(({ name }) => name)).not.toContain('needs');
});
