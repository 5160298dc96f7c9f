/** Words of the page of a source. */
import { defineWords } from '../../language/language.ts';

export const sourceWords = defineWords(
  'source',
  {
    publisher: 'Publisher',
    unknown: 'not stated',
    address: 'Address',
    language: 'Language',
    published: 'Published',
    computed: 'how it was computed: {{how}}',
    accessed: 'Read on',
    knownFrom: 'Its claims count as known from',
    knownFromNote: 'the last day on which it can have been published',
    retracted: 'Withdrawn by its publisher',
    retractedNote:
      'The publisher withdrew this source on {{date}}. From that day its claims are no longer known.',
    note: 'Note',
    claims: 'Claims taken from it',
    byParagraph: 'Those loaded are in order of paragraph.',
    paragraph: 'Paragraph {{paragraph}}',
    noParagraph: 'Paragraph not given',
  },
  {
    publisher: 'អ្នកចេញផ្សាយ',
    unknown: 'គ្មានបញ្ជាក់',
    address: 'អាសយដ្ឋាន',
    language: 'ភាសា',
    published: 'ចេញផ្សាយ',
    computed: 'របៀបគណនា៖ {{how}}',
    accessed: 'បានអាននៅ',
    knownFrom: 'ការអះអាងរបស់វារាប់ថាដឹងតាំងពី',
    knownFromNote: 'ថ្ងៃចុងក្រោយដែលវាអាចបានចេញផ្សាយ',
    retracted: 'អ្នកចេញផ្សាយបានដកវិញ',
    retractedNote: 'អ្នកចេញផ្សាយបានដកប្រភពនេះវិញនៅ {{date}}។ ចាប់ពីថ្ងៃនោះ ការអះអាងរបស់វាលែងរាប់ថាដឹង។',
    note: 'កំណត់សម្គាល់',
    claims: 'ការអះអាងដែលយកពីវា',
    byParagraph: 'អ្វីដែលបានផ្ទុកត្រូវបានរៀបតាមកថាខណ្ឌ។',
    paragraph: 'កថាខណ្ឌទី {{paragraph}}',
    noParagraph: 'គ្មានលេខកថាខណ្ឌ',
  },
);
