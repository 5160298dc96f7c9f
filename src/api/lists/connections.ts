/** The fields that all connections share. */
import type { Connection } from './paging.ts';

/** `nodes` and `totalCount`. Counting happens only if `totalCount` is selected. */
export const connection = {
  nodes: <N>(page: Connection<N>) => page.edges.map(({ node }) => node),
  totalCount: (page: Connection<unknown>) => page.count(),
};
