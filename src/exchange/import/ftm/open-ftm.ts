/** Opens a file of FollowTheMoney: whole entities, or deltas, as its first record tells. */
import type { Graph } from '../../../graph/graph.ts';
import type { Importer } from '../importer.ts';
import { linesIn } from '../records/lines.ts';
import type { RecordInput, RecordOptions } from '../records/record-options.ts';
import { parsed } from '../records/unreadable.ts';
import { isDelta, openFtmDeltas } from './deltas.ts';
import { openFtm } from './ftm.ts';

export async function openFtmFile(
  input: RecordInput,
  options: RecordOptions,
  graph: Graph,
): Promise<Importer> {
  for await (const piece of linesIn(input.read())) {
    const content = parsed(piece, piece.line);
    if ('item' in content) continue;
    return isDelta(content.json) ? openFtmDeltas(input, options, graph) : openFtm(input, options);
  }
  return openFtm(input, options);
}
