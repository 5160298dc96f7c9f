/** Expenses: the attacks of the benchmark are refused, and ordinary questions are not. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type OperationDefinitionNode,
} from 'graphql';
import { attacksOn } from '../../bench/abuse/attacks.ts';
import { makeWorld } from '../../bench/world/world.ts';
import { checkLimits, type Allowance } from '../../src/api/request/limits.ts';
import { makeSchema } from '../../src/api/request/schema.ts';
import { resolvers } from '../../src/api/resolvers.ts';
import { isRapportError } from '../../src/errors.ts';

const schema = makeSchema('schema', resolvers);

interface Document {
  readonly operations: readonly OperationDefinitionNode[];
  readonly fragments: readonly FragmentDefinitionNode[];
}

function read(text: string): Document {
  const { definitions } = parse(text);
  return {
    operations: definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION),
    fragments: definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION),
  };
}

function allowanceOf(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  variables: Readonly<Record<string, unknown>> = {},
): Allowance {
  const named = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  return checkLimits({ schema, operation, fragments: named, variables });
}

const allowance = (text: string, variables?: Record<string, unknown>) => {
  const { operations, fragments } = read(text);
  return allowanceOf(operations[0]!, fragments, variables);
};

/** The code, the message and the details of a refusal; null if there is none. */
function refusal(text: string, variables?: Record<string, unknown>) {
  try {
    allowance(text, variables);
    return null;
  } catch (error) {
    if (!isRapportError(error)) throw error;
    const { code, message, details } = error;
    return { code, message, details };
  }
}

/** As much as a variable of this type can ask for. */
function largest(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return largest(type.ofType);
  const named = getNamedType(type);
  const one = isEnumType(named)
    ? named.getValues()[0]!.name
    : { Int: 100, Float: 1, Boolean: true, Date: '2016-01-26', String: 'en', ID: 'x' }[named.name];
  return isListType(type) && one !== undefined ? Array.from({ length: 50 }, () => one) : one;
}

function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode) {
  const given = variableDefinitions.map(({ variable, type }) => [
    variable.name.value,
    largest(typeFromAST(schema, type) as GraphQLInputType),
  ]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Record<
    string,
    unknown
  >;
}

test('every root field states its expense', () => {
  const fields = Object.values(schema.getQueryType()!.getFields());
  expect(fields.length).toBeGreaterThan(40);
  const silent = fields.filter(({ extensions }) => extensions['expense'] === undefined);
  expect(silent.map(({ name }) => name)).toEqual([]);
});

describe('accepted are', () => {
  const examples = readdirSync('web/examples').filter((name) => name.endsWith('.graphql'));
  test.each(examples)('the example %s', (file) => {
    const { operations, fragments } = read(readFileSync(`web/examples/${file}`, 'utf8'));
    for (const operation of operations) allowanceOf(operation, fragments);
    expect(operations.length).toBeGreaterThan(0);
  });

  test('all operations of the explorer, whatever their variables ask for', () => {
    const files = readdirSync('web/src', { recursive: true, encoding: 'utf8' });
    const documents = files
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => read(readFileSync(`web/src/${file}`, 'utf8')));
    const fragments = documents.flatMap((document) => document.fragments);
    const operations = documents.flatMap((document) => document.operations);
    expect(operations.length).toBeGreaterThan(30);
    const refused = operations.flatMap((operation) => {
      try {
        allowanceOf(operation, fragments, variablesOf(operation));
        return [];
      } catch (error) {
        return [`${operation.name?.value}: ${String(error)}`];
      }
    });
    expect(refused).toEqual([]);
  });

  test('the introspection of the usual tools, with everything that they may ask for', () => {
    const everything = { schemaDescription: true, inputValueDeprecation: true };
    const options = { ...everything, specifiedByUrl: true, directiveIsRepeatable: true };
    expect(allowance(getIntrospectionQuery(options)).lane).toBe('introspection');
    const short = '{ __type(name: "Person") { fields { name } } __typename }';
    expect(allowance(short).lane).toBe('light');
  });
});

