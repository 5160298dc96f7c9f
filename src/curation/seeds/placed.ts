/** Records that still know where in which file they stand. */
import type { Claim, Source } from '../../domain/claims.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { EntityDeclaration } from '../../domain/entities.ts';
import type { SeedDocument } from './document.ts';
import type { DraftPart } from './drafts.ts';
import type { Path } from './paths.ts';

/** Something read from a seed, and where it stands. */
export interface Placed {
  readonly document: SeedDocument;
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

/** Part of a claim: of its draft, or what its item adds. */
export type ClaimPart =
  DraftPart | ('paragraph' | 'summary' | 'speaker' | 'speakerOf' | 'via' | 'rank' | 'supersedes');

/** File and line, as an issue names another place. */
export function placeOf({ document, path }: Placed): string {
  return `${document.file}:${document.lineOf(path)}`;
}
