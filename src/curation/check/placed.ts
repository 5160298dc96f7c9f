/** Records, each with the place where it stands: what the check is given, whatever the records are written in. */
import type { Claim, Source } from '../../domain/claims/claims.ts';
import type { Dataset } from '../../domain/claims/dataset.ts';
import type { EntityDeclaration } from '../../domain/entities/entities.ts';
import type { Qualifiers } from '../../domain/claims/qualifiers.ts';
import type { Path } from './paths.ts';

/** A file in which records stand, as far as an issue has to name a place in it. */
export interface RecordFile {
  /** As issues name it: relative to the folder of the records, with `/`. */
  readonly file: string;
  /** The line of what stands at a path, counted from 1; of the nearest whole if nothing stands there. */
  lineOf(path: Path): number;
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
}
export interface SeedSource extends Placed {
  readonly source: Source;
  readonly navigation: readonly string[];
}
export interface SeedClaim extends Placed {
  readonly claim: Claim;
  readonly at: Readonly<Partial<Record<ClaimPart, Path>>>;
  /** Given beside something else: where several items give it, it is one claim. */
  readonly mayRepeat?: true;
}

/** What the check is given: all records of a data set. */
export interface PlacedRecords {
  readonly dataset: SeedDataset | undefined;
  readonly entities: readonly SeedEntity[];
  readonly sources: readonly SeedSource[];
  readonly claims: readonly SeedClaim[];
  /** The source that holds what the curators say; among the sources if they say anything. */
  readonly curation: Source;
}

/** Part of what a claim states: `subject`, `object`, `value` or the name of a qualifier. */
export type StatedPart = 'subject' | 'object' | 'value' | keyof Qualifiers;

/** Part of a claim: what it states, or who says it where and how. */
export type ClaimPart =
  StatedPart | ('paragraph' | 'summary' | 'speaker' | 'speakerOf' | 'via' | 'rank' | 'supersedes');

/** File and line, as an issue names another place. */
export function placeOf({ document, path }: Placed): string {
  return `${document.file}:${document.lineOf(path)}`;
}
