/** Makes the records of a table from its lines. A line that no rule of CSV reads is a fault of its own, and costs no other line. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Line } from './decode-csv.ts';

/** One record with its cells as they stand, or why its first line is none. */
export interface CsvRecord {
  /** The line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: CsvFault;
}

export interface CsvFault {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  /** The start of the line. */
  readonly text: string;
}

/** How a table is written. */
export interface CsvShape {
  readonly delimiter: string;
  /** How many cells a record of several lines must have; null while the header is not known. */
  readonly width: () => number | null;
}

/** The most lines of one record: a longer one is a quote that nobody closed. */
const MOST_LINES = 100;
/** Records that are parsed together. */
const BATCH = 500;

/** A record that is whole by its quotes, and its cells if they have been read. */
interface Candidate {
  readonly line: number;
  readonly text: string;
  readonly record?: CsvRecord;
}

/**
 * The records in batches. Quotes of a record are even in number, so a line with an odd number begins a record of several
 * lines. If those make no record, its first line alone is the fault, and reading goes on at the next line.
 */
export async function* recordsIn(
  lines: AsyncIterable<readonly Line[]>,
  form: CsvShape,
): AsyncGenerator<CsvRecord[]> {
  const assembly = new Assembly(form);
  for await (const some of lines) {
    for (const line of some) assembly.take(line);
    for (let batch = assembly.full(); batch.length > 0; batch = assembly.full()) yield batch;
  }
  assembly.end();
  yield assembly.rest();
}

class Assembly {
  readonly #form: CsvShape;
  #open: Line[] = [];
  readonly #whole: Candidate[] = [];

  constructor(form: CsvShape) {
    this.#form = form;
  }

  take(line: Line): void {
    for (const waiting = [line]; waiting.length > 0;)
      waiting.unshift(...this.#takeOne(waiting.shift()!));
  }

  /** Ends the file; a record that is still open is none. */
  end(): void {
    while (this.#open.length > 0) {
      const [first, ...rest] = this.#open;
      this.#open = [];
      this.#refuse(first!, UNCLOSED);
      for (const line of rest) this.take(line);
    }
  }

  /** A batch of records, as soon as there are enough; else none. */
  full(): CsvRecord[] {
    return this.#whole.length >= BATCH ? this.#parsed(this.#whole.splice(0, BATCH)) : [];
  }

  rest(): CsvRecord[] {
    return this.#parsed(this.#whole.splice(0));
  }

  /** @returns the lines that are to be taken again. */
  #takeOne(line: Line): Line[] {
    if (line.isCut) {
      const open = this.#open;
      this.#open = [];
      if (open.length === 0) {
        this.#refuse(line, TOO_LONG);
        return [];
      }
      this.#refuse(open[0]!, UNCLOSED);
      return [...open.slice(1), line];
    }
    const isOdd = hasOddQuotes(line.text);
    if (this.#open.length === 0 && !isOdd) {
      this.#whole.push(line);
      return [];
    }
    this.#open.push(line);
    const isClosed = isOdd && this.#open.length > 1;
    if (!isClosed && this.#open.length < MOST_LINES) return [];
    const [first, ...rest] = this.#open;
    const text = this.#open.map((each) => each.text).join('\n');
    this.#open = [];
    const record = isClosed ? readOne({ line: first!.line, text }, this.#form) : undefined;
    if (record !== undefined && record.fault === undefined && this.#fits(record)) {
      this.#whole.push({ line: first!.line, text, record });
      return [];
    }
    this.#refuse(first!, UNCLOSED);
    return rest;
  }

  /** Two unclosed quotes can make one record of many rows; it then has another number of cells. */
  #fits({ cells }: CsvRecord): boolean {
    const width = this.#form.width();
    return width === null || cells.length === width;
  }

  #refuse({ line, text }: Line, fault: Omit<CsvFault, 'text'>): void {
    this.#whole.push({ line, text, record: faulty(line, text, fault) });
  }

  #parsed(candidates: readonly Candidate[]): CsvRecord[] {
    const unread = candidates.filter(({ record }) => record === undefined);
    const together = readTogether(unread, this.#form);
    const records = together ?? unread.map((each) => readOne(each, this.#form));
    let at = 0;
    return candidates.map(({ record }) => record ?? records[at++]!);
  }
}

const UNCLOSED = {
  code: 'unclosedQuote',
  message: 'A quote opens on this line, and what follows makes no row of it.',
  fix: 'Close the quote, or write a quote within a cell twice.',
};
const TOO_LONG = {
  code: 'lineTooLong',
  message: 'The line is too long for a row of a table.',
  fix: 'Split it into rows.',
};

function hasOddQuotes(text: string): boolean {
  let isOdd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

const optionsOf = ({ delimiter }: CsvShape) => ({
  delimiter,
  relax_column_count: true,
  record_delimiter: '\n',
  skip_empty_lines: false,
});

/** Reads single lines at once, which is much quicker; null if one of them is no record. */
function readTogether(some: readonly Candidate[], form: CsvShape): CsvRecord[] | null {
  if (some.length === 0) return [];
  try {
    const rows = parse(`${some.map(({ text }) => text).join('\n')}\n`, optionsOf(form));
    if (rows.length !== some.length) return null;
    return some.map(({ line }, at) => ({ line, cells: rows[at]! }));
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

function readOne({ line, text }: Candidate, form: CsvShape): CsvRecord {
  try {
    const [cells = [''], more] = parse(`${text}\n`, optionsOf(form));
    if (more === undefined) return { line, cells };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return faulty(line, text, {
    code: 'badQuote',
    message: 'A quote stands where CSV has none.',
    fix: 'Put the whole cell into quotes, and write a quote within it twice.',
  });
}

const faulty = (line: number, text: string, fault: Omit<CsvFault, 'text'>): CsvRecord => ({
  line,
  cells: [],
  fault: { ...fault, text: text.slice(0, 200) },
});
