/** Words of the places of a source: paragraphs, rows and records. */
import { defineWords } from '../language/language.ts';

export const placeWords = defineWords(
  'place',
  {
    'place.PARAGRAPH': 'paragraph {{number}}',
    'place.ROW': 'row {{number}}',
    'place.RECORD': 'record {{number}}',
  },
  {
    'place.PARAGRAPH': 'កថាខណ្ឌទី {{number}}',
    'place.ROW': 'ជួរដេកទី {{number}}',
    'place.RECORD': 'កំណត់ត្រាទី {{number}}',
  },
);
