/** Imports entities of FollowTheMoney: JSON lines, one entity a line. */
import { PLAIN_TERMS } from '../../../curation/check/terms.ts';
import type { ImportedItem, Importer } from '../importer.ts';
import { IdTable } from '../records/id-types.ts';
import { linesIn } from '../records/lines.ts';
import type { Piece } from '../records/read-text.ts';
import type { RecordInput, RecordOptions } from '../records/record-options.ts';
import { bareItem, parsed } from '../records/unreadable.ts';
import { declaring, fileOf } from './ftm-file.ts';
import { readFtmRecord, type FtmRecord } from './ftm-record.ts';
import { itemOf } from './read-item.ts';

/** Reads the input once, to know what its records refer to. */
export async function openFtm(input: RecordInput, options: RecordOptions): Promise<Importer> {
  const file = await fileOf(input.name, options, recordsOf(input));
  return {
    dataset: options.dataset,
    terms: PLAIN_TERMS,
    declares: declaring(file),
    async *read() {
      const seen = new IdTable();
      for await (const { record, item } of piecesOf(input)) {
        if (record === undefined) yield item;
        else if (seen.add(record.head.sha256)) yield itemOf(record, file);
        else yield bareItem(record.head, 'folded');
      }
    },
  };
}

/** A record, or the item that says why there is none. */
type Read =
  | { readonly record: FtmRecord; readonly item?: undefined }
  | { readonly record?: undefined; readonly item: ImportedItem };

async function* piecesOf({ read }: RecordInput): AsyncGenerator<Read> {
  for await (const piece of linesIn(read())) yield recordIn(piece);
}

async function* recordsOf(input: RecordInput): AsyncGenerator<FtmRecord> {
  for await (const { record } of piecesOf(input)) if (record !== undefined) yield record;
}

function recordIn(piece: Piece): Read {
  const start = { number: piece.line, line: piece.line };
  // A byte order mark may stand at the beginning.
  const text = piece.text.replace(/^\u{feff}/u, '').trim();
  if (text === '' && piece.fault === undefined) return { item: bareItem(start, 'empty') };
  const content = parsed({ ...piece, text }, start.number);
  if ('item' in content) return content;
  const record = readFtmRecord(content.json, start);
  return 'head' in record ? { record } : { item: bareItem(start, 'refused', record) };
}
