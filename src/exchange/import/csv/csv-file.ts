/** Reads one file of a register as the items of an import. */
import type { Graph } from '../../../graph/graph.ts';
import type { Source } from '../../../domain/claims/claims.ts';
import { hasSource } from '../../../curation/check-against/recorded-rows.ts';
import type { SeedSource } from '../../../curation/check/placed.ts';
import { formatPath } from '../../../curation/check/paths.ts';
import { didYouMean } from '../../../curation/check/suggest.ts';
import { RapportError } from '../../../errors.ts';
import type { ImportedItem, Outcome, Problem } from '../importer.ts';
import { SeenIds } from '../seen-ids.ts';
import type { Spool } from '../spool.ts';
import { CsvRow } from './csv-row.ts';
import { columnsOfDecision } from './decisions.ts';
import { openTable, type CsvTable, type TableRow } from './csv-table.ts';
import { listOf, type Mapping } from './mapping.ts';
import { numberMeetings, meetingIdOf, type IdentifiedRow, type RowNumbers } from './meeting-ids.ts';
import type { ReadMapping } from './read-mapping.ts';
import { RowReader } from './read-row.ts';
import { presentIn, type ReadRow, type RowAbove } from './row-reading.ts';
import {
  meetingBase,
  recordsOfContinuation,
  recordsOfRow,
  titleOf,
  titlesOf,
  type MeetingOfRow,
  type RowContext,
} from './row-claims.ts';
import { mappingOfFile, sourceOfFile, type GivenDays } from './source-of-file.ts';

export interface CsvOptions extends GivenDays {
  /** Where the same source may be recorded. */
  readonly graph: Graph;
  /** Whether the files are only a part of their sources. */
  readonly isPart: boolean;
}

/** A file whose header was found and whose meetings are numbered. */
export interface CsvFile {
  readonly source: Source;
  readonly table: CsvTable;
  readonly items: () => AsyncGenerator<ImportedItem>;
}

/**
 * Opens a file.
 *
 * @throws RapportError `BAD_USER_INPUT` if it is no such table, or a column of the mapping is not in it.
 */
export async function openCsvFile(
  spool: Spool,
  { mapping: given, document }: ReadMapping,
  options: CsvOptions,
): Promise<CsvFile> {
  const mapping = mappingOfFile(given, spool.name);
  const source = sourceOfFile(given, spool.name, options);
  const columns = columnsOf(mapping);
  const table = await openTable(
    spool,
    mapping.table ?? {},
    columns.map(({ names }) => names),
  );
  const missing = columns.find(({ names }) => table.columns.placesOf(names).length === 0);
  if (missing !== undefined) throw unknownColumn(spool.name, missing, table, document);
  const { meeting } = mapping.rows[0]!;
  const context: RowContext = {
    dataset: mapping.dataset.id,
    source,
    titles: titlesOf(source),
    meeting,
  };
  const reading = { file: spool.name, table, reader: new RowReader(mapping), context, mapping };
  const isKnown = await hasSource(options.graph, source.id);
  const recorded = isKnown
    ? { graph: options.graph, source: source.id, isPart: options.isPart }
    : null;
  const numbers = await numberMeetings(() => identified(reading), recorded);
  return { source, table, items: () => itemsOf(reading, numbers) };
}

interface Reading {
  readonly file: string;
  readonly table: CsvTable;
  readonly reader: RowReader;
  readonly context: RowContext;
  readonly mapping: Mapping;
}

/** The rows that make a meeting, as far as its id depends on them. */
async function* identified({
  file,
  table,
  reader,
  context,
}: Reading): AsyncGenerator<IdentifiedRow> {
  for await (const rows of table.rows()) {
    for (const row of rows) {
      if (row.kind !== 'row') continue;
      const read = reader.read(new CsvRow(file, row, table.columns));
      if (!isRefused(read)) yield { base: meetingBase(context, read), sha256: row.sha256 };
    }
  }
}

const hasRefusal = ({ problems }: ReadRow) =>
  problems.some(({ severity }) => severity === 'refused');

const isRefused = (read: ReadRow) => read.parts.length === 0 || hasRefusal(read);

async function* itemsOf(reading: Reading, numbers: RowNumbers): AsyncGenerator<ImportedItem> {
  const items = new RowItems(reading, numbers);
  for await (const rows of reading.table.rows()) for (const row of rows) yield items.of(row);
}

/** A meeting that the next rows may continue. */
interface MeetingAbove extends RowAbove {
  readonly meeting: MeetingOfRow;
  /** How many were there, as far as the rows say so far. */
  readonly present: number;
}

/** Makes the items of a file, in the order of its rows. */
class RowItems {
  readonly #reading: Reading;
  readonly #numbers: RowNumbers;
  /** How many rows had a meeting of their own so far. */
  #meetings = 0;
  /** The meeting of the row above; null if that row was refused, and undefined before the first. */
  #above: MeetingAbove | null | undefined;
  /** Meetings with the rows that continue them. */
  readonly #continued = new SeenIds();
  #hasSaidSources = false;

  constructor(reading: Reading, numbers: RowNumbers) {
    this.#reading = reading;
    this.#numbers = numbers;
  }

