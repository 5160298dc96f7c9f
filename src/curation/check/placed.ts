/** Records with their places in files. The check takes these, in whatever format the records are written. */
import type { Claim, Source } from '../../domain/claims/claims.ts';
import type { Dataset } from '../../domain/claims/dataset.ts';
import type { EntityDeclaration } from '../../domain/entities/entities.ts';
import type { Qualifiers } from '../../domain/claims/qualifiers.ts';
import type { Path } from './paths.ts';
import type { RecordTerms } from './terms.ts';

/** A file of records, as far as an issue needs it to name a place. */
export interface RecordFile {
  /** Its name in issues: relative to the folder of the records, with `/`. */
  readonly file: string;
  /**
   * The line of a path, counted from 1. If the path is not in the file, the line of what would
   * contain it.
   */
  lineOf(path: Path): number;
  /** For what no file holds: where it stands instead, such as "in the graph: data set hill". */
  readonly place?: string;
}

/** Something read from a file, and where it stands. */
export interface Placed {
  readonly document: RecordFile;
  readonly path: Path;
}
export interface SeedDataset extends Placed {
  readonly dataset: Dataset;
}
export interface SeedEntity extends Placed {
  readonly declaration: EntityDeclaration;
  /** Set for an event to which its format gives no stage. It has no part and no verdict until a claim gives one. */
  readonly isStageless?: true;
}
export interface SeedSource extends Placed {
  readonly source: Source;
  readonly navigation: readonly string[];
}
export interface SeedClaim extends Placed {
  readonly claim: Claim;
  readonly at: Readonly<Partial<Record<ClaimPart, Path>>>;
  /** Set if several items may give the same claim, such as a title. They then make one claim. */
  readonly mayRepeat?: true;
}

/** All records of a data set, as the check takes them. */
export interface PlacedRecords {
  readonly dataset: SeedDataset | undefined;
  readonly entities: readonly SeedEntity[];
  readonly sources: readonly SeedSource[];
  readonly claims: readonly SeedClaim[];
  /** The source of the curators' own claims. It is among `sources` if there are any. */
  readonly curation: Source;
  /** How the format calls what a fix tells to write; the default names no format. */
  readonly terms?: RecordTerms;
}

/** Part of what a claim states: `subject`, `object`, `value` or the name of a qualifier. */
export type StatedPart = 'subject' | 'object' | 'value' | keyof Qualifiers;

/** Part of a claim: of what it states, or who says it, where and how. */
export type ClaimPart =
  StatedPart | ('place' | 'summary' | 'speaker' | 'speakerOf' | 'via' | 'rank' | 'supersedes');

/** File and line, or where else it stands, to name another place in a message. */
export function placeOf({ document, path }: Placed): string {
  return document.place ?? `${document.file}:${document.lineOf(path)}`;
}

/** Whether it stands in the graph and not in the seeds. Issues are never about such a record. */
export const isRecorded = ({ document }: Placed): boolean => document.place !== undefined;
