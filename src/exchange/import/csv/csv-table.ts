/** Reads the rows of a table: finds the header, carries cells down, and tells rows from what is none. */
import { rowSha256 } from '../../../curation/check/paragraphs.ts';
import { closest } from '../../../curation/check/suggest.ts';
import { RapportError } from '../../../errors.ts';
import { foldText } from '../../../domain/entities/fold-text.ts';
import type { Spool } from '../spool.ts';
import { blankTexts } from './blank-cells.ts';
import { ColumnNames } from './column-names.ts';
import { recordsIn, type CsvFault, type CsvRecord } from './csv-records.ts';
import { encodingOf, linesIn, type Encoding } from './decode-csv.ts';
import { listOf, type TableMapping } from './mapping.ts';

/** What a row is. `continued`: it continues the row above. */
export type RowKind = 'row' | 'continued' | 'empty' | 'nil' | 'footer' | 'faulty';

export interface TableRow {
  /** As a spreadsheet counts it. */
  readonly number: number;
  readonly line: number;
  readonly kind: RowKind;
  /** Trimmed, with what is carried down, by the place of their column. */
  readonly cells: readonly string[];
  /** SHA-256 (hex) of the cells. */
  readonly sha256: string;
  readonly fault?: CsvFault;
}

/** A table whose header was found. */
export interface CsvTable {
  readonly columns: ColumnNames;
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** The rows below the header, in batches. */
  readonly rows: () => AsyncIterable<readonly TableRow[]>;
}

const DELIMITERS = [',', ';', '\t', '|'];
const WITHIN = 15;
/** The most cells that are looked at, and the longest cell: what is beyond is no register. */
const LONGEST_CELL = 20_000;

/**
 * Opens a table.
 *
 * @param columns names of columns that the mapping uses: of each list, one must be there.
 * @throws RapportError `BAD_USER_INPUT` if it is no CSV, or no header is found.
 */
export async function openTable(
  spool: Spool,
  mapping: TableMapping,
  columns: readonly (readonly string[])[],
): Promise<CsvTable> {
  const encoding = await encodingOf(spool, mapping.encoding ?? 'auto');
  const given = mapping.delimiter ?? 'auto';
  const delimiters = given === 'auto' ? DELIMITERS : [given === 'tab' ? '\t' : given];
  const find = mapping.header?.find;
  const wanted = find === undefined ? columns : listOf(find).map((name) => [name]);
  const within = mapping.header?.within ?? WITHIN;
  for (const delimiter of delimiters) {
    const header = await findHeader({ spool, encoding, delimiter }, wanted, within);
    if (header === null) continue;
    const names = new ColumnNames(header.cells);
    const reading = {
      ...{ spool, encoding, delimiter, mapping, columns: names },
      ...{ header: header.number, used: columns.flat() },
    };
    return { columns: names, encoding, delimiter, rows: () => rowsOf(reading) };
  }
  throw await noHeader({ spool, encoding, delimiter: delimiters[0]! }, wanted, within);
}

interface Written {
  readonly spool: Spool;
  readonly encoding: Encoding;
  readonly delimiter: string;
}

async function* recordsOf(
  { spool, encoding, delimiter }: Written,
  width: () => number | null,
): AsyncGenerator<CsvRecord[]> {
  yield* recordsIn(linesIn(spool, encoding), { delimiter, width });
}

async function firstRecords(written: Written, most: number): Promise<CsvRecord[]> {
  const first: CsvRecord[] = [];
  for await (const records of recordsOf(written, () => null)) {
    first.push(...records);
    if (first.length >= most) break;
  }
  return first.slice(0, most);
}

/** The first record in which all wanted columns stand. */
async function findHeader(
  written: Written,
  wanted: readonly (readonly string[])[],
  within: number,
): Promise<{ readonly number: number; readonly cells: readonly string[] } | null> {
  const first = await firstRecords(written, within);
  const index = first.findIndex(({ cells }) => {
    const columns = new ColumnNames(cells);
    return wanted.every((names) => columns.placesOf(names).length > 0);
  });
  return index < 0 ? null : { number: index + 1, cells: first[index]!.cells };
}

