/** Imports entities of FollowTheMoney: JSON lines, one entity a line, also gzipped. */
import { PLAIN_TERMS } from '../../../curation/check/terms.ts';
import type { RecordFile } from '../../../curation/check/placed.ts';
import type { ImportedItem, Importer } from '../importer.ts';
import { DataSources } from '../records/data-sources.ts';
import { IdTable } from '../records/id-types.ts';
import { linesIn } from '../records/lines.ts';
import type { Piece } from '../records/read-text.ts';
import type { RecordInput, RecordOptions } from '../records/record-options.ts';
import { bareItem, parsed } from '../records/unreadable.ts';
import { FtmIndex } from './ftm-index.ts';
import { readFtmRecord, type FtmRecord } from './ftm-record.ts';
import { itemOf } from './read-item.ts';
import { declaredType } from './schemata.ts';

/** Reads the file once, to know what records refer to. */
export async function openFtm(input: RecordInput, options: RecordOptions): Promise<Importer> {
  const index = new FtmIndex(options.dataset.id);
  for await (const piece of linesIn(input.path)) {
    const { record } = recordIn(piece);
    const becomes = record === undefined ? null : declaredType(record);
    if (record !== undefined && becomes !== null) index.note(record, becomes);
  }
  const document: RecordFile = { file: input.file, lineOf: ([line]) => Number(line ?? 1) };
  const file = { options, index, sources: new DataSources(options) };
  return {
    dataset: options.dataset,
    terms: PLAIN_TERMS,
    declares: (id) => {
      const type = index.typeOf(id);
      if (type === undefined || type === 'Source') return undefined;
      return { declaration: { id, type }, document, path: [1] };
    },
    async *read() {
      const seen = new IdTable();
      for await (const piece of linesIn(input.path)) {
        const { record, item } = recordIn(piece);
        if (record === undefined) yield item;
        else if (seen.add(record.head.sha256)) yield itemOf(record, file, document);
        else yield bareItem({ number: piece.line, line: piece.line }, 'folded');
      }
    },
  };
}

/** A record, or the item that says why there is none. */
type Read =
  | { readonly record: FtmRecord; readonly item?: undefined }
  | { readonly record?: undefined; readonly item: ImportedItem };

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
