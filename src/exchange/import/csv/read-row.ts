/** Reads what a mapping finds in one row: the stage, the date, and who took part. */
import type { Problem } from '../importer.ts';
import type { Cell, CsvRow } from './csv-row.ts';
import type { Mapping } from './mapping.ts';
import { DecisionReader } from './row-decisions.ts';
import { FieldReader, NO_CELL } from './row-fields.ts';
import { PartReader } from './row-parts.ts';
import { NO_FORMAT, NO_ID, NO_STAGE, otherThanAbove } from './row-problems.ts';
import { severityFor, type Held, type ReadRow, type RowAbove } from './row-reading.ts';
import { saysOff } from './says-otherwise.ts';

/** Reads the rows of one file. */
export class RowReader {
  readonly #meeting: Mapping['rows'][number]['meeting'];
  readonly #fields: FieldReader;
  readonly #decisions: DecisionReader;
  readonly #parts: PartReader;

  constructor(mapping: Mapping) {
    this.#meeting = mapping.rows[0]!.meeting;
    this.#fields = new FieldReader(mapping);
    this.#decisions = new DecisionReader(mapping, this.#fields);
    this.#parts = new PartReader(mapping, this.#fields);
  }

  read(row: CsvRow): ReadRow {
    const { format, date, id } = this.#meeting;
    const problems: Problem[] = [];
    const ofDecisions: Problem[] = [];
    const held = this.#decisions.decided(row, null, ofDecisions);
    const who = this.#parts.read(row, null, held, problems);
    problems.push(...ofDecisions);
    if (held.stage === undefined) problems.push(row.problem('refused', NO_CELL, NO_STAGE));
    if (format !== undefined && held.format === undefined)
      problems.push(row.problem('refused', NO_CELL, NO_FORMAT));
    const dated = date === undefined ? null : this.#fields.date(row, date, problems);
    const description = this.#described(row, held, problems);
    const given = id === undefined ? undefined : this.#fields.text(row, id);
    if (given?.text === '') problems.push(row.problem('refused', given, NO_ID));
    return {
      problems,
      ...held,
      ...who,
      ...(dated === null ? {} : { date: dated }),
      ...(description.text === '' ? {} : { description }),
      ...(given === undefined ? {} : { id: given.text }),
    };
  }

  /**
   * Reads a row that only names more of those who took part in the meeting above. It is as that meeting is: held or
   * not, and on that date. If its own cells say something else, it is refused.
   */
  readContinuation(row: CsvRow, above: RowAbove): ReadRow {
    const problems: Problem[] = [];
    const held: Held = above.read;
    const who = this.#parts.read(row, above, held, problems);
    this.#compare(row, above, problems);
    const more = this.#described(row, held, problems);
    const isMore = more.text !== '' && more.text !== above.read.description?.text;
    const { stage, format } = held;
    return { problems, stage, format, ...who, ...(isMore ? { description: more } : {}) };
  }

  /** Refuses a row that decides or dates the meeting otherwise than the row that it continues. */
  #compare(row: CsvRow, above: RowAbove, problems: Problem[]): void {
    const { stage, format, date } = this.#meeting;
    const own = this.#decisions.decided(row, above.row, problems);
    const differs = (cell: Cell, is: string | undefined, says: string | undefined) => {
      if (is !== says)
        problems.push(row.problem('refused', cell, otherThanAbove(above.row.row.line, is, says)));
    };
    differs(this.#decisions.cellOf(row, stage), above.read.stage, own.stage);
    differs(this.#decisions.cellOf(row, format), above.read.format, own.format);
    const dated = date === undefined ? NO_CELL : this.#fields.text(row, date);
    if (dated.text === '') return;
    differs(dated, above.read.date?.edtf, this.#fields.date(row, date!, problems)?.edtf);
  }

  /** The description of a row, which must not say that there was no meeting; empty if there is none. */
  #described(row: CsvRow, held: Held, problems: Problem[]): Cell {
    const { description } = this.#meeting;
    const cell = description === undefined ? NO_CELL : this.#fields.text(row, description);
    const off = saysOff(cell.text);
    if (off !== null) problems.push(row.problem(severityFor(held), cell, off));
    return cell;
  }
}
