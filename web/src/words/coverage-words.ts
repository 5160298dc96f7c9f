/** Words of what a graph covers. The API says the same as `Coverage.statement`, in English only. */
import { defineWords } from '../language/language.ts';

export const coverageWords = defineWords(
  'coverage',
  {
    none: 'No source was known.',
    sources_one: '{{count}} source',
    sources_other: '{{count}} sources',
    claims_one: '{{count}} claim',
    claims_other: '{{count}} claims',
    onOneDay: '{{sources}}, known from {{from}}, with {{claims}}.',
    between: '{{sources}}, known from {{from}} to {{to}}, with {{claims}}.',
    caveat: 'The absence of a record proves nothing.',
  },
  {
    none: 'មិនទាន់ដឹងប្រភពណាមួយទេ។',
    sources_one: 'ប្រភព {{count}}',
    sources_other: 'ប្រភព {{count}}',
    claims_one: 'ការអះអាង {{count}}',
    claims_other: 'ការអះអាង {{count}}',
    onOneDay: '{{sources}} ដែលដឹងតាំងពី {{from}} ជាមួយ{{claims}}។',
    between: '{{sources}} ដែលដឹងពី {{from}} ដល់ {{to}} ជាមួយ{{claims}}។',
    caveat: 'ការគ្មានកំណត់ត្រា មិនបញ្ជាក់អ្វីឡើយ។',
  },
);
