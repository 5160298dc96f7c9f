/** Opens registers in CSV for an import: several files of one mapping, each a source of its own. */
import { RapportError } from '../../../errors.ts';
import type { Importer } from '../importer.ts';
import type { ImportInput, OpenedImport } from '../open-import.ts';
import { openCsvFile, type CsvFile } from './csv-file.ts';
import { CSV_TERMS } from './csv-terms.ts';
import { readMappingFile } from './read-mapping.ts';

/**
 * @throws RapportError `BAD_USER_INPUT` if no mapping is given, a file is no such table, or two files would be one
 *   source; `SEED_INVALID` if the mapping is wrong.
 */
export async function openCsv(input: ImportInput): Promise<OpenedImport> {
  const { mapping: path, spools, dataset: id } = input;
  if (path === undefined) {
    throw new RapportError(
      'BAD_USER_INPUT',
      'CSV needs a mapping that says what its columns mean: --mapping FILE.',
    );
  }
  const read = await readMappingFile(path);
  const dataset = {
    ...read.mapping.dataset,
    ...input.described,
    ...(id === undefined ? {} : { id }),
  };
  const mapping = { ...read, mapping: { ...read.mapping, dataset } };
  const files: CsvFile[] = [];
  for (const spool of spools) files.push(await openCsvFile(spool, mapping, input));
  refuseOneSource(
    files,
    spools.map(({ name }) => name),
  );
  const importer: Importer = {
    dataset,
    terms: CSV_TERMS,
    assumesNames: true,
    fileOfSource: new Map(files.map(({ source }, at) => [source.id, spools[at]!.name])),
    async *read() {
      for (const { items } of files) yield* items();
    },
  };
  const notes = files.map(({ table: { encoding, delimiter } }, at) => {
    const by = delimiter === '\t' ? 'tabs' : `"${delimiter}"`;
    return `${spools[at]!.name}: ${encoding}, separated by ${by}`;
  });
  return { importer, notes };
}

function refuseOneSource(files: readonly CsvFile[], names: readonly string[]): void {
  const seen = new Map<string, string>();
  files.forEach(({ source: { id } }, at) => {
    const other = seen.get(id);
    if (other === undefined) {
      seen.set(id, names[at]!);
      return;
    }
    throw new RapportError(
      'BAD_USER_INPUT',
      `${other} and ${names[at]} would both be the source "${id}". Let source.id in the mapping hold {file}, or import one at a time.`,
    );
  });
}
