/** A network as GEXF, for Gephi and similar programs, with its provenance inside. */
import { MultiUndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf/browser';
import type { NetworkQuery } from '../generated/network.ts';
import type { Provenance } from '../take-away/files.ts';

/** Ids, names and counts are those of the API. Only `verdict` says whether two actors met; a weight does not. */
export function gexf({ nodes, edges }: NetworkQuery['network'], provenance: Provenance): string {
  const { title, url, licence, retrievedOn, knownBy, revision } = provenance;
  const graph = new MultiUndirectedGraph();
  graph.replaceAttributes({
    lastModifiedDate: retrievedOn,
    creator: 'Rapport',
    description: `${title}. ${url} (retrieved ${retrievedOn}). Licence: ${licence}`,
    title,
    url,
    licence,
    retrievedOn,
    ...(knownBy === null ? {} : { knownBy }),
    ...(revision === null ? {} : { revision }),
  });
  for (const { actor, distance, tieCount, neighbourCount, degree } of nodes) {
    graph.addNode(actor.key, {
      label: printable(actor.name),
      type: actor.__typename,
      distance,
      tieCount,
      neighbourCount,
      degree,
    });
  }
  for (const edge of edges) {
    graph.addEdgeWithKey(edge.key, edge.source, edge.target, {
      label: edge.kind,
      // GEXF has this name for it, and so do the programs that read it.
      weight: edge.tieCount,
      tieKind: edge.kind,
      verdict: edge.verdict ?? '',
      verdicts: edge.counts.map(({ verdict, count }) => `${verdict} ${count}`).join('; '),
      statuses: edge.statusCounts.map(({ status, count }) => `${status} ${count}`).join('; '),
      claims: edge.evidence.claimCount,
      statements: edge.evidence.statementCount,
      sources: edge.evidence.sourceCount,
    });
  }
  return write(graph, { version: '1.3' });
}

/** XML allows no control characters. */
const printable = (text: string) => text.replace(/\p{Cc}/gu, ' ');
