/** Words of tables and lists. */
import { defineWords } from '../language/language.ts';

export const tableWords = defineWords(
  'table',
  {
    sort: 'Sort by {{column}}',
    shownOf: '{{shown}} of {{total}} shown.',
    allShown_one: 'This is the only one.',
    allShown_other: 'All {{count}} shown.',
    loadMore: 'Load more',
    loading: 'Loading…',
  },
  {
    sort: 'តម្រៀបតាម {{column}}',
    shownOf: 'បង្ហាញ {{shown}} ក្នុងចំណោម {{total}}។',
    allShown_one: 'មានតែមួយនេះប៉ុណ្ណោះ។',
    allShown_other: 'បង្ហាញទាំងអស់ {{count}}។',
    loadMore: 'ផ្ទុកបន្ថែម',
    loading: 'កំពុងផ្ទុក…',
  },
);
