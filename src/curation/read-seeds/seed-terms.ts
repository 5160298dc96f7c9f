/** The words of seeds for the fixes of the check. */
import type { RecordTerms } from '../check/terms.ts';
import { CURATION_FILE } from './folder.ts';

export const SEED_TERMS: RecordTerms = {
  declareEntity: 'declare it in entities/',
  addName:
    'Add an item that names it, such as `person: { id, name }`, or `title:` if its shorthand has one.',
  checkAgainst: ' If a graph has it, check the seeds against that graph: rapport check --against.',
  curate: (predicate, { id, as }, modality) => {
    const said = `${predicate}: { id: ${id}, as: ${as} }${modality === undefined ? '' : `, modality: ${modality}`}`;
    return `write "- { reason: …, ${said} }" below "curation:" in ${CURATION_FILE}`;
  },
  addSha256: (file, source) =>
    `list it under source.paragraphs of ${file}: "rapport check --write --articles <folder>" does, ` +
    `if the text lies there as ${source}.txt`,
  skipLines: 'List menu lines under source.navigation',
  updateHashes: '"rapport check --write" writes the hashes of the text.',
  giveDay: (of, stage) => `give its day: stage: { of: ${of}, stage: ${stage}, date: … }`,
};
