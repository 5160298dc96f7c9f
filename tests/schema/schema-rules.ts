/** Rules of the public schema that hold for every type; each answers with the places that break it. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

/** Anything with a docstring, by its schema coordinate (`Type.field(argument:)`). */
interface Described {
  readonly place: string;
  readonly description: string | null;
}

interface FieldAt {
  readonly place: string;
  readonly owner: GraphQLNamedType;
  readonly field: GraphQLField<unknown, unknown>;
}

const ownTypes = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );

const fieldsOf = (schema: GraphQLSchema): FieldAt[] =>
  ownTypes(schema).flatMap((owner) =>
    isObjectType(owner) || isInterfaceType(owner)
      ? Object.values(owner.getFields()).map((field) => ({
          place: `${owner.name}.${field.name}`,
          owner,
          field,
        }))
      : [],
  );

function everyDescribed(schema: GraphQLSchema): Described[] {
  const found: Described[] = [];
  const add = (place: string, { description }: { description?: string | null | undefined }) =>
    found.push({ place, description: description ?? null });

  for (const type of ownTypes(schema)) {
    add(type.name, type);
    if (isEnumType(type)) {
      for (const value of type.getValues()) add(`${type.name}.${value.name}`, value);
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) add(`${type.name}.${field.name}`, field);
    }
  }
  for (const { place, field } of fieldsOf(schema)) {
    add(place, field);
    for (const argument of field.args) add(`${place}(${argument.name}:)`, argument);
  }
  return found;
}

/** Docstrings that are not a phrase of at least two words with a full stop. */
export function poorlyDescribed(schema: GraphQLSchema): string[] {
  return everyDescribed(schema)
    .filter(({ description }) => {
      const text = description?.trim() ?? '';
      return text.split(/\s+/).length < 2 || !/[.?!]$/.test(text);
    })
    .map(({ place, description }) => `${place}: ${description ?? 'no description'}`);
}

const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');

const hasDefaultOrIsOptional = ({ defaultValue, type }: GraphQLArgument): boolean =>
  defaultValue !== undefined || !isNonNullType(type);

/**
 * A connection is paged: by `first` with a default and `after`; on a root field also by `last` and
 * `before`, and then the description of `first` states the default.
 */
export function wronglyPaged(schema: GraphQLSchema): string[] {
  return fieldsOf(schema)
    .filter(({ field }) => isConnection(getNamedType(field.type)))
    .filter(({ field, owner }) => {
      const argument = (name: string) => field.args.find((one) => one.name === name);
      const [first, after, last, before] = ['first', 'after', 'last', 'before'].map(argument);
      if (!first || !after || !hasDefaultOrIsOptional(first)) return true;
      if (Boolean(last) !== Boolean(before)) return true;
      if (!last) return first.defaultValue === undefined;
      return owner !== schema.getQueryType() || !/\b20\b/.test(first.description ?? '');
    })
    .map(({ place }) => place);
}

/** Whether an argument is an id or ids, or an input that may hold some. */
function takesIds(
  { type }: GraphQLArgument | GraphQLInputField,
  // Filters contain filters, so each type is looked into only once.
  seen: readonly unknown[] = [],
): boolean {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    if (seen.includes(named)) return false;
    return Object.values(named.getFields()).some((field) => takesIds(field, [...seen, named]));
  }
  return named.name === 'ID';
}

const isMarked = ({ astNode }: GraphQLField<unknown, unknown>) =>
  astNode?.directives?.some(({ name }) => name.value === 'semanticNonNull') === true;

/**
 * An id that does not exist must leave the fields beside it. So a field is nullable, and marked as null
 * only with an error, if it takes ids, be it in a filter. Every other connection always answers, with an empty page if nothing is found. `nodes`
 * answers null for each id that does not exist.
 */
export function wronglyNullable(schema: GraphQLSchema): string[] {
  return fieldsOf(schema)
    .filter(({ place }) => place !== 'Query.nodes')
    .filter(({ field }) => {
      const isList = isConnection(getNamedType(field.type));
      if (field.args.some((argument) => takesIds(argument)))
        return isNonNullType(field.type) || (isList && !isMarked(field));
      return isMarked(field) || (isList && !isNonNullType(field.type));
    })
    .map(({ place }) => place);
}

