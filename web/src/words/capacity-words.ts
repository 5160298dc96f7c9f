/** In what capacity somebody is involved or party: an open list, in words where known. */
import { defineWords, useWords } from '../language/language.ts';

const capacityWords = defineWords(
  'capacity',
  {
    host: 'host',
    guest: 'guest',
    attendee: 'attendee',
    requester: 'asked for it',
    author: 'author',
    addressee: 'addressee',
    subject: 'subject',
    invited: 'invited',
    absent: 'absent',
    visitor: 'visitor',
    complainant: 'complainant',
    plaintiff: 'plaintiff',
    prosecutor: 'prosecutor',
    defendant: 'defendant',
    counsel: 'counsel',
    judge: 'judge',
    witness: 'witness',
  },
  {
    host: 'ម្ចាស់ផ្ទះ',
    guest: 'ភ្ញៀវ',
    attendee: 'អ្នកចូលរួម',
    requester: 'អ្នកស្នើសុំ',
    author: 'អ្នកនិពន្ធ',
    addressee: 'អ្នកទទួល',
    subject: 'អ្នកដែលត្រូវបាននិយាយដល់',
    invited: 'ត្រូវបានអញ្ជើញ',
    absent: 'អវត្តមាន',
    visitor: 'អ្នកទស្សនា',
    complainant: 'អ្នកប្ដឹង',
    plaintiff: 'ដើមចោទ',
    prosecutor: 'ព្រះរាជអាជ្ញា',
    defendant: 'ចុងចោទ',
    counsel: 'មេធាវី',
    judge: 'ចៅក្រម',
    witness: 'សាក្សី',
  },
);

/** Says a capacity in the language shown; one that is not known here stays as the source data has it. */
export function useCapacity(): (capacity: string) => string {
  const say = useWords(capacityWords);
  return (capacity) =>
    Object.hasOwn(capacityWords.en, capacity)
      ? say(capacity as keyof typeof capacityWords.en)
      : capacity;
}
