/** A first pass over the records of an input: what each id stands for, since records may refer to later ones. */
import type { EntityId } from '../../../domain/entities/entities.ts';
import type { Importer } from '../importer.ts';
import { DataSources } from '../records/data-sources.ts';
import type { RecordOptions } from '../records/record-options.ts';
import { FtmIndex, type Becomes } from './ftm-index.ts';
import type { FtmFile } from './ftm-reading.ts';
import type { FtmRecord } from './ftm-record.ts';
import { itemOf } from './read-item.ts';
import { declaredType } from './schemata.ts';

/** @param elsewhere types of ids that the input may refer to although it lacks them. */
export async function fileOf(
  name: string,
  options: RecordOptions,
  records: AsyncIterable<FtmRecord>,
  elsewhere: ReadonlyMap<EntityId, Becomes> = new Map(),
): Promise<FtmFile> {
  const index = new FtmIndex(options.dataset.id, elsewhere);
  const file = { name, options, index, sources: new DataSources(options) };
  for await (const record of records) {
    const becomes = declaredType(record);
    if (becomes === null) continue;
    index.note(record, becomes);
    if (becomes !== 'Source') continue;
    for (const { source } of itemOf(record, file).sources) index.noteSource(source);
  }
  return file;
}

/** What an importer declares of a file. */
export const declaring =
  ({ name, index }: FtmFile): NonNullable<Importer['declares']> =>
  (id) => {
    const type = index.typeOf(id);
    if (type === undefined || type === 'Source') return undefined;
    const document = { file: name, lineOf: () => 1 };
    return { declaration: { id, type }, document, path: [] };
  };
