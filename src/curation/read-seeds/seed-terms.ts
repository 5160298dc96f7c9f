/** The words of seeds for the fixes of the check. */
import type { RecordTerms } from '../check/terms.ts';
import { CURATION_FILE } from './folder.ts';

export const SEED_TERMS: RecordTerms = {
  declareEntity: 'declare it in entities/',
  addName: 'Add a name: `name:`, or `title:` if the shorthand has one.',
  denySameAs: `deny sameAs in ${CURATION_FILE}`,
  addSha256: (file) => `list it under source.paragraphs of ${file}`,
  skipLines: 'list menu lines under source.navigation',
  giveDay: (of, stage) => `give its day: stage: { of: ${of}, stage: ${stage}, date: … }`,
};
