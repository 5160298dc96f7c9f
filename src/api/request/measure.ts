/** Measures what an operation asks for, with its variables: skipped fields do not count, merged fields count once. */
import {
  getVariableValues,
  GraphQLError,
  isIntrospectionType,
  isListType,
  isNonNullType,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { RapportError } from '../../errors.ts';
import { DEFAULT_PAGE, MAX_NETWORK, MAX_PAGE } from '../lists/paging.ts';
import { checkBelow } from './check-below.ts';
import { Selection, type SelectedField } from './selection.ts';

/** Lists without a page size that hold more than a page: how long each can get. */
const LONG_LISTS: Readonly<Record<string, number>> = {
  'Histogram.buckets': 600,
  'Matrix.cells': 2_500,
  'Matrix.columns': 50,
  'Matrix.rows': 50,
};

/** What an operation asks for, at most. What is skipped is not there, and what merges counts once. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Counted until they are more than the bound, where measuring stops. */
  readonly selections: number;
  readonly nodes: number;
  /** Path of the list that adds most to `nodes`; empty if there is none. */
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
 * Measures an operation; null if its variables do not fit, so that it will not be executed.
 *
 * @param bound how many selections are looked at; whoever visits all of a fragment that doubles never ends.
 */
export function measure(operation: Operation, bound: number): Measure | null {
  const { schema, operation: definition, fragments, variables } = operation;
  const root = schema.getRootType(definition.operation);
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
  if (!root || coerced === undefined) return null;
  const selection = new Selection({
    schema,
    fragments: Object.fromEntries(fragments),
    variables: coerced,
  });
  const fields = told(null, [], () => selection.fieldsOf(root, [definition]));
  const measuring = new Measuring(selection.visited, bound);
  const found = measuring.all(fields, { parents: 1, path: [] });
  return { ...found, rootFields: fields.length, selections: measuring.selections };
}

/** Where the walk is: how many objects of the parent there may be, and the fields that lead there. */
interface Place {
  readonly parents: number;
  readonly path: readonly string[];
}

/** What some fields ask for, with all below them. */
interface Found {
  readonly depth: number;
  readonly aliases: number;
  readonly nodes: number;
  /** Nodes of the list that adds most, and its path. */
  readonly most: number;
  readonly heaviest: string;
}

const NOTHING: Found = { depth: 0, aliases: 0, nodes: 0, most: 0, heaviest: '' };

class Measuring {
  /** Those that executing would look at, skipped ones among them: fragments count on each level anew. */
  selections: number;
  readonly #bound: number;

  constructor(atRoot: number, bound: number) {
    this.selections = atRoot;
    this.#bound = bound;
  }

  /** Fields of one object: all of them are answered. */
  all(fields: readonly SelectedField[], place: Place): Found {
    return fields.map((field) => this.#one(field, place)).reduce(sum, NOTHING);
  }

  #one(field: SelectedField, place: Place): Found {
    const path = [...place.path, field.key];
    const aliases = field.nodes.some(({ alias }) => alias !== undefined) ? 1 : 0;
    const size = told(field, path, () => {
      checkBelow(field, path);
      return sizeOf(field);
    });
    const parents = place.parents * (size ?? 1);
    const own = { ...NOTHING, depth: path.length, aliases };
    const listed =
      size === null ? own : { ...own, nodes: parents, most: parents, heaviest: path.join('.') };
    return sum(listed, this.#below(field, { parents, path }));
  }

  /** An object has one of the types that it can have: what is counted is the one asked for most. */
  #below(field: SelectedField, place: Place): Found {
    // The operation is refused anyway.
    if (this.selections > this.#bound) return NOTHING;
    const choices = told(field, place.path, () => field.choices);
    this.selections += field.visited;
    return choices.map((fields) => this.all(fields, place)).reduce(most, NOTHING);
  }
}

function sum(a: Found, b: Found): Found {
  const { most, heaviest } = a.most >= b.most ? a : b;
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    nodes: a.nodes + b.nodes,
    most,
    heaviest,
  };
}

function most(a: Found, b: Found): Found {
  const { nodes, most, heaviest } = a.nodes >= b.nodes ? a : b;
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: Math.max(a.aliases, b.aliases),
    nodes,
    most,
    heaviest,
  };
}

/** How many a field can return: its page size, else the ids it is given, else a guess; null for one. */
function sizeOf({ field, parent, args, types }: SelectedField): number | null {
  // Introspection has no page sizes; graphql-js bounds how lists nest in it.
  if (types.length === 0 || isIntrospectionType(parent)) return null;
  const long = LONG_LISTS[`${parent.name}.${field.name}`];
  if (long !== undefined) return long;
  const { first, last, ids, maxNodes } = args;
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

/** What `read` finds out of the field at `path`; an argument that does not fit is told of as the caller's. */
function told<T>(field: SelectedField | null, path: readonly string[], read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // A variable with a default is legal where null is not, yet the request may still pass null.
    const { message, nodes } = error;
    const given = field?.nodes[0].arguments?.find(({ value }) => nodes?.includes(value));
    const argument = given?.name.value;
    throw new RapportError(
      'BAD_USER_INPUT',
      `${argument ?? field?.name ?? 'query'}: ${message} Give a value, or leave the variable out.`,
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
