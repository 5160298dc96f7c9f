/** Writes GraphML, which Gephi, Cytoscape, yEd, igraph and networkx read. */
import { ACTOR_TYPES } from '../../../domain/entities/entities.ts';
import { aboutLines } from '../about.ts';
import type { Exported, ExportedEntity } from '../exported.ts';
import type { ExportFormat, Loss } from '../format.ts';
import { inChunks } from '../in-chunks.ts';
import { EDGE_COLUMNS, LOSSES, nodeColumns, type Column } from './columns.ts';
import { networkEdges, type NetworkEdge } from './edges.ts';
import { comment, element, end, start } from './xml.ts';

/** GraphML has no members for these, so they are attributes too. */
const COLUMNS_OF_EDGE: readonly Column<NetworkEdge>[] = [
  { name: 'label', type: 'string', of: ({ label }) => label },
  { name: 'weight', type: 'double', of: ({ weight }) => weight },
  ...EDGE_COLUMNS,
];
const LABEL: Column<ExportedEntity> = { name: 'label', type: 'string', of: ({ name }) => name };

export const GRAPHML: ExportFormat = {
  name: 'graphml',
  title: 'Network of actors (GraphML)',
  purpose: 'Cytoscape, yEd, igraph and networkx: the same network as the one for Gephi.',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  losses: LOSSES,
  files: (exported) => [{ name: 'rapport.graphml', content: inChunks(graphml(exported, LOSSES)) }],
};

/** Actors and what they have with each other. All edges are undirected, as in GEXF. */
async function* graphml(exported: Exported, losses: readonly Loss[]): AsyncGenerator<string> {
  const { facts } = exported;
  const columns = [LABEL, ...nodeColumns(facts.site)];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  for (const line of aboutLines(facts, losses)) yield `${comment(line)}\n`;
  yield `${start('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}\n`;
  yield declared('node', columns);
  yield declared('edge', COLUMNS_OF_EDGE);
  yield `${start('graph', { id: 'rapport', edgedefault: 'undirected' })}\n`;
  for await (const actor of exported.entities(ACTOR_TYPES)) {
    yield `${start('node', { id: actor.id })}${values('node', actor, columns)}${end('node')}\n`;
  }
  for await (const edge of networkEdges(exported)) {
    const { id, source, target } = edge;
    const data = values('edge', edge, COLUMNS_OF_EDGE);
    yield `${start('edge', { id, source, target })}${data}${end('edge')}\n`;
  }
  yield `${end('graph')}\n${end('graphml')}\n`;
}

// Nodes and edges share names of attributes, and a key belongs to one of the two.
const keyOf = (of: 'node' | 'edge', name: string) => `${of}-${name}`;

const declared = <T>(of: 'node' | 'edge', columns: readonly Column<T>[]): string =>
  columns
    .map(({ name, type }) =>
      element('key', { id: keyOf(of, name), for: of, 'attr.name': name, 'attr.type': type }),
    )
    .join('\n') + '\n';

function values<T>(of: 'node' | 'edge', item: T, columns: readonly Column<T>[]): string {
  let text = '';
  for (const column of columns) {
    const value = column.of(item);
    if (value !== null) text += element('data', { key: keyOf(of, column.name) }, String(value));
  }
  return text;
}
