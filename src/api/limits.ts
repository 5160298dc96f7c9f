/** What one operation may ask for: depth, aliases and, with its variables, how many nodes. */
import {
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { RapportError } from '../errors.ts';
import { DEFAULT_PAGE, MAX_PAGE } from './paging.ts';

export const LIMITS = {
  /** Tokens of a document; more is refused while parsing. */
  tokens: 4_000,
  /** Levels of fields. GraphiQL's introspection query needs 14. */
  depth: 16,
  /** Fields under an alias. */
  aliases: 100,
  /** Fields at the root. */
  rootFields: 30,
  /** Nodes: the product of page sizes down the tree, summed (as GitHub counts them). */
  nodes: 500_000,
} as const;

export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly nodes: number;
}

/** An operation with everything needed to measure it. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** @throws RapportError `QUERY_TOO_LARGE` saying what is too much and where to reduce. */
export function checkLimits(operation: Operation): void {
  const rootFields = operation.operation.selectionSet.selections.length;
  if (rootFields > LIMITS.rootFields) {
    refuse(`it has ${rootFields} root fields; at most ${LIMITS.rootFields} are allowed`);
  }
  const { depth, aliases, nodes } = measure(operation);
  if (depth > LIMITS.depth)
    refuse(`it is ${depth} levels deep; at most ${LIMITS.depth} are allowed`);
  if (aliases > LIMITS.aliases) {
    refuse(`it has ${aliases} aliases; at most ${LIMITS.aliases} are allowed`);
  }
  if (nodes > LIMITS.nodes) {
    refuse(
      `it could return ${nodes.toLocaleString('en')} nodes; at most ${LIMITS.nodes.toLocaleString('en')} are allowed. Lower \`first\` on nested lists`,
    );
  }
}

/** Measures the heaviest reading of an operation: fragments are counted where they are spread. */
export function measure(operation: Operation): Measure {
  const { schema } = operation;
  const root = schema.getRootType(operation.operation.operation);
  if (!root) return { depth: 0, aliases: 0, nodes: 0 };
  return measureSelection(operation, operation.operation.selectionSet, root, 1);
}

function measureSelection(
  operation: Operation,
  { selections }: SelectionSetNode,
  parent: GraphQLCompositeType,
  parents: number,
): Measure {
  let total: Measure = { depth: 0, aliases: 0, nodes: 0 };
  for (const selection of selections) {
    const part =
      selection.kind === Kind.FIELD
        ? measureField(operation, selection, parent, parents)
        : measureFragment(operation, selection, parent, parents);
    total = {
      depth: Math.max(total.depth, part.depth),
      aliases: total.aliases + part.aliases,
      nodes: total.nodes + part.nodes,
    };
  }
  return total;
}

function measureFragment(
  operation: Operation,
  selection: Exclude<SelectionSetNode['selections'][number], FieldNode>,
  parent: GraphQLCompositeType,
  parents: number,
): Measure {
  const fragment =
    selection.kind === Kind.FRAGMENT_SPREAD
      ? operation.fragments.get(selection.name.value)
      : selection;
  if (fragment === undefined) return { depth: 0, aliases: 0, nodes: 0 };
  const named =
    fragment.typeCondition && operation.schema.getType(fragment.typeCondition.name.value);
  const type = isCompositeType(named) ? named : parent;
  return measureSelection(operation, fragment.selectionSet, type, parents);
}

function measureField(
  operation: Operation,
  node: FieldNode,
  parent: GraphQLCompositeType,
  parents: number,
): Measure {
  const aliases = node.alias === undefined ? 0 : 1;
  const field =
    isObjectType(parent) || isInterfaceType(parent)
      ? parent.getFields()[node.name.value]
      : undefined;
  // Introspection has no page sizes; its depth alone is bounded.
  const size = field === undefined ? 1 : sizeOf(operation, node, field);
  const type = field === undefined ? undefined : getNamedType(field.type);
  if (node.selectionSet === undefined) return { depth: 1, aliases, nodes: 0 };
  const below = measureSelection(
    operation,
    node.selectionSet,
    isCompositeType(type) ? type : parent,
    parents * size,
  );
  return {
    depth: below.depth + 1,
    aliases: below.aliases + aliases,
    nodes: below.nodes + (size > 1 ? parents * size : 0),
  };
}

/** How many a field can return: its page size where it is paged, else its bound where it is a list. */
function sizeOf(
  { variables }: Operation,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
): number {
  const isPaged = field.args.some(({ name }) => name === 'first');
  if (isPaged) {
    const { first, last } = getArgumentValues(field, node, { ...variables });
    const size = Number(first ?? last ?? DEFAULT_PAGE);
    return Math.min(Math.max(size, 1), MAX_PAGE);
  }
  // `edges` and `nodes` hold what their connection was already counted for.
  if (['edges', 'nodes'].includes(field.name) && !field.args.length) return 1;
  const { ids } = field.args.length > 0 ? getArgumentValues(field, node, { ...variables }) : {};
  if (Array.isArray(ids)) return Math.max(ids.length, 1);
  return isList(field.type) ? DEFAULT_PAGE : 1;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function refuse(why: string): never {
  throw new RapportError('QUERY_TOO_LARGE', `The operation is too large: ${why}.`);
}