/** Says what was looked for, and what the likeliest row has instead. */
async function noHeader(
  written: Written,
  wanted: readonly (readonly string[])[],
  within: number,
): Promise<RapportError> {
  const first = await firstRecords(written, within);
  const hits = first.map(({ cells }) => {
    const columns = new ColumnNames(cells);
    return wanted.filter((names) => columns.placesOf(names).length > 0).length;
  });
  const best = hits.indexOf(Math.max(0, ...hits));
  const names = new ColumnNames(first[best]?.cells ?? []).names.filter((name) => name !== '');
  const missing = wanted.filter((some) => new ColumnNames(names).placesOf(some).length === 0);
  const near = missing.flatMap((some) => {
    const like = some.map((name) => closest(name, names)).find((name) => name !== null);
    return like === undefined ? [] : [`"${like}" for "${some[0]}"`];
  });
  const listed = missing.map((some) => some.map((name) => `"${name}"`).join(' or ')).join(', ');
  const there =
    names.length === 0
      ? 'The table is empty.'
      : `Row ${best + 1} has: ${names.slice(0, 20).join(', ').slice(0, 300)}.`;
  const hint = near.length === 0 ? '' : ` Perhaps ${near.join(', ')}.`;
  return new RapportError(
    'BAD_USER_INPUT',
    `${written.spool.name}: no header was found in the first ${within} rows: there is no column ${listed}. ` +
      `${there}${hint} Correct the columns of the mapping, or raise table.header.within.`,
  );
}

interface Reading extends Written {
  readonly mapping: TableMapping;
  readonly columns: ColumnNames;
  /** Number of the row of the header. */
  readonly header: number;
  /** Names of the columns that the mapping reads. */
  readonly used: readonly string[];
}

async function* rowsOf(reading: Reading): AsyncGenerator<TableRow[]> {
  const kinds = new RowKinds(reading);
  let number = 0;
  for await (const records of recordsOf(reading, () =>
    number < reading.header ? null : kinds.cells,
  )) {
    const rows: TableRow[] = [];
    for (const record of records) {
      number += 1;
      if (number > reading.header) rows.push(kinds.rowOf(record, number));
    }
    yield rows;
  }
}

/** Tells what each row is, in their order. */
class RowKinds {
  /** How many cells the header has, named or not. */
  readonly cells: number;
  readonly #width: number;
  readonly #header: string;
  readonly #fillsShort: boolean;
  readonly #stop: RegExp | null;
  /** The place of the first column that has a name. */
  readonly #first: number;
  readonly #down: readonly number[];
  readonly #continues: readonly number[];
  readonly #nilAt: readonly number[];
  readonly #nilIs: ReadonlySet<string>;
  readonly #isBlank: (text: string) => boolean;
  /** The places of columns without a name, and of those that repeat the name of one that the mapping reads. */
  readonly #unnamed: readonly number[];
  readonly #repeated: readonly (readonly [first: number, again: number])[];
  readonly #names: readonly string[];
  /** What is carried down; null after a row that could not be read, so that nobody knows. */
  readonly #above: (string | null)[] = [];
  #isOver = false;

