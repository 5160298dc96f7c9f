/** Decides the stage and the form of the meeting of a row by its cells. */
import type { Problem } from '../importer.ts';
import type { Cell, CsvRow } from './csv-row.ts';
import { columnsOfDecision, decide, type DecidingCell } from './decisions.ts';
import type { Decision, Mapping } from './mapping.ts';
import { NO_CELL, onOneLine, type FieldReader } from './row-fields.ts';
import { FITS_PART } from './row-problems.ts';
import type { Held } from './row-reading.ts';

/** Decides by the rules of one mapping. */
export class DecisionReader {
  readonly #mapping: Mapping;
  readonly #fields: FieldReader;

  constructor(mapping: Mapping, fields: FieldReader) {
    this.#mapping = mapping;
    this.#fields = fields;
  }

  /** @param above the row that this one continues; its cells count where those of this row are blank. */
  decided(row: CsvRow, above: CsvRow | null, problems: Problem[]): Held {
    const { stage, format } = this.#mapping.rows[0]!.meeting;
    const partly = new Set<string>();
    const cells = {
      cellAt: (column: string) => {
        const own = this.#deciding(row, column);
        return own.isBlank && above !== null ? this.#deciding(above, column) : own;
      },
      fitsPart: (column: string) => partly.add(column),
    };
    const form = format === undefined ? undefined : decide(format, cells);
    const decided = decide(stage, cells);
    // A rule that nearly fits, such as one for "postponed", must not leave a row to one that says "held".
    const severity = decided === 'held' ? 'refused' : 'look';
    for (const column of partly)
      problems.push(row.problem(severity, row.cell([column]), FITS_PART));
    return { stage: decided, format: form };
  }

  /** The first cell with content by which something is decided. */
  cellOf(row: CsvRow, decision: Decision<string> | undefined): Cell {
    const cells = columnsOfDecision(decision).map(([, column]) => row.cell([column]));
    return cells.find(({ text }) => !this.#fields.isBlank(text)) ?? NO_CELL;
  }

  #deciding(row: CsvRow, column: string): DecidingCell {
    const text = onOneLine(row.cell([column]).text);
    return { text, isBlank: this.#fields.isBlank(text) };
  }
}
