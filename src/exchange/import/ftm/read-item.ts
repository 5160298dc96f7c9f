/** Makes what the import takes of one entity of FollowTheMoney. */
import type { ImportedItem } from '../importer.ts';
import { RecordDraft } from '../records/record-draft.ts';
import { FtmReading, type FtmFile } from './ftm-reading.ts';
import type { FtmRecord } from './ftm-record.ts';
import { declaredType, findSchema } from './schemata.ts';

export function itemOf(record: FtmRecord, file: FtmFile): ImportedItem {
  const draft = new RecordDraft(record.head, { file: file.name, dataset: file.options.dataset });
  for (const fault of record.faults) draft.fault(fault);
  const schema = findSchema(record.schema);
  if (schema === undefined) {
    draft.leaveOut(record.schema);
    return draft.item('noPlace');
  }
  const reading = new FtmReading(record, file, draft);
  schema.read(reading);
  const type = declaredType(record);
  const known = type === null ? type : file.index.typeOf(reading.id);
  if (known !== type) {
    reading.refuse('schema', record.schema, {
      code: 'otherSchema',
      message: `An earlier record of the id ${record.head.id} is a ${known}, and this is a ${type}.`,
      fix: 'Give one of the two another id.',
    });
  }
  reading.countLeftOut();
  const isBad = record.faults.some(({ severity }) => severity === 'refused');
  if (isBad || reading.isRefused || draft.isEmpty) return draft.item('refused');
  return draft.item('imported');
}
