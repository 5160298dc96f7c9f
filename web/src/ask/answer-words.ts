/** Words of pending answers and of faults. */
import { defineWords } from '../language/language.ts';

export const answerWords = defineWords(
  'answer',
  {
    loading: 'Loading…',
    updating: 'Updating…',
    slow: 'This takes longer than usual.',
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    retry: 'Try again',
    unreachable: 'The server cannot be reached. What is already loaded stays here.',
    notFound: 'There is nothing at this address.',
    tooExpensive: 'This question is too large to answer at once.',
    smaller: 'Ask for less: fewer actors, a shorter period or fewer steps.',
    refused: 'The server did not accept this question.',
    fault: 'The server could not answer.',
    partial: 'Part of this page could not be loaded:',
    search: 'Search instead',
  },
  {
    loading: 'កំពុងផ្ទុក…',
    updating: 'កំពុងធ្វើបច្ចុប្បន្នភាព…',
    slow: 'នេះចំណាយពេលយូរជាងធម្មតា។',
    cancel: 'បោះបង់',
    cancelled: 'បានបោះបង់។',
    retry: 'ព្យាយាមម្ដងទៀត',
    unreachable: 'មិនអាចភ្ជាប់ទៅម៉ាស៊ីនបម្រើបានទេ។ អ្វីដែលបានផ្ទុករួចនៅដដែល។',
    notFound: 'គ្មានអ្វីនៅអាសយដ្ឋាននេះទេ។',
    tooExpensive: 'សំណួរនេះធំពេកមិនអាចឆ្លើយតែម្ដងបាន។',
    smaller: 'សូមសួរតិចជាងនេះ៖ តួអង្គតិច រយៈពេលខ្លី ជម្រៅតូច។',
    refused: 'ម៉ាស៊ីនបម្រើមិនទទួលសំណួរនេះទេ។',
    fault: 'ម៉ាស៊ីនបម្រើមិនអាចឆ្លើយបានទេ។',
    partial: 'ផ្នែកមួយនៃទំព័រនេះមិនអាចឆ្លើយបាន៖',
    search: 'ស្វែងរកជំនួសវិញ',
  },
);
