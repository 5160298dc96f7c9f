/** Opens an input of records for an import, in a format that needs no mapping. */
import { ID_PATTERN } from '../../../curation/read-seeds/field-kinds.ts';
import { describedDataset, describedSources } from '../../../curation/check-against/described.ts';
import { isFuzzyDate } from '../../../domain/time/fuzzy-date.ts';
import type { Graph } from '../../../graph/graph.ts';
import { RapportError } from '../../../errors.ts';
import type { Importer } from '../importer.ts';
import type { ImportInput, OpenImport } from '../open-import.ts';
import type { RecordInput, RecordOptions } from './record-options.ts';

/** Opens one file of a format. */
export type OpenRecords = (
  input: RecordInput,
  options: RecordOptions,
  graph: Graph,
) => Promise<Importer>;

/** The longest id of a data set: the ids of its records begin with it. */
const DATASET_LENGTH = 60;

/**
 * Makes of a reader of one file what the import opens. The file is all that its data set states, so what earlier
 * files said and this one does not is taken back, whatever source it was from.
 */
export const openRecords =
  (open: OpenRecords): OpenImport =>
  async (input) => {
    const { spools, graph } = input;
    const [spool, second] = spools;
    if (spool === undefined || second !== undefined) {
      throw new RapportError(
        'BAD_USER_INPUT',
        'Records of this format may refer to each other, so they stand in one file. Join the files, or import each as a data set of its own.',
      );
    }
    const options = await optionsOf(input, spool.name);
    const importer = await open(spool, options, graph);
    const wholeOf = await describedSources(graph, `${options.dataset.id}-`);
    return { importer: { ...importer, wholeOf }, notes: [] };
  };

/** @throws RapportError BAD_USER_INPUT if the data set is missing or its id is none, or a date cannot be read. */
async function optionsOf(input: ImportInput, name: string): Promise<RecordOptions> {
  const { dataset: id, published, accessed, eventStage, graph } = input;
  if (id === undefined || !new RegExp(ID_PATTERN).test(id) || id.length > DATASET_LENGTH) {
    throw new RapportError(
      'BAD_USER_INPUT',
      `${id === undefined ? 'The format needs the id of a data set' : `"${id}" is no id of a data set`}: give --dataset, lower-case words joined by hyphens, at most ${DATASET_LENGTH} characters.`,
    );
  }
  if (published !== undefined && !isFuzzyDate(published)) {
    throw new RapportError(
      'BAD_USER_INPUT',
      `--published ${published} is no date. Write it as 2024-05-31.`,
    );
  }
  const coverage = `What ${name} holds. It says nothing of what is not in that file.`;
  return {
    // A data set keeps its description, which curators may have bettered, unless another is given.
    dataset: {
      ...((await describedDataset(graph, id)) ?? { id, title: id, coverage }),
      ...input.described,
    },
    ...(published === undefined ? {} : { publishedOn: published }),
    ...(accessed === undefined ? {} : { accessedOn: accessed }),
    ...(eventStage === undefined ? {} : { eventStage }),
  };
}
