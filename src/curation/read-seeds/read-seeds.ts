/** Reads and checks a folder of seeds: the only way facts written by hand enter the graph. */
import { resolve } from 'node:path';
import type { Dataset } from '../../domain/claims/dataset.ts';
import type { Records } from '../../domain/claims/records.ts';
import { assemble } from './assemble.ts';
import { check } from '../check/check.ts';
import type { PlacedRecords } from '../check/placed.ts';
import { readSeedFolder, readTexts } from './folder.ts';
import { IssueList, isError, seedError, type SeedIssue } from '../check/issues.ts';

export { isError, type SeedIssue } from '../check/issues.ts';

export interface SeedOptions {
  /**
   * Folder with the texts of the sources (`.txt`), against which locators are checked. Where not
   * given: `../shared/article` as seen from the project, the folder that holds the seeds' folder.
   */
  readonly articles?: string;
}

/** A folder of seeds as read. */
export interface SeedSet {
  readonly dataset: Dataset;
  readonly records: Records;
  /** SHA-256 (hex) over the names and contents of the seed files. */
  readonly checksum: string;
  /** What the check asks about; none of it keeps the seeds from being loaded. */
  readonly warnings: readonly SeedIssue[];
}

/** Reads the seeds of `folder`; throws SEED_INVALID with `details.issues` when any rule is broken. */
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

/** Everything that is wrong with the seeds of `folder` or that the check asks about, by file and line. */
export async function checkSeeds(folder: string, options: SeedOptions = {}): Promise<SeedIssue[]> {
  return (await examine(folder, options)).issues;
}

async function examine(
  folder: string,
  { articles = resolve(folder, '../../shared/article') }: SeedOptions,
): Promise<{ assembled: PlacedRecords; checksum: string; issues: SeedIssue[] }> {
  const files = await readSeedFolder(folder);
  const issues = new IssueList();
  const assembled = assemble(files, issues);
  check(assembled, await readTexts(articles), issues);
  return { assembled, checksum: files.checksum, issues: issues.sorted() };
}
