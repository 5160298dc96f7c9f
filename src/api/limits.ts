/** What one operation may ask for: depth, aliases and, with its variables, how many nodes. */
import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { RapportError } from '../errors.ts';
import { DEFAULT_PAGE, MAX_NETWORK, MAX_PAGE } from './paging.ts';

export const LIMITS = {
  /** Tokens of a document; more is refused while parsing. */
  tokens: 4_000,
  /** Levels of fields. GraphiQL's introspection query needs 14. */
  depth: 16,
  /** Fields under an alias. */
  aliases: 100,
  /** Fields at the root. */
  rootFields: 30,
  /** Selections with every fragment written out: a few fragments can stand for millions. */
  selections: 10_000,
  /** Nodes: the product of page sizes down the tree, summed (as GitHub counts them). */
  nodes: 500_000,
} as const;

/** Lists without a page size that hold more than a page: how long each can get. */
const LONG_LISTS: Readonly<Record<string, number>> = {
  'Histogram.buckets': 600,
  'Matrix.cells': 2_500,
  'Matrix.columns': 50,
  'Matrix.rows': 50,
};

/** What an operation asks for, at most: fragments count wherever they are spread. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Counted up to one above the limit, where measuring stops. */
  readonly selections: number;
  readonly nodes: number;
  /** Path of the list that adds most to `nodes`; empty where there is none. */
  readonly heaviest: string;
}

/** An operation with everything needed to measure it. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** As the request gives them: defaults are added here. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Variables that do not fit their types pass: execution refuses the whole operation for them.
 *
 * @throws RapportError `QUERY_TOO_LARGE` saying what is too much and where to reduce;
 *   `BAD_USER_INPUT` for an argument whose variable is null where it must not be.
 */
export function checkLimits(operation: Operation): void {
  const found = measure(operation);
  if (found === null) return;
  if (found.selections > LIMITS.selections) {
    refuse(`with its fragments written out it has over ${count(LIMITS.selections)} selections`);
  }
  const { rootFields, depth, aliases, nodes, heaviest } = found;
  if (rootFields > LIMITS.rootFields) {
    refuse(`it has ${rootFields} root fields; at most ${LIMITS.rootFields} are allowed`);
  }
  if (depth > LIMITS.depth) {
    refuse(`it is ${depth} levels deep; at most ${LIMITS.depth} are allowed`);
  }
  if (aliases > LIMITS.aliases) {
    refuse(`it has ${aliases} aliases; at most ${LIMITS.aliases} are allowed`);
  }
  if (nodes > LIMITS.nodes) {
    refuse(
      `it could return ${count(nodes)} nodes; at most ${count(LIMITS.nodes)} are allowed. ` +
        `Most come from \`${heaviest}\`: lower \`first\` there or on a list above it`,
    );
  }
}

/** Measures an operation; null where its variables do not fit, so that it will not be executed. */
export function measure(operation: Operation): Measure | null {
  const { schema, operation: definition, variables } = operation;
  const root = schema.getRootType(definition.operation);
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
  if (!root || coerced === undefined) return null;
  const walk = new Walk(operation, coerced);
  walk.visit(definition.selectionSet.selections, root, { parents: 1, path: [] });
  return walk;
}

/** Where the walk is: how many objects of the parent there may be, and the fields that lead there. */
interface Place {
  readonly parents: number;
  readonly path: readonly string[];
}

class Walk implements Measure {
  depth = 0;
  aliases = 0;
  rootFields = 0;
  selections = 0;
  nodes = 0;
  heaviest = '';
  #most = 0;
  readonly #operation: Operation;
  readonly #variables: Readonly<Record<string, unknown>>;

  constructor(operation: Operation, variables: Readonly<Record<string, unknown>>) {
    this.#operation = operation;
    this.#variables = variables;
  }

