/** Words around the playground. GraphiQL and the examples are in English, as the schema is. */
import { defineWords } from '../language/language.ts';

export const playgroundWords = defineWords(
  'playground',
  {
    title: 'Playground',
    back: 'Back to the pages',
    lead: 'Ask the API itself. Nothing can be changed from here.',
  },
  {
    title: 'Playground',
    back: 'ត្រឡប់ទៅទំព័រ',
    lead: 'សួរ API ដោយផ្ទាល់។ គ្មានអ្វីអាចត្រូវបានផ្លាស់ប្ដូរពីទីនេះទេ។',
  },
);
