/** The port between a format and the import: what an importer makes of each row or record of its input. */
import type { Path } from '../../curation/check/paths.ts';
import type { RecordTerms } from '../../curation/check/terms.ts';
import type { RecordFile, SeedClaim, SeedEntity, SeedSource } from '../../curation/check/placed.ts';
import type { Dataset } from '../../domain/claims/dataset.ts';
import type { Place } from '../../domain/claims/locators.ts';

/** Reads one input in one format. It reads the same items in the same order each time, and keeps none of them. */
export interface Importer {
  readonly dataset: Dataset;
  /** How fixes call what to write: in the mapping, or in the input. */
  readonly terms: RecordTerms;
  /** Reads the whole input again, from its start. */
  readonly read: () => AsyncIterable<ImportedItem>;
  /** Whether other items of the input declare this id: records may refer to later ones. Absent if none do. */
  readonly declares?: (id: string) => SeedEntity | undefined;
  /**
   * Sources of which the input says all that there is, besides those that it describes: what came from them before
   * and is not said again is taken back.
   */
  readonly wholeOf?: ReadonlySet<string>;
  /**
   * By source: the file that it is. Set if the name of a file decides which source it is, so that another file of
   * that name would take back what the first one said.
   */
  readonly fileOfSource?: ReadonlyMap<string, string>;
  /**
   * For an input that tells only what changes: ids of claims that its data set states and that are taken back with
   * it. Items of these numbers, counted from 0, are refused and take nothing back.
   */
  readonly takenBack?: (refused: ReadonlySet<number>) => AsyncIterable<string>;
  /** Set if ids are made of names, so that one name in two rows is assumed to be one actor. */
  readonly assumesNames?: true;
}

/** Where the records of an item stand. Each item has its own, which no other item shares. */
export interface ItemFile extends RecordFile {
  /** The text of the cell or property at a path, for the report; absent if the format cannot tell. */
  readonly cellOf?: (path: Path) => string;
}

/** What became of a row or record. Every one has exactly one outcome, so that the totals account for all. */
export const OUTCOMES = [
  'imported',
  'empty',
  'nil',
  'footer',
  'folded',
  'noPlace',
  'refused',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One row or record of the input, and what it says. */
export interface ImportedItem {
  /** For people: row 17, record 3. */
  readonly place: Place;
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  /** What the importer makes of it. The check may refuse it afterwards. */
  readonly outcome: Outcome;
  readonly problems: readonly Problem[];
  readonly entities: readonly SeedEntity[];
  readonly sources: readonly SeedSource[];
  readonly claims: readonly SeedClaim[];
  /** What has no place in the model, by its name in the format, such as `Payment`. */
  readonly leftOut?: Readonly<Record<string, number>>;
}

/** What is wrong with a row or record, or worth a look. */
export interface Problem {
  /** `refused`: nothing of the row is imported. `leftOut`: only this cell is not. `look`: all is imported. */
  readonly severity: 'refused' | 'leftOut' | 'look';
  readonly line: number;
  /** The column or property; empty for the row as a whole. */
  readonly column: string;
  /** The text of the cell as it stands. */
  readonly cell: string;
  /** A short name that does not change, such as `badDate`. */
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}