  visit(selections: readonly SelectionNode[], parent: GraphQLCompositeType, place: Place): void {
    for (const selection of selections) {
      if (this.selections > LIMITS.selections) return;
      this.selections += 1;
      if (selection.kind === Kind.FIELD) this.#visitField(selection, parent, place);
      else this.#visitFragment(selection, parent, place);
    }
  }

  #visitFragment(
    selection: Exclude<SelectionNode, FieldNode>,
    parent: GraphQLCompositeType,
    place: Place,
  ): void {
    const { schema, fragments } = this.#operation;
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (fragment === undefined) return;
    const named = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
    this.visit(fragment.selectionSet.selections, isCompositeType(named) ? named : parent, place);
  }

  #visitField(node: FieldNode, parent: GraphQLCompositeType, place: Place): void {
    const path = [...place.path, (node.alias ?? node.name).value];
    this.depth = Math.max(this.depth, path.length);
    if (path.length === 1) this.rootFields += 1;
    if (node.alias !== undefined) this.aliases += 1;
    if (node.selectionSet === undefined) return;
    // Introspection has no page sizes; graphql-js bounds how lists nest in it.
    const hasFields = isObjectType(parent) || isInterfaceType(parent);
    const field = hasFields ? parent.getFields()[node.name.value] : undefined;
    const coordinate = `${parent.name}.${node.name.value}`;
    const size =
      field === undefined
        ? null
        : (LONG_LISTS[coordinate] ?? sizeOf(node, field, path, this.#variables));
    const type = field === undefined ? undefined : getNamedType(field.type);
    const parents = place.parents * (size ?? 1);
    if (size !== null) this.#add(parents, path);
    const below = isCompositeType(type) ? type : parent;
    this.visit(node.selectionSet.selections, below, { parents, path });
  }

  #add(nodes: number, path: readonly string[]): void {
    this.nodes += nodes;
    if (nodes <= this.#most) return;
    this.#most = nodes;
    this.heaviest = path.join('.');
  }
}

/** How many a field can return: its page size, else the ids it is given, else a guess; null for one. */
function sizeOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  path: readonly string[],
  variables: Readonly<Record<string, unknown>>,
): number | null {
  const { first, last, ids, maxNodes } = readArguments(node, field, path, variables);
  if (field.args.some(({ name }) => name === 'first')) {
    const size = Number(first ?? last ?? DEFAULT_PAGE);
    return Math.min(Math.max(size, 1), MAX_PAGE);
  }
  if (field.args.some(({ name }) => name === 'maxNodes')) return sizeOfNetwork(Number(maxNodes));
  if (Array.isArray(ids)) return Math.max(ids.length, 1);
  // `edges` and `nodes` hold what their connection was already counted for.
  if (field.args.length === 0 && ['edges', 'nodes'].includes(field.name)) return null;
  return isList(field.type) ? DEFAULT_PAGE : null;
}

/** A network's longer list: its nodes, or an edge for each two of them as far as edges are shown. */
function sizeOfNetwork(maxNodes: number): number {
  const nodes = Math.min(Math.max(maxNodes, 1), MAX_NETWORK.nodes);
  return Math.max(nodes, Math.min((nodes * (nodes - 1)) / 2, MAX_NETWORK.edges));
}

function readArguments(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  path: readonly string[],
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // A variable with a default may stand where null may not, and be given as null all the same.
    const { message, nodes } = error;
    const argument = node.arguments?.find(({ value }) => nodes?.includes(value))?.name.value;
    throw new RapportError(
      'BAD_USER_INPUT',
      `${argument ?? node.name.value}: ${message} Give a value, or leave the variable out.`,
      {
        cause: new GraphQLError(message, { nodes: nodes ?? null, path, originalError: error }),
        details: argument === undefined ? {} : { argument },
      },
    );
  }
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function refuse(why: string): never {
  throw new RapportError('QUERY_TOO_LARGE', `The operation is too large: ${why}.`);
}
