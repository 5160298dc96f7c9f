/** Rules of the public schema, applied to ours and to a bad one that breaks them. */
import { describe, expect, test } from 'vitest';
import { assertEnumType, assertValidSchema, buildSchema, type GraphQLSchema } from 'graphql';
import { fromEnum } from '../../src/api/request/enums.ts';
import { CASE_CAPACITIES, EVENT_CAPACITIES } from '../../src/domain/claims/predicates.ts';
import { loadSchema } from './load-schema.ts';
import {
  idsOfNoNode,
  incompleteConnections,
  nodesWithoutId,
  orderedUnlikeTheirRoot,
  poorlyDescribed,
  unboundedLists,
  wronglyNullable,
  wronglyPaged,
} from './schema-rules.ts';

const schema = loadSchema();

const bad = buildSchema(`
  "A node."
  interface Node { "Its id." id: ID! }
  "A thing."
  type Thing implements Node { "Its id." id: ID! "The parts." parts: [Thing!]! "Tags of it." tags: [String!] }
  "Half a node."
  interface Half implements Node { "Its id." id: ID! }
  "A page."
  type ThingConnection { "The edges." edges: [ThingEdge!]! "The nodes." nodes: [Thing!]! }
  "An edge."
  type ThingEdge { "What it is." node: Thing! }
  "What to take."
  input Filter { text: String }
  "A choice."
  enum Choice { "One" A "The other." B }
  type Query {
    "Without paging."
    things(filter: Filter): ThingConnection
    "Without a default."
    more("Of whom." of: [ID!] "How many." first: Int "Where from." after: String): ThingConnection!
    "Without an answer for an id that does not exist."
    one("Its id." id: ID!): Thing!
    "Half of the way back."
    back("How many; 20." first: Int "Where from." after: String "From the end." last: Int): ThingConnection!
    "All is well."
    fine("How many." first: Int = 20 "Where from." after: String): ThingConnection!
    "At most 7 of them."
    seven: [Thing!]!
  }
`);

const rules: [string, (of: GraphQLSchema) => string[], string[]][] = [
  [
    'everything has a docstring of two words or more that ends with a full stop',
    poorlyDescribed,
    [
      'Choice.A: One',
      'Filter.text: no description',
      'Query.things(filter:): no description',
      'Query: no description',
    ],
  ],
  [
    'every connection is paged, with a default',
    wronglyPaged,
    ['Query.back', 'Query.more', 'Query.things'],
  ],
  [
    'a field that takes ids is nullable, and a connection that takes none is not',
    wronglyNullable,
    ['Query.more', 'Query.one', 'Query.things'],
  ],
  ['every list of objects states its bound', unboundedLists, ['Thing.parts']],
  [
    'connections and edges are complete',
    incompleteConnections,
    [
      'ThingConnection.pageInfo is missing',
      'ThingConnection.totalCount is missing',
      'ThingEdge.cursor is missing',
    ],
  ],
];

test('the schema is valid GraphQL', () => {
  expect(() => {
    assertValidSchema(schema);
  }).not.toThrow();
});

describe.each(rules)('%s', (_title, rule, found) => {
  test('in schema/', () => {
    expect(rule(schema)).toEqual([]);
  });

  test('and a schema that breaks it is reported', () => {
    expect(rule(bad).toSorted()).toEqual(found);
  });
});

test('every node has a non-null id', () => {
  expect(nodesWithoutId(schema)).toEqual([]);
  const noId = buildSchema(
    'interface Node { x: Int } type A implements Node { x: Int id: ID } type Query { a: A }',
  );
  expect(nodesWithoutId(noId)).toEqual(['A']);
});

test('only a node has a field `id`', () => {
  expect(idsOfNoNode(schema)).toEqual([]);
  const bad = buildSchema(
    `interface Node { id: ID! } interface Named { id: ID! } type A implements Node { id: ID! }
     type Edge { id: String! node: A } type Query { a: A edge: Edge }`,
  );
  expect(idsOfNoNode(bad)).toEqual(['Named.id', 'Edge.id']);
});

test('a node is read again by its id alone', () => {
  const { node, nodes } = schema.getQueryType()!.getFields();
  expect(
    [node, nodes].map((field) => field?.args.map(({ name, type }) => `${name}: ${type}`)),
  ).toEqual([['id: ID!'], ['ids: [ID!]!']]);
});

/** Answers to a question, which are no plain lists of things, and what orders them. */
const OTHERWISE_ORDERED = {
  PairMeetingConnection:
    'the meetings of a pair are folded in memory; the newest is what is asked for',
  SharedCaseConnection: 'what two share is folded in memory from at most 2,000 relationships',
  SharedRoleConnection: 'as above',
  SharedEventConnection: 'as above',
  LearnedEventConnection: 'what became known is ordered by when it became known',
};

test('a list below an object is ordered as the same list at the root', () => {
  expect(orderedUnlikeTheirRoot(schema, OTHERWISE_ORDERED)).toEqual([]);
  // Every exception is needed.
  expect(
    new Set(orderedUnlikeTheirRoot(schema).map((found) => found.split(':')[0]!.split('.')[0])),
  ).toEqual(new Set(['CounterpartEdge', 'Relationship', 'Learned']));
  const bad = buildSchema(
    `enum O { A B } type T { id: ID! } type TConnection { nodes: [T!]! } type PartConnection { nodes: [T!]! }
     type Other { id: ID! } type OtherConnection { nodes: [Other!]! }
     type Whole { none: TConnection other(orderBy: O = B): PartConnection same(orderBy: O = A): PartConnection
       free: OtherConnection }
     type Query { ts(orderBy: O = A): TConnection whole: Whole }`,
  );
  expect(orderedUnlikeTheirRoot(bad)).toEqual([
    'Whole.none: no order, and not O = A',
    'Whole.other: O = B, and not O = A',
  ]);
});

test('the enum Capacity has the words of the model, in their order', () => {
  const type = assertEnumType(schema.getType('Capacity'));
  const words = [...EVENT_CAPACITIES, ...CASE_CAPACITIES];
  expect(type.getValues().map((value) => fromEnum(value.name))).toEqual(words);
});
