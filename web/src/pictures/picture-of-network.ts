/** Turns a network of the API into the data of the picture. */
import type { NetworkQuery } from '../generated/network.ts';
import { countOf } from '../words/verdict-counts.tsx';
import type { PictureEdge, PictureNode } from './network/network-types.ts';

export type ApiNetwork = NetworkQuery['network'];

export function pictureOf({ nodes, edges }: Pick<ApiNetwork, 'nodes' | 'edges'>): {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
} {
  return {
    nodes: nodes.map(({ actor, degree, tieCount, distance }) => ({
      id: actor.key,
      name: actor.name,
      type: actor.__typename,
      degree,
      tieCount,
      isCentre: distance === 0,
    })),
    edges: edges.map((edge) => ({
      id: edge.key,
      source: edge.source,
      target: edge.target,
      kind: edge.kind,
      verdict: edge.verdict,
      tieCount: countOf(edge, edge.tieCount),
    })),
  };
}
