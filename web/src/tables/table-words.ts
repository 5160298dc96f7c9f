/** Words of tables and lists. */
import { defineWords } from '../language/language.ts';

export const tableWords = defineWords(
  'table',
  {
    sort: 'Sort by {{column}}',
    shownOf: '{{shown}} of {{total}} shown.',
    allShown: 'All {{total}} shown.',
    loadMore: 'Load more',
    loading: 'Loading…',
  },
  {
    sort: 'តម្រៀបតាម {{column}}',
    shownOf: 'បង្ហាញ {{shown}} ក្នុងចំណោម {{total}}។',
    allShown: 'បង្ហាញទាំងអស់ {{total}}។',
    loadMore: 'ផ្ទុកបន្ថែម',
    loading: 'កំពុងផ្ទុក…',
  },
);
