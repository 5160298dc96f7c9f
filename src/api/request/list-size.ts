/** How many items a list can have, from what is asked of it. */
import { isIntrospectionType, isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import { DEFAULT_PAGE, MAX_NETWORK, MAX_PAGE } from '../lists/paging.ts';
import type { SelectedField } from './selection.ts';

/** The greatest lengths of lists that have no page size and can be longer than a page. */
const LONG_LISTS: Readonly<Record<string, number>> = {
  'Histogram.buckets': 600,
  'Matrix.cells': 2_500,
  'Matrix.columns': 50,
  'Matrix.rows': 50,
};

/** How many items a field can return: its page size, the number of its ids, or a guess; null if it is no list. */
export function sizeOf({ field, parent, args, types }: SelectedField): number | null {
  // Introspection has no page sizes, and graphql-js limits how deep its lists nest.
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
  // The connection has already counted the items of its `edges` and `nodes`.
  if (field.args.length === 0 && ['edges', 'nodes'].includes(field.name)) return null;
  return isList(field.type) ? DEFAULT_PAGE : null;
}

/** The length of a network's longer list: the nodes, or one edge per two nodes up to the most edges. */
function sizeOfNetwork(maxNodes: number): number {
  const nodes = Math.min(Math.max(maxNodes, 1), MAX_NETWORK.nodes);
  return Math.max(nodes, Math.min((nodes * (nodes - 1)) / 2, MAX_NETWORK.edges));
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