  of(row: TableRow): ImportedItem {
    const place = new CsvRow(this.#reading.file, row, this.#reading.table.columns);
    switch (row.kind) {
      case 'empty':
      case 'footer':
        return item(row, row.kind);
      case 'nil':
        this.#above = undefined;
        return item(row, 'nil');
      case 'faulty':
        this.#above = null;
        return item(row, 'refused', [
          place.problem('refused', { text: row.fault!.text, column: '' }, row.fault!),
        ]);
      case 'continued':
        return this.#continuation(place);
      case 'row':
        return this.#meeting(place);
    }
  }

  #meeting(place: CsvRow): ImportedItem {
    const { reader, context, mapping } = this.#reading;
    const { row } = place;
    const read = reader.read(place);
    this.#above = null;
    if (isRefused(read)) return item(row, 'refused', whyRefused(place, read));
    const ordinal = this.#numbers.ordinalOf(this.#meetings);
    const isRepeat = this.#numbers.isRepeat(this.#meetings);
    this.#meetings += 1;
    if (isRepeat && mapping.table?.identicalRows === 'refuse')
      return item(row, 'refused', [place.problem('refused', NO_CELL, IDENTICAL)]);
    const meeting = {
      id: meetingIdOf(meetingBase(context, read), ordinal),
      title: titleOf(read),
    };
    // What follows a row that is folded continues the meeting of the equal one.
    this.#above = { meeting, row: place, read, present: presentIn(read) };
    if (isRepeat) return item(row, 'folded');
    return this.#taken(place, read, recordsOfRow(context, place, read, meeting));
  }

  #continuation(place: CsvRow): ImportedItem {
    const { row } = place;
    const above = this.#above;
    if (above === undefined || above === null) {
      return item(row, 'refused', [
        place.problem('refused', NO_CELL, above === null ? ABOVE_REFUSED : NOTHING_ABOVE),
      ]);
    }
    const { reader, context } = this.#reading;
    const read = reader.readContinuation(place, above);
    // A row of guests who are not named is true, and says nothing more of the meeting above.
    const isSilent = read.parts.length === 0 && read.unnamed.length > 0;
    if (isRefused(read) && !(isSilent && !hasRefusal(read)))
      return item(row, 'refused', whyRefused(place, read));
    if (!this.#continued.add(`${above.meeting.id} ${row.sha256}`)) return item(row, 'folded');
    const present = above.present + presentIn(read);
    this.#above = { ...above, present };
    const meeting = { ...above.meeting, present };
    return this.#taken(place, read, recordsOfContinuation(context, place, read, meeting));
  }

  /** The first item that says anything describes the source, too. */
  #taken(
    place: CsvRow,
    { problems }: ReadRow,
    { entities, claims }: Pick<ImportedItem, 'entities' | 'claims'>,
  ): ImportedItem {
    const { source, titles } = this.#reading.context;
    const sources: SeedSource[] = [source, titles].map((each) => ({
      source: each,
      navigation: [],
      document: place,
      path: [],
    }));
    const said = this.#hasSaidSources ? [] : sources;
    this.#hasSaidSources = true;
    return { ...item(place.row, 'imported', problems), entities, claims, sources: said };
  }
}

function item(
  { number, line }: TableRow,
  outcome: Outcome,
  problems: readonly Problem[] = [],
): ImportedItem {
  return {
    place: { kind: 'row', number },
    line,
    outcome,
    problems,
    entities: [],
    sources: [],
    claims: [],
  };
}

const NO_CELL = { text: '', column: '' };
const IDENTICAL = {
  code: 'identicalRow',
  message: 'The row says the same as an earlier one.',
  fix: 'Delete it, or say "identicalRows: fold" in the mapping.',
};
const ABOVE_REFUSED = {
  code: 'aboveRefused',
  message: 'The row continues the one above, which was refused.',
  fix: 'Correct the row above.',
};
const NOTHING_ABOVE = {
  code: 'nothingAbove',
  message: 'The row continues a row above, and there is none.',
  fix: 'Fill the cells that tell which meeting it is.',
};
const NOBODY = {
  code: 'nobody',
  message: 'The row names nobody who took part.',
  fix: 'Fill the cells that name them.',
};

function whyRefused(place: CsvRow, read: ReadRow): readonly Problem[] {
  const { problems, parts } = read;
  return hasRefusal(read) || parts.length > 0
    ? problems
    : [...problems, place.problem('refused', NO_CELL, NOBODY)];
}

/** A column that the mapping uses, and where the mapping says so. */
interface UsedColumn {
  readonly names: readonly string[];
  readonly path: readonly (string | number)[];
}

/** All columns that a mapping uses. */
function columnsOf({ table = {}, fields, rows }: Mapping): UsedColumn[] {
  const { meeting } = rows[0]!;
  const used: UsedColumn[] = Object.entries(fields).flatMap(([name, { column }]) =>
    column === undefined ? [] : [{ names: listOf(column), path: ['fields', name, 'column'] }],
  );
  for (const key of ['fillDown', 'continues'] as const) {
    for (const name of listOf(table[key])) used.push({ names: [name], path: ['table', key] });
  }
  if (table.nil !== undefined)
    used.push({ names: listOf(table.nil.column), path: ['table', 'nil', 'column'] });
  const at = ['rows', 0, 'meeting'] as const;
  for (const key of ['id', 'description'] as const) {
    const name = meeting[key];
    if (name !== undefined && !Object.hasOwn(fields, name))
      used.push({ names: [name], path: [...at, key] });
  }
  for (const key of ['stage', 'format'] as const) {
    for (const [index, name] of columnsOfDecision(meeting[key]))
      used.push({ names: [name], path: [...at, key, 'when', index, name] });
  }
  return used;
}

function unknownColumn(
  file: string,
  { names, path }: UsedColumn,
  table: CsvTable,
  document: ReadMapping['document'],
): RapportError {
  const known = table.columns.names.filter((name) => name !== '');
  const wanted = names.map((name) => `"${name}"`).join(' or ');
  return new RapportError(
    'BAD_USER_INPUT',
    `${document.file}:${document.lineOf(path)} ${formatPath(path)}: ${file} has no column ${wanted}.` +
      `${didYouMean(names[0]!, known)} — Use one of: ${known.join(', ')}.`,
  );
}
