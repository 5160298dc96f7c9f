/** Search by name, and reads of any node by its id. */
import type { GraphQLResolveInfo } from 'graphql';
import { findNearest, searchNames } from '../../queries/entities/search.ts';
import { checkText, dayOfKnowledge } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import { typeFromEnum } from '../request/enums.ts';
import type { SearchConnectionResolvers } from '../generated/schema.ts';
import type { NodeModel } from '../request/models.ts';
import { connection } from '../lists/connections.ts';
import { readPage, toConnection, type Page } from '../lists/paging.ts';
import { checkMost } from '../lists/shared-arguments.ts';
import { readNodeId, type KeyOnDay } from '../request/node-id.ts';
import { readAhead } from '../request/read-ahead.ts';
import { selectionOf } from '../request/selection.ts';
import { LIGHT, withExpenses, type Expenses } from '../request/expense.ts';

const MAX_NODES = 100;
/** How many names a search considers: the best by the engine's own score. */
const MAX_NAMES = 200;
/** How many names are shown if none matches. */
const MAX_NEAREST = 5;

export const SearchConnection: SearchConnectionResolvers = {
  ...connection,
  nearest: ({ nearest }) => nearest(),
};

const EXPENSES: Expenses<'node' | 'nodes' | 'search'> = {
  node: LIGHT,
  nodes: { work: ({ args: { ids } }) => 1 + ids.length / 20 },
  // A search looks at every name that begins like the text, and reads the entities of the best 200
  // names.
  search: { work: 20, fix: 'give more of the name in `text`' },
};

export const searchQueries = withExpenses<'node' | 'nodes' | 'search'>(EXPENSES, {
  node: async (_root, { id }, context, info) => {
    const [node] = await nodesWithLists(context, info, [readNodeId('id', id)]);
    return node!;
  },
  nodes: (_root, { ids }, context, info) => {
    checkMost('ids', ids, MAX_NODES);
    return nodesWithLists(
      context,
      info,
      ids.map((id) => readNodeId('ids', id)),
    );
  },
  search: async (_root, { text, types, knownBy, ...args }, context, info) => {
    checkText('text', text);
    const asOf = dayOfKnowledge(knownBy);
    const page = readPage(args, JSON.stringify(['search', text, types, asOf]));
    const wanted = types?.map(typeFromEnum) ?? null;
    const { matches } = await searchNames(context.graph, text, wanted, MAX_NAMES);
    const nodes = await Promise.all(matches.map(({ of }) => context.entity(asOf, of)));
    const results = matches.flatMap((match, rank) => {
      const node = nodes[rank];
      return node === null || node === undefined ? [] : [{ ...match, node, rank }];
    });
    const key = ({ rank, of }: (typeof results)[number]) => [rank, of];
    const rows = results.slice(placeAfter(page, results)).slice(0, page.limit);
    await readAhead(
      context,
      selectionOf(info),
      rows.slice(0, page.size).map(({ node }) => node),
    );
    const matching = toConnection(page, rows, {
      key,
      node: ({ node }) => node,
      fields: ({ text: matchedName, how: match, score }) => ({ matchedName, match, score }),
      count: () => Promise.resolve(results.length),
    });
    const isFound = results.length > 0;
    return {
      ...matching,
      nearest: async () => (isFound ? [] : nearestTo(context, asOf, text, wanted)),
    };
  },
});

/** Known entities with the names nearest to a text. */
async function nearestTo(
  context: Context,
  asOf: string,
  text: string,
  types: readonly string[] | null,
) {
  const near = await findNearest(context.graph, text, types, MAX_NEAREST);
  const nodes = await Promise.all(near.map(({ of }) => context.entity(asOf, of)));
  return near.flatMap(({ text: name }, i) => {
    const node = nodes[i];
    return node === null || node === undefined ? [] : [{ name, node }];
  });
}

/** Nodes of any type, each as known on its day, and the lists below those that are entities. */
async function nodesWithLists(
  context: Context,
  info: GraphQLResolveInfo,
  named: readonly KeyOnDay[],
): Promise<(NodeModel | null)[]> {
  const nodes = await Promise.all(
    named.map(({ key, day }) => context.node(dayOfKnowledge(day), key)),
  );
  const entities = nodes.flatMap((node) => (node === null || 'predicate' in node ? [] : [node]));
  await readAhead(context, selectionOf(info), entities);
  return nodes;
}

/**
 * Where a page starts: after the last match of the page before, or at its old place if it is no
 * longer found.
 */
function placeAfter({ from }: Page, results: readonly { readonly of: string }[]): number {
  if (from === null) return 0;
  const [place, last] = from;
  const now = results.findIndex(({ of }) => of === last);
  return now === -1 ? Number(place) : now + 1;
}
