/** Reads the statements of FollowTheMoney: a table of which each row gives one value of one property of one entity. */
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { recordSha256 } from '../../../curation/check/paragraphs.ts';
import { memberOf, RapportError } from '../../../errors.ts';
import type { ImportedItem } from '../importer.ts';
import { MAX_RECORD_BYTES } from '../records/read-text.ts';
import type { RecordInput } from '../records/record-options.ts';
import type { Whereabouts } from '../records/record-draft.ts';
import { bareItem } from '../records/unreadable.ts';

/** One statement. */
export interface StatementRow {
  /** The id of the entity after all merges. */
  readonly entity: string;
  /** Its id in the data set that states it. */
  readonly stated: string;
  readonly property: string;
  readonly schema: string;
  readonly value: string;
  readonly dataset: string;
  readonly language: string;
  /** As written, such as `2023-04-20T12:00:00`. */
  readonly firstSeen: string;
  readonly whereabouts: Whereabouts;
}

const NEEDED = ['prop', 'schema', 'value', 'dataset'] as const;

/** What the parser hands over for each row. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly records: number; readonly lines: number };
}

/**
 * The statements of an input in their order, and an item for each row that is none.
 *
 * @throws RapportError BAD_USER_INPUT if the first row is no header of statements.
 */
export async function* statementsIn({
  name: file,
  read,
}: RecordInput): AsyncGenerator<StatementRow | ImportedItem> {
  // The parser reads ahead, so a row that it skipped waits for its turn. A row may have several errors.
  const skipped = new Map<number, ImportedItem>();
  const parser: unknown = Readable.from(read()).compose(
    parse({
      bom: true,
      info: true,
      // A row of another length is told apart below.
      relax_column_count: true,
      skip_records_with_error: true,
      max_record_size: MAX_RECORD_BYTES,
      on_skip: (error) => {
        const [line, number]: (number | undefined)[] = ['lines', 'records'].map((name) =>
          Number(memberOf(error, name)),
        );
        const place = { line: line ?? 1, number: (number ?? 0) + 1 };
        if (!skipped.has(place.line))
          skipped.set(
            place.line,
            refusedRow(place, 'badRow', `The row cannot be read: ${error?.message ?? ''}`),
          );
      },
    }),
  );
  let columns: ReadonlyMap<string, number> | null = null;
  for await (const { record, info } of parser as AsyncIterable<Parsed>) {
    yield* takeBefore(skipped, info.lines);
    const place = { number: info.records, line: info.lines };
    if (record.length === 1 && record[0]!.trim() === '') yield bareItem(place, 'empty');
    else if (columns === null) columns = headerOf(record, file);
    else yield statementOf(record, columns, place);
  }
  yield* skipped.values();
  if (columns === null) headerOf([], file);
}

/** Takes out the items that stand before a line. */
function* takeBefore(items: Map<number, ImportedItem>, line: number): Generator<ImportedItem> {
  for (const [at, item] of items) {
    if (at >= line) continue;
    items.delete(at);
    yield item;
  }
}

function headerOf(cells: readonly string[], file: string): ReadonlyMap<string, number> {
  const columns = new Map(cells.map((name, at) => [name.trim(), at]));
  const missing = NEEDED.filter((name) => !columns.has(name));
  if (!columns.has('canonical_id') && !columns.has('entity_id'))
    missing.unshift('canonical_id' as never);
  if (missing.length === 0) return columns;
  throw new RapportError(
    'BAD_USER_INPUT',
    `The first row of ${file} is no header of statements: it lacks ${missing.join(', ')}. Export the file with "ftm" or take a statements.csv of OpenSanctions; for JSON lines, give --format ftm; for a table of another kind, --format csv and a --mapping.`,
  );
}

function statementOf(
  cells: readonly string[],
  columns: ReadonlyMap<string, number>,
  place: { readonly number: number; readonly line: number },
): StatementRow | ImportedItem {
  if (cells.length !== columns.size) {
    const message = `The row has ${cells.length} cells, and the header has ${columns.size}.`;
    return refusedRow(place, 'raggedRow', message);
  }
  const cell = (name: string) => cells[columns.get(name) ?? -1]?.normalize('NFC').trim() ?? '';
  const stated = cell('entity_id') || cell('canonical_id');
  const said = {
    entity: cell('canonical_id') || stated,
    stated,
    property: cell('prop'),
    schema: cell('schema'),
    value: cell('value'),
    dataset: cell('dataset'),
    language: cell('lang'),
    firstSeen: cell('first_seen'),
  };
  const empty = (['entity', 'property', 'schema', 'value'] as const).find(
    (name) => said[name] === '',
  );
  if (empty !== undefined) return refusedRow(place, 'emptyCell', `The statement has no ${empty}.`);
  if (/^t(rue)?$/i.test(cell('external'))) {
    return { ...bareItem(place, 'noPlace'), leftOut: { 'external statement': 1 } };
  }
  // last_seen changes with every export, and so is no part of what is said.
  return { ...said, whereabouts: { ...place, sha256: recordSha256(said) } };
}

function refusedRow(
  place: { readonly number: number; readonly line: number },
  code: string,
  message: string,
): ImportedItem {
  const fix = 'Correct the row, or export the file again.';
  return bareItem(place, 'refused', {
    severity: 'refused',
    column: '',
    cell: '',
    code,
    message,
    fix,
  });
}
