/** Words of hints that two entities may be the same. */
import { defineWords } from '../language/language.ts';

export const hintWords = defineWords(
  'hint',
  {
    possiblySame: 'May be the same as',
    note: 'A hint. It counts for nothing until a curator decides.',
  },
  {
    possiblySame: 'អាចដូចគ្នានឹង',
    note: 'ជាការណែនាំ។ មិនរាប់បញ្ចូលទេ រហូតដល់អ្នកចងក្រងសម្រេច។',
  },
);