  constructor({ mapping, columns, used }: Reading) {
    const { stopAt, fillDown, continues, nil, shortRows } = mapping;
    this.#fillsShort = shortRows === 'fill';
    this.cells = columns.names.length;
    this.#width = columns.width;
    this.#header = rowSha256(columns.names);
    this.#stop = stopAt === undefined ? null : new RegExp(stopAt, 'iu');
    this.#first = columns.names.findIndex((name) => name !== '');
    this.#down = columns.placesOf(listOf(fillDown));
    this.#continues = columns.placesOf(listOf(continues));
    this.#nilAt = columns.placesOf(listOf(nil?.column));
    this.#nilIs = new Set(listOf(nil?.is).map(foldText));
    this.#isBlank = blankTexts(mapping.blank);
    this.#names = columns.names;
    this.#unnamed = columns.names.flatMap((name, at) => (name === '' ? at : []));
    this.#repeated = used.flatMap((name) => {
      const [first, ...again] = columns.placesOf([name]);
      return again.map((at) => [first!, at] as const);
    });
  }

  rowOf({ line, cells: written, fault }: CsvRecord, number: number): TableRow {
    const cells = written.map((cell) => cell.trim());
    const row = { number, line, cells, sha256: '' };
    if (fault !== undefined)
      return this.#isOver ? { ...row, kind: 'footer', fault } : this.#faulty(row, fault);
    if (cells.every((cell) => cell === '')) return { ...row, kind: 'empty' };
    this.#isOver ||= this.#isStop(cells);
    if (this.#isOver || rowSha256(new ColumnNames(cells).names) === this.#header)
      return { ...row, kind: 'footer' };
    if (this.#fillsShort) while (cells.length < this.#width) cells.push('');
    const text = cells.join(' | ').slice(0, 200);
    const wrong = faultOf(cells, this.#width) ?? this.#misplaced(cells);
    if (wrong !== null) return this.#faulty(row, { ...wrong, text });
    const isContinued =
      this.#continues.length > 0 && this.#continues.every((at) => cells[at] === '');
    const isNil = this.#isNil(cells);
    if (!this.#fill(cells, isNil) && !isNil) return this.#faulty(row, { ...NOT_FILLED, text });
    const kind = isContinued ? 'continued' : isNil ? 'nil' : 'row';
    const own = cells.slice(0, this.#width);
    return { number, line, kind, cells: own, sha256: rowSha256(own) };
  }

  /** Only the first column tells: further on, "Notebook Ltd" is a guest. What stands to the left of it is no row, either. */
  #isStop(cells: readonly string[]): boolean {
    const first = cells.slice(0, this.#first + 1).find((cell) => cell !== '');
    return first !== undefined && this.#stop?.test(first) === true;
  }

  #faulty(row: Omit<TableRow, 'kind'>, fault: CsvFault): TableRow {
    for (const at of this.#down) this.#above[at] = null;
    return { ...row, kind: 'faulty', fault };
  }

  /** Carries cells down into those that are empty; false if nobody knows what stands above. */
  #fill(cells: string[], isNil: boolean): boolean {
    let isKnown = true;
    for (const at of this.#down) {
      const above = this.#above[at];
      if (cells[at] === '' && above === null) isKnown = false;
      else if (cells[at] === '') cells[at] = above ?? '';
      // That there was nothing is said of one row alone.
      else this.#above[at] = isNil && this.#nilAt.includes(at) ? '' : cells[at]!;
    }
    return isKnown;
  }

  /** Whether a row says that there was nothing to list, and names nothing. */
  #isNil(cells: readonly string[]): boolean {
    const isMarked = (cell: string) => this.#nilIs.has(foldText(cell));
    if (!this.#nilAt.some((at) => isMarked(cells[at] ?? ''))) return false;
    return cells.every(
      (cell, at) =>
        this.#down.includes(at) ||
        this.#nilAt.includes(at) ||
        this.#isBlank(cell) ||
        isMarked(cell),
    );
  }

  /** What stands in a column that nothing tells of; null if nothing does. */
  #misplaced(cells: readonly string[]): Omit<CsvFault, 'text'> | null {
    const unnamed = this.#unnamed.find((at) => !this.#isBlank(cells[at] ?? ''));
    if (unnamed !== undefined) {
      return {
        code: 'noColumnName',
        message: `"${cells[unnamed]!.slice(0, 100)}" stands in column ${unnamed + 1}, which has no name, so nothing tells what it is.`,
        fix: 'Give the column a name in the header.',
      };
    }
    const [, again] =
      this.#repeated.find(
        ([first, at]) =>
          !this.#isBlank(cells[at] ?? '') && foldText(cells[at]!) !== foldText(cells[first]!),
      ) ?? [];
    if (again === undefined) return null;
    return {
      code: 'columnTwice',
      message: `Two columns are called "${this.#names[again]}", and "${cells[again]!.slice(0, 100)}" stands in the second.`,
      fix: 'Give each column a name of its own, and let the mapping read both.',
    };
  }
}

const NOT_FILLED: Omit<CsvFault, 'text'> = {
  code: 'aboveRefused',
  message: 'A cell is empty because the one above counts, and the row above could not be read.',
  fix: 'Correct the row above, or fill the cell.',
};

/** What is wrong with the number or length of cells; null if nothing is. */
function faultOf(cells: readonly string[], width: number): Omit<CsvFault, 'text'> | null {
  const extra = cells.slice(width).filter((cell) => cell !== '').length;
  if (extra > 0) {
    return {
      code: 'tooManyCells',
      message: `The row has ${extra === 1 ? 'a cell' : `${extra} cells`} to the right of the last column, so a delimiter may stand in a cell.`,
      fix: 'Put a cell that holds the delimiter into quotes.',
    };
  }
  if (cells.length < width) {
    return {
      code: 'tooFewCells',
      message: `The row has ${cells.length} cells, and the header ${width}.`,
      fix: 'Add the cells that are missing, empty or not. If those at the end are always left out, say "shortRows: fill" under table in the mapping.',
    };
  }
  if (cells.some((cell) => cell.length > LONGEST_CELL)) {
    return {
      code: 'cellTooLong',
      message: `A cell has more than ${LONGEST_CELL} characters.`,
      fix: 'Split it, or close a quote that was left open.',
    };
  }
  return null;
}
