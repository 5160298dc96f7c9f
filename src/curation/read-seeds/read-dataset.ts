/** Reads the file of the data set. */
import { openDocument } from './document.ts';
import type { IssueList } from '../check/issues.ts';
import type { SeedDataset } from '../check/placed.ts';
import { Fields } from './fields.ts';
import type { SeedFile } from './folder.ts';
import { ShapeCheck } from './shape-check.ts';
import { DATASET_SHAPE } from './shapes.ts';

export function readDataset(
  file: SeedFile | undefined,
  issues: IssueList,
): SeedDataset | undefined {
  if (file === undefined) {
    issues.put({
      file: 'dataset.yaml',
      line: 1,
      field: '',
      rule: 'missingFile',
      message: 'The folder has no dataset.yaml.',
      fix: 'Add it, with id, title and coverage.',
    });
    return undefined;
  }
  const document = openDocument(file, issues);
  if (document.faults.length > 0) return undefined;
  const good = new ShapeCheck(document, issues).shape(document.content, DATASET_SHAPE, []);
  if (!good) return undefined;
  const fields = new Fields(document.content, []);
  const id = fields.required('id').value;
  for (const { value, path } of fields.texts('replaces')) {
    if (value !== id) continue;
    const message = `The data set replaces itself.`;
    issues.add(document, path, {
      rule: 'ownId',
      message,
      fix: 'Name earlier ids of it, or leave this out.',
    });
  }
  const dataset = {
    id,
    title: fields.required('title').value,
    coverage: fields.required('coverage').value,
    ...fields.given(['licence']),
    ...(fields.has('replaces')
      ? { replaces: fields.texts('replaces').map(({ value }) => value) }
      : {}),
  };
  return { dataset, document, path: [] };
}