/** A list of objects says how long it can get: `first`, "at most N", or it is a connection's page. */
export function unboundedLists(schema: GraphQLSchema): string[] {
  return fieldsOf(schema)
    .filter(({ field }) => isList(field))
    .filter(({ owner, field }) => {
      if (isLeafType(getNamedType(field.type))) return false;
      if (isConnection(owner) && ['edges', 'nodes'].includes(field.name)) return false;
      if (field.args.some(({ name }) => name === 'first')) return false;
      return !/\bat most \d+/i.test(field.description ?? '');
    })
    .map(({ place }) => place);
}

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);

/** Connections and their edges have Relay's fields; the edges of a network are no place in a list. */
export function incompleteConnections(schema: GraphQLSchema): string[] {
  const wanted: Record<string, readonly string[]> = {
    Connection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
    Edge: ['cursor', 'node'],
  };
  return ownTypes(schema).flatMap((type) => {
    const kind = /(Connection|Edge)$/.exec(type.name)?.[1];
    if (kind === undefined || !isObjectType(type)) return [];
    if (kind === 'Edge' && !schema.getType(type.name.replace(/Edge$/, 'Connection'))) return [];
    const fields = Object.keys(type.getFields());
    return (wanted[kind] ?? [])
      .filter((name) => !fields.includes(name))
      .map((name) => `${type.name}.${name} is missing`);
  });
}

/** A node has a non-null `id: ID!`. */
export function nodesWithoutId(schema: GraphQLSchema): string[] {
  return ownTypes(schema)
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
    .filter((type) => String(type.getFields()['id']?.type) !== 'ID!')
    .map(({ name }) => name);
}

/** Clients' caches take whatever has an `id` for an object of its own: only a node has one. */
export function idsOfNoNode(schema: GraphQLSchema): string[] {
  return fieldsOf(schema)
    .filter(({ field }) => field.name === 'id')
    .filter(
      ({ owner }) =>
        owner.name !== 'Node' &&
        !(
          (isObjectType(owner) || isInterfaceType(owner)) &&
          owner.getInterfaces().some(({ name }) => name === 'Node')
        ),
    )
    .map(({ place }) => place);
}

/** How a list is ordered, as `Order = DEFAULT`; nothing if it takes no order. */
const orderOf = ({ args }: GraphQLField<unknown, unknown>): string => {
  const order = args.find(({ name }) => name === 'orderBy');
  return order ? `${String(order.type)} = ${String(order.defaultValue)}` : 'no order';
};

/** The type of the items of a connection. */
const itemOf = (connection: GraphQLNamedType): string => {
  const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
  return nodes === undefined ? '' : getNamedType(nodes.type).name;
};

/**
 * A list below an object is ordered as the list of the same things at the root is by default, and takes the same
 * orders. Things that no list at the root has, such as entities of several types, have no such order.
 * `exceptions` name connections that are no plain lists of things, each with its reason.
 */
export function orderedUnlikeTheirRoot(
  schema: GraphQLSchema,
  exceptions: Readonly<Record<string, string>> = {},
): string[] {
  const lists = fieldsOf(schema).filter(({ field }) => isConnection(getNamedType(field.type)));
  const root = new Map<string, string>();
  for (const { owner, field } of lists) {
    if (owner !== schema.getQueryType()) continue;
    const connection = getNamedType(field.type);
    root.set(connection.name, orderOf(field));
    // A question about things of a type is no list of them: `RankingConnection` is one of actors.
    if (connection.name === `${itemOf(connection)}Connection`)
      root.set(itemOf(connection), orderOf(field));
  }
  return lists
    .filter(({ owner }) => owner !== schema.getQueryType())
    .flatMap(({ place, field }) => {
      const connection = getNamedType(field.type);
      const wanted = root.get(connection.name) ?? root.get(itemOf(connection)) ?? 'no order';
      const known = root.has(connection.name) || root.has(itemOf(connection));
      if (!known || connection.name in exceptions || orderOf(field) === wanted) return [];
      return [`${place}: ${orderOf(field)}, and not ${wanted}`];
    });
}
