/** Words of the button that copies. */
import { defineWords } from '../language/language.ts';

export const copyWords = defineWords(
  'copy',
  {
    copied: 'Copied',
    failed: 'Copying failed: select the text and copy it.',
  },
  {
    copied: 'បានចម្លង',
    failed: 'ចម្លងមិនបាន៖ សូមជ្រើសអត្ថបទហើយចម្លងដោយដៃ។',
  },
);
