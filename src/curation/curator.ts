/** The port for everything that writes to one graph. Commands and the start of a server use it. */
import type { Graph } from '../graph/graph.ts';
import type { BackupOptions, BackupReport } from './backup/backup.ts';
import type { LoadPreview } from './diff/preview-load.ts';
import { undoUnfinished } from './large-load/undo.ts';
import { loadAtStart, loadSeeds } from './load-at-start.ts';
import { rebuild } from './rebuild-revision.ts';
import type { LoadOptions, LoadReport, Progress } from './load.ts';
import type { SeedSet } from './read-seeds/read-seeds.ts';
import type { UpgradeReport } from './upgrade/upgrade.ts';
import type { GraphReport } from './verify/verify-graph.ts';

export interface Curator {
  /**
   * Loads seeds that were read and checked: all of them as one revision, or nothing.
   *
   * @throws RapportError as `loadRecords`.
   */
  readonly load: (seeds: SeedSet, options: Omit<LoadOptions, 'checksum'>) => Promise<LoadReport>;
  /** What such a load would change; nothing is written. */
  readonly preview: (seeds: SeedSet) => Promise<LoadPreview>;
  /**
   * Reads, checks and loads a folder of seeds; null if the same files were loaded before.
   *
   * @throws RapportError `SEED_INVALID` listing every issue; nothing is loaded then.
   */
  readonly loadFolder: (folder: string) => Promise<LoadReport | null>;
  /** Shows the graph as of a revision, the newest by default. */
  readonly rebuild: (revision?: number, progress?: Progress) => ReturnType<typeof rebuild>;
  /** Writes everything that is recorded into a file; may run beside a server and beside loads. */
  readonly backUp: (path: string, options: BackupOptions) => Promise<BackupReport>;
  /**
   * Restores a backup into this graph, which must be empty: all of its revisions, or nothing.
   *
   * @throws RapportError as `restore` in backup/restore.ts.
   */
  readonly restore: (path: string, progress?: Progress) => Promise<BackupReport>;
  /** Carries a graph of an earlier schema version over; it must be opened as one that may be earlier. */
  readonly upgrade: (progress?: Progress) => Promise<UpgradeReport>;
  /** Compares what is shown with what follows from the records; nothing is written. */
  readonly verify: (progress?: Progress) => Promise<GraphReport>;
  /** Rolls back an interrupted large load, so that half of a load is never served. */
  readonly undoUnfinished: () => Promise<void>;
}

/** The curator of a graph. */
export const curatorOf = (graph: Graph): Curator => ({
  load: (seeds, options) => loadSeeds(graph, seeds, options),
  preview: async ({ dataset, records }) => {
    // Imported on demand, since only one command previews.
    const { previewLoad } = await import('./diff/preview-load.ts');
    return previewLoad(graph, dataset, records);
  },
  loadFolder: (folder) => loadAtStart(graph, folder),
  rebuild: (revision, progress) => rebuild(graph, revision, progress),
  // Imported on demand, like the preview.
  backUp: async (path, options) => {
    const { backUp } = await import('./backup/backup.ts');
    return backUp(graph, path, options);
  },
  restore: async (path, progress) => {
    const { restore } = await import('./backup/restore.ts');
    return restore(graph, path, progress, graph.info.isShared ? {} : { graceMs: 0 });
  },
  upgrade: async (progress) => {
    const { upgrade } = await import('./upgrade/upgrade.ts');
    return upgrade(graph, progress, graph.info.isShared ? {} : { graceMs: 0 });
  },
  verify: async (progress) => {
    const { verifyGraph } = await import('./verify/verify-graph.ts');
    return verifyGraph(graph, progress);
  },
  undoUnfinished: async () => {
    await undoUnfinished(graph);
  },
});
