/** The words of registers for the fixes of the check. */
import { PLAIN_TERMS, type RecordTerms } from '../../../curation/check/terms.ts';

export const CSV_TERMS: RecordTerms = {
  ...PLAIN_TERMS,
  declareEntity: 'let the mapping name it in this row',
  addName: 'Fill the cell that names it.',
};
