/** What a format of an export is: its files, and what it leaves out. */
import type { EntityType } from '../../domain/entities/entities.ts';
import type { Exported } from './exported.ts';

/** One file of an export. Its content is read once, while it is written. */
export interface ExportedFile {
  /** Relative, such as `meetings.csv`. */
  readonly name: string;
  readonly content: AsyncIterable<string | Uint8Array>;
}

/** Something that the graph holds and a format does not carry, or not so that a reader gets it back. */
export interface Loss {
  /** What: a list, column or qualifier of the model, such as `involvement.capacity` or `claim.speaker`. */
  readonly what: string;
  /** What becomes of it. */
  readonly how: string;
  /** Only of entities of these types, and of ties that start from one. Absent if of all. */
  readonly of?: readonly EntityType[];
}

export interface ExportFormat {
  /** As `--format` and `/export/:format` call it. */
  readonly name: string;
  /** For people: "FollowTheMoney entities (JSON lines)". */
  readonly title: string;
  /** What it is for. */
  readonly purpose: string;
  /** Media type and extension of its one file, or of the zip if there are several. */
  readonly mediaType: string;
  readonly extension: string;
  readonly losses: readonly Loss[];
  /** Its files in order. A format of one file yields one. `note` is told of each row that falls out, and why. */
  readonly files: (
    exported: Exported,
    note: (loss: Loss['what']) => void,
  ) => Iterable<ExportedFile>;
}
