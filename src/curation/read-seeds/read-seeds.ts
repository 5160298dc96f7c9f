/** Reads and checks a folder of seeds. Facts written by hand enter the graph only through here. */
import type { Dataset } from '../../domain/claims/dataset.ts';
import type { Records } from '../../domain/claims/records.ts';
import type { Graph } from '../../graph/graph.ts';
import { assemble } from './assemble.ts';
import { check } from '../check/check.ts';
import { readRecorded } from '../check-against/read-recorded.ts';
import type { PlacedRecords } from '../check/placed.ts';
import { readSeedFolder, readTextsFor } from './folder.ts';
import { IssueList, isError, seedError, type SeedIssue } from '../check/issues.ts';

export { isError, type SeedIssue } from '../check/issues.ts';

export interface SeedOptions {
  /**
   * Folder with the texts of the sources (`.txt`), against which locators are checked. The default
   * is `../../shared/article` as seen from the seeds' folder.
   */
  readonly articles?: string;
  /**
   * Graph whose records the seeds may use and must fit. Without one, the seeds are checked alone. Nothing is
   * written to it.
   */
  readonly against?: Graph;
}

/** A folder of seeds as read. */
export interface SeedSet {
  readonly dataset: Dataset;
  readonly records: Records;
  /** SHA-256 (hex) over the names and contents of the seed files. */
  readonly checksum: string;
  /** Warnings of the check. They do not prevent a load. */
  readonly warnings: readonly SeedIssue[];
}

/**
 * Reads the seeds of `folder`.
 *
 * @throws RapportError `SEED_INVALID` with `details.issues` if the check finds an error; without them if the
 *   graph holds that another data set replaced this one. Also whatever the graph throws.
 */
export async function readSeeds(folder: string, options: SeedOptions = {}): Promise<SeedSet> {
  const { assembled, checksum, issues } = await examine(folder, options);
  const errors = issues.filter(isError);
  if (errors.length > 0 || assembled.dataset === undefined) throw seedError(errors);
  return {
    dataset: assembled.dataset.dataset,
    records: {
      entities: assembled.entities.map(({ declaration }) => declaration),
      sources: assembled.sources.map(({ source }) => source),
      claims: assembled.claims.map(({ claim }) => claim),
    },
    checksum,
    warnings: issues,
  };
}

/** All errors and warnings about the seeds of `folder`, sorted by file and line. */
export async function checkSeeds(folder: string, options: SeedOptions = {}): Promise<SeedIssue[]> {
  return (await examine(folder, options)).issues;
}

async function examine(
  folder: string,
  { articles, against }: SeedOptions,
): Promise<{ assembled: PlacedRecords; checksum: string; issues: SeedIssue[] }> {
  const files = await readSeedFolder(folder);
  const issues = new IssueList();
  const assembled = assemble(files, issues);
  const texts = await readTextsFor(folder, articles);
  const recorded =
    against === undefined ? {} : { recorded: await readRecorded(against, assembled) };
  await check({ records: assembled, texts, ...recorded }, issues);
  return { assembled, checksum: files.checksum, issues: issues.sorted() };
}