describe('refused are', () => {
  const world = makeWorld(1_000);
  test.each(attacksOn(world.frame).map((attack) => [attack.name, attack] as const))(
    '%s, as often as in the benchmark, but not once',
    (_name, { aliases, body }) => {
      const ask = (count: number) =>
        JSON.parse(body(count)) as { query: string; variables: Record<string, unknown> };
      const [many, one] = [ask(aliases), ask(1)];
      expect(refusal(many.query, many.variables)?.code).toMatch(/^QUERY_TOO_(EXPENSIVE|LARGE)$/);
      expect(refusal(one.query, one.variables)).toBeNull();
    },
  );

  test('with the heaviest part and what makes it lighter', () => {
    const names = ['hun', 'kem', 'sam'].map(
      (text, i) => `s${i}: search(text: "${text}") { totalCount }`,
    );
    const paths = [1, 2].map(
      (i) => `p${i}: paths(from: "a", to: "b", maxLength: 6) { totalCount }`,
    );
    expect(refusal(`{ ${[...names, ...paths].join(' ')} }`)).toEqual({
      code: 'QUERY_TOO_EXPENSIVE',
      message:
        'The operation may cause too much work: 160 units; at most 100 are allowed. Most is for `paths` ' +
        '(2 times 50): ask for less of it in one operation, or give a smaller `maxLength`, or leave out `totalCount`.',
      details: { field: 'paths' },
    });
  });

  test('if lists below many objects are ordered by a number, which takes reading and sorting all of each', () => {
    const ordered = (by: string, people = 50) =>
      `{ people(first: ${people}) { nodes { events: meetings(orderBy: ${by}, first: 1) { nodes { id } } } } }`;
    expect(refusal(ordered('INVOLVED_DESC'))).toEqual({
      code: 'QUERY_TOO_EXPENSIVE',
      message:
        'The operation may cause too much work: 102 units; at most 100 are allowed. Most is for ' +
        '`people.nodes.events` (50 times 2): ask for less of it in one operation, or order it by ' +
        'date or by name, or lower `first` on a list above it.',
      details: { field: 'people.nodes.events' },
    });
    expect(refusal(ordered('DATE_DESC', 100))).toBeNull();
    expect(refusal(ordered('INVOLVED_DESC', 49))).toBeNull();
  });

  test.each([
    '{ meetings(first: 51) { nodes { involved(orderBy: MEETINGS_MET_DESC) { nodes { id } } } } }',
    '{ organizations(first: 51) { nodes { members(orderBy: ACTORS_MET_DESC) { nodes { id } } } } }',
    '{ topics(first: 51) { nodes { events(orderBy: INVOLVED_DESC) { nodes { id } } } } }',
    `{ people(first: 25) { nodes { a: meetings(orderBy: INVOLVED_DESC) { nodes { id } }
       b: involvements(orderBy: INVOLVED_DESC) { nodes { id } } } } }`,
    '{ actors(first: 51) { nodes { ... on Person { meetings(orderBy: INVOLVED_DESC) { nodes { id } } } ... on Group { name } } } }',
  ])('such as %s', (query) => expect(refusal(query)?.code).toBe('QUERY_TOO_EXPENSIVE'));

  test('even if other arguments are out of range', () => {
    const searches = Array.from(
      { length: 11 },
      (_, i) => `s${i}: search(text: "kem") { totalCount }`,
    );
    for (const beside of [
      'paths(from: "a", to: "b", maxLength: -1000) { outcome }',
      'network(around: ["a"], depth: -1000) { outcome }',
      'matrix(rows: []) { cells { verdict } }',
      'timeline(actors: []) { totalCount }',
    ]) {
      expect(refusal(`{ ${[...searches, beside].join(' ')} }`)?.code).toBe('QUERY_TOO_EXPENSIVE');
    }
  });

  test('whether aliases, fragments or variables repeat the field', () => {
    const spread = `{ ...A ...B ...C } ${['A', 'B', 'C']
      .map(
        (name, i) => `fragment ${name} on Query { m${i}: matrix(rows: $of) { cells { verdict } } }`,
      )
      .join(' ')}`;
    const of = Array.from({ length: 50 }, (_, i) => `person-${i}`);
    const query = `query ($of: [ID!]!) ${spread}`;
    expect(refusal(query, { of })?.code).toBe('QUERY_TOO_EXPENSIVE');
    expect(refusal(query, { of: of.slice(0, 10) })).toBeNull();
  });
});

describe('heavy is', () => {
  test.each<[string, boolean]>([
    ['{ person(id: "a") { name } }', false],
    ['{ search(text: "kem") { nodes { name } } }', false],
    ['{ ranking(by: DEGREE) { actorCount } }', true],
    ['{ network(around: ["a"], depth: 1) { nodes { tieCount } } }', false],
    ['{ network(around: ["a"], depth: 3) { nodes { tieCount } } }', true],
    ['{ people(first: 100) { nodes { involvements(first: 100) { nodes { id } } } } }', false],
    ['{ person(id: "a") { meetings(orderBy: INVOLVED_DESC) { nodes { id } } } }', false],
    ['{ people { nodes { meetings(orderBy: INVOLVED_DESC, first: 3) { nodes { id } } } } }', true],
    [
      '{ people(first: 100) { nodes { involvements(first: 100) { nodes { topics(first: 5) { nodes { id } } } } } } }',
      true,
    ],
  ])('%s: %s', (query, isHeavy) => expect(allowance(query).lane).toBe(isHeavy ? 'heavy' : 'light'));
});
