/** Search by name, and reading anything by its id. */
import { refuse } from '../refuse.ts';
import { searchNames } from '../../queries/search.ts';
import { checkText, dayOfKnowledge } from '../arguments.ts';
import { typeFromEnum } from '../enums.ts';
import type { QueryResolvers } from '../generated/schema.ts';
import { readPage, toConnection, type Page } from '../paging.ts';

const MAX_NODES = 100;
/** How many names a search looks at; the best by the engine's own score. */
const MAX_NAMES = 200;

export const searchQueries: Pick<QueryResolvers, 'node' | 'nodes' | 'search'> = {
  node: (_root, { id, knownBy }, context) => context.node(dayOfKnowledge(knownBy), id),
  nodes: (_root, { ids, knownBy }, context) => {
    if (ids.length > MAX_NODES) {
      refuse('ids', `it has ${ids.length} ids; give at most ${MAX_NODES}`);
    }
    return Promise.all(ids.map((id) => context.node(dayOfKnowledge(knownBy), id)));
  },
  search: async (_root, { text, types, knownBy, ...args }, context) => {
    checkText('text', text);
    const k = dayOfKnowledge(knownBy);
    const page = readPage(args, JSON.stringify(['search', text, types, k]));
    const wanted = types?.map(typeFromEnum) ?? null;
    const { matches } = await searchNames(context.graph, text, wanted, MAX_NAMES);
    const nodes = await Promise.all(matches.map(({ of }) => context.entity(k, of)));
    const found = matches.flatMap((match, rank) => {
      const node = nodes[rank];
      return node === null || node === undefined ? [] : [{ ...match, node, rank }];
    });
    const key = ({ rank, of }: (typeof found)[number]) => [rank, of];
    return toConnection(page, found.slice(placeAfter(page, found)).slice(0, page.limit), {
      key,
      node: ({ node }) => node,
      fields: ({ text: matchedName, how: match, score }) => ({ matchedName, match, score }),
      count: () => Promise.resolve(found.length),
    });
  },
};

/** Where a page goes on: after the match it ended with, wherever that ranks now; else at its old rank. */
function placeAfter({ from }: Page, found: readonly { readonly of: string }[]): number {
  if (from === null) return 0;
  const [rank, last] = from;
  const now = found.findIndex(({ of }) => of === last);
  return now === -1 ? Number(rank) : now + 1;
}
