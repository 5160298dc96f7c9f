/** What was read in one row of a register. */
import type { MeetingFormat } from '../../../domain/entities/entities.ts';
import type { EventStage } from '../../../domain/events/stages.ts';
import type { Problem } from '../importer.ts';
import type { Cell, CsvRow } from './csv-row.ts';
import type { DatedCell } from './row-fields.ts';
import { isPresent, type Part } from './sides.ts';

/** What the mapping decides of the meeting of a row. */
export interface Held {
  /** Undefined if no rule decides it; the row is refused then. */
  readonly stage: EventStage | undefined;
  readonly format: MeetingFormat | undefined;
}

export interface ReadParts {
  /** Those who took part. */
  readonly parts: readonly Part[];
  /** Those whom the row does not name. */
  readonly unnamed: readonly Part[];
}

export interface ReadRow extends Held, ReadParts {
  readonly problems: readonly Problem[];
  readonly date?: DatedCell;
  readonly description?: Cell;
  readonly id?: string;
}

/** The row that makes the meeting, for the rows that continue it. */
export interface RowAbove {
  readonly row: CsvRow;
  readonly read: ReadRow;
}

/** How many were there, also those whom the row does not name. */
export const presentIn = ({ parts, unnamed }: ReadParts): number =>
  [...parts, ...unnamed].filter(isPresent).length;

/** A row that says "held" must not claim a meeting that its own words deny. */
export const severityFor = ({ stage }: Held) => (stage === 'held' ? 'refused' : 'look');
