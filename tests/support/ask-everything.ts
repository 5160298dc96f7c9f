/** Writes operations that select every field of every type, from the schema alone. */
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Values for arguments that must be given. */
const REQUIRED: Readonly<Record<string, string>> = { date: '"2014-03-12"' };

/** Paging arguments given wherever a list takes them: deep operations stay small. */
const PAGE = 4;

/** The entity types: what `node` may answer with, claims included. */
export function nodeTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('There is no interface Node.');
  return [...schema.getPossibleTypes(node)];
}

/**
 * A selection of every field of a type. Entities below it are selected in full `depth` times over,
 * then by id alone; pages, edges, dates, names and evidence do not count as levels.
 */
export function selectAll(type: GraphQLNamedType, depth: number): string {
  if (!isCompositeType(type)) return '';
  if (isUnionType(type)) return '{ __typename }';
  const isNode =
    type.name === 'Node' ||
    (isObjectType(type) || isInterfaceType(type)
      ? type.getInterfaces().some(({ name }) => name === 'Node')
      : false);
  if (isNode && depth === 0) return '{ __typename id }';
  const below = isNode ? depth - 1 : depth;
  const fields = Object.values(type.getFields()).flatMap((field) => {
    // Where entities are cut to their id, the evidence below is cut too: it is seen a level higher.
    if (below === 0 && !isNode && field.name === 'evidence') return ['evidence { claimCount }'];
    // Nodes are already under their edges.
    if (field.name === 'nodes' && type.name.endsWith('Connection')) return ['nodes { __typename }'];
    return [`${field.name}${argumentsOf(field)} ${selectAll(fieldType(field), below)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

const fieldType = (field: GraphQLField<unknown, unknown>) => getNamedType(field.type);

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  const given = args.flatMap((argument) => {
    if (argument.name === 'first') return [`first: ${PAGE}`];
    if (!isRequiredArgument(argument)) return [];
    const value = REQUIRED[argument.name];
    if (value === undefined) throw new Error(`Give a value for the argument ${argument.name}.`);
    return [`${argument.name}: ${value}`];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** Every field of a type, and of what lies below it, for the things with some ids. */
export function everythingOf(type: GraphQLObjectType, depth = 1): string {
  return `query Everything($ids: [ID!]!) {
    nodes(ids: $ids) { ... on ${type.name} ${selectAll(type, depth)} }
  }`;
}

/** Notes `Type.field` for whatever in an answer holds something: not null, not an empty list. */
export function noteFields(value: unknown, seen: Set<string>, filled: Set<string>): void {
  if (Array.isArray(value)) {
    for (const each of value) noteFields(each, seen, filled);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const typename = (value as { __typename?: string }).__typename;
  for (const [field, held] of Object.entries(value)) {
    if (typename !== undefined && field !== '__typename') {
      seen.add(`${typename}.${field}`);
      const isEmpty = held === null || (Array.isArray(held) && held.length === 0);
      if (!isEmpty) filled.add(`${typename}.${field}`);
    }
    noteFields(held, seen, filled);
  }
}

/** `Type.field` for every field that an answer can hold. */
export function allFields(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.keys((type as GraphQLObjectType).getFields()).map((field) => `${type.name}.${field}`),
    )
    .filter((field) => !field.startsWith('Query.'))
    .sort();
}
