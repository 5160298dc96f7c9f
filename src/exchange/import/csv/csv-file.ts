/** Reads one file of a register as the items of an import. */
import type { Graph } from '../../../graph/graph.ts';
import type { Source } from '../../../domain/claims/claims.ts';
import { hasSource } from '../../../curation/check-against/recorded-rows.ts';
import type { SeedSource } from '../../../curation/check/placed.ts';
import { formatPath } from '../../../curation/check/paths.ts';
import { didYouMean } from '../../../curation/check/suggest.ts';
import { RapportError } from '../../../errors.ts';
import type { ImportedItem, Outcome, Problem } from '../importer.ts';
import type { Spool } from '../spool.ts';
import { CsvRow } from './csv-row.ts';
import { openTable, type CsvTable, type TableRow } from './csv-table.ts';
import { listOf, type Mapping } from './mapping.ts';
import { numberMeetings, meetingIdOf, type IdentifiedRow } from './meeting-ids.ts';
import type { ReadMapping } from './read-mapping.ts';
import { RowReader, type ReadRow } from './read-row.ts';
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
  const ordinalOf = await numberMeetings(() => identified(reading), recorded);
  return { source, table, items: () => itemsOf(reading, ordinalOf) };
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
      const read = reader.read(new CsvRow(file, row, table.columns), false);
      if (!isRefused(read)) yield { base: meetingBase(context, read), sha256: row.sha256 };
    }
  }
}

const isRefused = ({ problems, parts }: ReadRow) =>
  parts.length === 0 || problems.some(({ severity }) => severity === 'refused');

async function* itemsOf(
  reading: Reading,
  ordinalOf: (row: number) => number,
): AsyncGenerator<ImportedItem> {
  const items = new RowItems(reading, ordinalOf);
  for await (const rows of reading.table.rows()) for (const row of rows) yield items.of(row);
}

/** Makes the items of a file, in the order of its rows. */
class RowItems {
  readonly #reading: Reading;
  readonly #ordinalOf: (row: number) => number;
  /** How many rows had a meeting of their own so far. */
  #meetings = 0;
  /** The meeting of the row above; null if that row was refused, and undefined before the first. */
  #above: MeetingOfRow | null | undefined;
  /** Rows that continue the meeting above. */
  #continued = new Set<string>();
  #hasSaidSources = false;

  constructor(reading: Reading, ordinalOf: (row: number) => number) {
    this.#reading = reading;
    this.#ordinalOf = ordinalOf;
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
    const read = reader.read(place, false);
    this.#above = null;
    if (isRefused(read)) return item(row, 'refused', whyRefused(place, read));
    const ordinal = this.#ordinalOf(this.#meetings);
    this.#meetings += 1;
    if (ordinal === 0) {
      const isFolded = mapping.table?.identicalRows !== 'refuse';
      return isFolded
        ? item(row, 'folded')
        : item(row, 'refused', [place.problem('refused', NO_CELL, IDENTICAL)]);
    }
    const meeting = {
      id: meetingIdOf(meetingBase(context, read), ordinal),
      title: titleOf(read.parts),
    };
    this.#above = meeting;
    this.#continued = new Set();
    return this.#taken(place, read, recordsOfRow(context, place, read, meeting));
  }

  #continuation(place: CsvRow): ImportedItem {
    const { row } = place;
    const read = this.#reading.reader.read(place, true);
    if (this.#above === undefined || this.#above === null) {
      return item(row, 'refused', [
        place.problem('refused', NO_CELL, this.#above === null ? ABOVE_REFUSED : NOTHING_ABOVE),
      ]);
    }
    if (isRefused(read)) return item(row, 'refused', whyRefused(place, read));
    if (this.#continued.has(row.sha256)) return item(row, 'folded');
    this.#continued.add(row.sha256);
    return this.#taken(
      place,
      read,
      recordsOfContinuation(this.#reading.context, place, read, this.#above),
    );
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

function whyRefused(place: CsvRow, { problems, parts }: ReadRow): readonly Problem[] {
  const isSaid = problems.some(({ severity }) => severity === 'refused');
  return isSaid || parts.length > 0
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
  if (typeof meeting.stage !== 'string') {
    meeting.stage.when.forEach(({ is: _, ...conditions }, index) => {
      for (const name of Object.keys(conditions))
        used.push({ names: [name], path: [...at, 'stage', 'when', index, name] });
    });
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
