/** The port for everything that writes to one graph. Commands and the start of a server use it. */
import type { Dataset } from '../domain/claims/dataset.ts';
import type { Graph } from '../graph/graph.ts';
import { amendRecords, type Amendment } from './amend.ts';
import type { BackupOptions, BackupReport } from './backup/backup.ts';
import { findUnfinished, isDead } from './large-load/load-lease.ts';
import { stagingOf } from './large-load/one-transaction.ts';
import { undoUnfinished } from './large-load/undo.ts';
import { loadAtStart, loadSeeds, loadUnlessOthers } from './load-at-start.ts';
import { rebuild } from './rebuild-revision.ts';
import type { LoadOptions, LoadReport, Progress } from './load.ts';
import type { LoadPreview } from './preview.ts';
import type { RevertOptions } from './revert/revert.ts';
import type { SeedSet } from './read-seeds/read-seeds.ts';
import type { TrialOptions } from './trial.ts';
import type { UpgradeReport } from './upgrade/upgrade.ts';
import type { GraphReport } from './verify/verify-graph.ts';

export interface Curator {
  /**
   * Loads seeds that were read and checked: all of them as one revision, or nothing.
   *
   * @throws RapportError as `loadRecords`.
   */
  readonly load: (seeds: SeedSet, options: Omit<LoadOptions, 'checksum'>) => Promise<LoadReport>;
  /**
   * Says and takes back a part of a data set, as one revision or not at all. For importers and mutations: the
   * records must have been checked.
   *
   * @throws RapportError as `amendRecords`.
   */
  readonly amend: (
    dataset: Dataset,
    amendment: Amendment,
    options: Omit<LoadOptions, 'checksum'>,
  ) => Promise<LoadReport>;
  /**
   * Undoes one revision by a new one of its data set.
   *
   * @throws RapportError as `revert` in revert/revert.ts.
   */
  readonly revert: (revision: number, options: RevertOptions) => Promise<LoadReport>;
  /**
   * What a load would change; nothing is written. `look` says what reads otherwise.
   *
   * @throws RapportError as `previewLoad`.
   */
  readonly preview: <T>(seeds: SeedSet, options: TrialOptions<T>) => Promise<LoadPreview<T>>;
  /** The same for an amendment. */
  readonly previewAmendment: <T>(
    dataset: Dataset,
    amendment: Amendment,
    options: TrialOptions<T>,
  ) => Promise<LoadPreview<T>>;
  /** The same for a revert. */
  readonly previewRevert: <T>(
    revision: number,
    options: TrialOptions<T>,
  ) => Promise<LoadPreview<T>>;
  /**
   * Reads, checks and loads a folder of seeds; null if the same files were loaded before.
   *
   * @throws RapportError `SEED_INVALID` listing every issue; nothing is loaded then.
   */
  readonly loadFolder: (folder: string) => Promise<LoadReport | null>;
  /** The same for seeds for which nobody asked: they stay apart from a graph of other data sets. */
  readonly loadFolderUnlessOthers: (folder: string) => Promise<LoadReport | 'apart' | null>;
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
  /**
   * Rolls back an interrupted large load, so that half of a load is never served; false if there is none.
   *
   * @throws RapportError `SERVICE_UNAVAILABLE` with `details.reason` LOADING if a load is running.
   */
  readonly undoUnfinished: () => Promise<boolean>;
  /** The large load that is running or was interrupted; null if there is none. */
  readonly findLoad: () => Promise<UnfinishedLoad | null>;
}

/** A large load that is not finished. */
export interface UnfinishedLoad {
  /** `interrupted` if its process counts as dead, so that a server or the next load rolls it back. */
  readonly state: 'running' | 'interrupted';
  /** The revision that it was recording; 0 if it only projected again. */
  readonly revision: number;
  readonly who: string;
  /** Instants (ISO). */
  readonly since: string;
  readonly leaseEnds: string;
}

/** The curator of a graph. */
export const curatorOf = (graph: Graph): Curator => ({
  load: async (seeds, options) => {
    await graph.prepare();
    return loadSeeds(graph, seeds, options);
  },
  amend: async (dataset, amendment, options) => {
    await graph.prepare();
    return amendRecords(graph, dataset, amendment, { staging: stagingOf(graph), ...options });
  },
  preview: async ({ dataset, records }, options) => {
    // Imported on demand, since only one command previews.
    const { previewLoad } = await import('./preview.ts');
    return previewLoad(graph, dataset, records, options);
  },
  revert: async (revision, options) => {
    const { revert } = await import('./revert/revert.ts');
    await graph.prepare();
    return revert(graph, revision, { staging: stagingOf(graph), ...options });
  },
  previewAmendment: async (dataset, amendment, options) => {
    const { previewAmendment } = await import('./preview.ts');
    return previewAmendment(graph, dataset, amendment, options);
  },
  previewRevert: async (revision, options) => {
    const { previewRevert } = await import('./preview.ts');
    return previewRevert(graph, revision, options);
  },
  loadFolder: (folder) => loadAtStart(graph, folder),
  loadFolderUnlessOthers: (folder) => loadUnlessOthers(graph, folder),
  rebuild: async (revision, progress) => {
    await graph.prepare();
    return rebuild(graph, revision, progress);
  },
  // Imported on demand, like the preview.
  backUp: async (path, options) => {
    const { backUp } = await import('./backup/backup.ts');
    return backUp(graph, path, options);
  },
  restore: async (path, progress) => {
    const { restore } = await import('./backup/restore.ts');
    await graph.prepare();
    return restore(graph, path, progress, stagingOf(graph));
  },
  upgrade: async (progress) => {
    const { upgrade } = await import('./upgrade/upgrade.ts');
    await graph.prepare();
    return upgrade(graph, progress, stagingOf(graph));
  },
  verify: async (progress) => {
    const { verifyGraph } = await import('./verify/verify-graph.ts');
    return verifyGraph(graph, progress);
  },
  undoUnfinished: () => undoUnfinished(graph),
  findLoad: async () => {
    const unfinished = await findUnfinished(graph);
    if (unfinished === null) return null;
    const { revision, who, since, alive } = unfinished;
    const state = isDead(graph, unfinished) ? 'interrupted' : 'running';
    return { state, revision, who, since, leaseEnds: new Date(alive).toISOString() };
  },
});
