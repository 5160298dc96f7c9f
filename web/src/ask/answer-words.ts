/** Words about answers that are still loading, or that are incomplete. */
import { defineWords } from '../language/language.ts';

export const answerWords = defineWords(
  'answer',
  {
    loading: 'Loading…',
    updating: 'Updating…',
    slow: 'This takes longer than usual.',
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    partial:
      'Part of this page could not be loaded. Nothing can be concluded from what is missing.',
  },
  {
    loading: 'កំពុងផ្ទុក…',
    updating: 'កំពុងធ្វើបច្ចុប្បន្នភាព…',
    slow: 'នេះចំណាយពេលយូរជាងធម្មតា។',
    cancel: 'បោះបង់',
    cancelled: 'បានបោះបង់។',
    partial: 'ផ្នែកមួយនៃទំព័រនេះមិនអាចផ្ទុកបានទេ។ អ្វីដែលបាត់មិនបញ្ជាក់អ្វីទេ។',
  },
);
