/** Embedded graphs for tests: in memory, or a file in a folder of their own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { PATIENCE_MS } from './extent.ts';

/** An empty embedded graph; in memory without `path`. */
export function openTestEmbedded(path?: string): Promise<Graph> {
  return openGraph({ engine: 'embedded', path, readTimeoutMs: PATIENCE_MS });
}

/** A new folder and the way to remove it. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'rapport-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A path for a graph file in a new folder, and the way to remove both. */
export function temporaryGraphFile(): { path: string; remove: () => void } {
  const folder = temporaryFolder();
  return { path: join(folder.path, 'data', 'graph.grafeo'), remove: folder.remove };
}
