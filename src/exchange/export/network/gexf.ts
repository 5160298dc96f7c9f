/** Writes GEXF 1.3, the format of Gephi. */
import { ACTOR_TYPES } from '../../../domain/entities/entities.ts';
import { aboutLines } from '../about.ts';
import type { Exported, ExportedEntity } from '../exported.ts';
import type { ExportFormat, Loss } from '../format.ts';
import { inChunks } from '../in-chunks.ts';
import { EDGE_COLUMNS, LOSSES, nodeColumns, type Column } from './columns.ts';
import { networkEdges, type NetworkEdge } from './edges.ts';
import { comment, element, end, start } from './xml.ts';

export const GEXF: ExportFormat = {
  name: 'gexf',
  title: 'Network of actors (GEXF 1.3)',
  purpose: 'Gephi: who met whom, planned to, spoke and belongs where, each as an edge of its own.',
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  losses: LOSSES,
  files: (exported) => [{ name: 'rapport.gexf', content: inChunks(gexf(exported, LOSSES)) }],
};

/**
 * Actors and what they have with each other. No `spells`: Gephi shows nothing at all if it dislikes one. All edges
 * are undirected, because networkx reads either all or none as directed; the label says which end is the member.
 */
async function* gexf(exported: Exported, losses: readonly Loss[]): AsyncGenerator<string> {
  const { facts } = exported;
  const columns = nodeColumns(facts.site);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${start('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' })}\n`;
  yield `${start('meta', { lastmodifieddate: facts.recordedAt.slice(0, 10) })}\n`;
  yield element('creator', {}, 'Rapport');
  yield element('description', {}, aboutLines(facts, losses).join('\n'));
  yield `${end('meta')}\n`;
  for (const line of aboutLines(facts, losses)) yield `${comment(line)}\n`;
  yield `${start('graph', { mode: 'static', defaultedgetype: 'undirected' })}\n`;
  yield declared('node', columns);
  yield declared('edge', EDGE_COLUMNS);
  yield `${start('nodes')}\n`;
  for await (const actor of exported.entities(ACTOR_TYPES)) yield node(actor, columns);
  yield `${end('nodes')}\n${start('edges')}\n`;
  for await (const each of networkEdges(exported)) yield edge(each);
  yield `${end('edges')}\n${end('graph')}\n${end('gexf')}\n`;
}

const declared = <T>(of: 'node' | 'edge', columns: readonly Column<T>[]): string =>
  [
    start('attributes', { class: of, mode: 'static' }),
    ...columns.map(({ name, type }) => element('attribute', { id: name, title: name, type })),
    `${end('attributes')}\n`,
  ].join('');

const node = (actor: ExportedEntity, columns: readonly Column<ExportedEntity>[]): string =>
  start('node', { id: actor.id, label: actor.name }) + values(actor, columns) + `${end('node')}\n`;

const edge = (item: NetworkEdge): string => {
  const { id, source, target, kind, label, weight } = item;
  return (
    start('edge', { id, source, target, kind, label, weight }) +
    values(item, EDGE_COLUMNS) +
    `${end('edge')}\n`
  );
};

function values<T>(item: T, columns: readonly Column<T>[]): string {
  let text = start('attvalues');
  for (const { name, of } of columns) {
    const value = of(item);
    if (value !== null) text += element('attvalue', { for: name, value });
  }
  return text + end('attvalues');
}
