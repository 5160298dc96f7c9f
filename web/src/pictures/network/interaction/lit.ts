/** What stays bright while the rest of the picture is dimmed: an actor, its neighbours, and its ties with them. */
import { useMemo } from 'react';
import type { PictureEdge } from '../network-types.ts';

export interface Lit {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Null if nothing is dimmed. */
export function useLit(edges: readonly PictureEdge[], actor: string | null): Lit | null {
  return useMemo(() => {
    if (actor === null) return null;
    const own = edges.filter(({ source, target }) => source === actor || target === actor);
    return {
      nodes: new Set([actor, ...own.flatMap(({ source, target }) => [source, target])]),
      edges: new Set(own.map(({ id }) => id)),
    };
  }, [edges, actor]);
}
