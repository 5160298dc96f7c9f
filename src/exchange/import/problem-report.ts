/** Writes every problem of an import into a CSV that opens in a spreadsheet, and keeps the first few for the screen. */
import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { stringify } from 'csv-stringify/sync';
import { RapportError } from '../../errors.ts';
import type { Problem } from './importer.ts';

/** How many problems are kept. */
const KEPT = 20;
const COLUMNS = ['line', 'column', 'cell', 'severity', 'code', 'message', 'fix'] as const;

/** A cell that a spreadsheet would run as a formula begins with `'`, as in exports. */
const FOR_SPREADSHEETS = { escape_formulas: true };

export class ProblemReport {
  /** Problems by code, of rows that are not imported. */
  readonly refused: Record<string, number> = {};
  /** Problems by code, of cells or properties that are not imported while the rest of their row is. */
  readonly leftOut: Record<string, number> = {};
  /** Problems by code, of rows that are imported all the same. */
  readonly looks: Record<string, number> = {};
  /** The first of what is not imported, without those whom nobody names. */
  readonly first: Problem[] = [];
  /** The roles that take part by office only, the first of them. */
  readonly roles = new Set<string>();
  /** What stands for somebody whom nobody names, the first of it. */
  readonly unnamed = new Set<string>();
  readonly #stream: WriteStream | null;

  private constructor(stream: WriteStream | null) {
    this.#stream = stream;
  }

  /** @throws RapportError `BAD_USER_INPUT` if the file cannot be written. */
  static async open(path?: string): Promise<ProblemReport> {
    if (path === undefined) return new ProblemReport(null);
    const stream = createWriteStream(path);
    try {
      await once(stream, 'open');
    } catch (cause) {
      throw new RapportError(
        'BAD_USER_INPUT',
        `Cannot write ${path}: ${(cause as Error).message}.`,
        { cause },
      );
    }
    // With this mark, Excel reads the file as UTF-8.
    stream.write('\ufeff' + stringify([COLUMNS]));
    return new ProblemReport(stream);
  }

  take(problem: Problem): void {
    const { severity, code, cell } = problem;
    const counts = { refused: this.refused, leftOut: this.leftOut, look: this.looks }[severity];
    counts[code] = (counts[code] ?? 0) + 1;
    if (code === 'unnamed') keep(cell, this.unnamed);
    else if (severity !== 'look' && this.first.length < KEPT) this.first.push(problem);
    if (code === 'roleAlone') keep(cell, this.roles);
    this.#stream?.write(stringify([COLUMNS.map((column) => problem[column])], FOR_SPREADSHEETS));
  }

  async close(): Promise<void> {
    if (this.#stream === null) return;
    this.#stream.end();
    await once(this.#stream, 'close');
  }
}

function keep(cell: string, first: Set<string>): void {
  if (first.size < KEPT) first.add(cell);
}
