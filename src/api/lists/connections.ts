/** Fields that all pages share, whatever they list. */
import type { Connection } from './paging.ts';

/** `nodes` are the edges' nodes; `totalCount` is counted only when it is selected. */
export const connection = {
  nodes: <N>(page: Connection<N>) => page.edges.map(({ node }) => node),
  totalCount: (page: Connection<unknown>) => page.count(),
};
