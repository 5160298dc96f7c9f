/** Words of the fields that find entities, and of the field for the "as known on" day. */
import { defineWords } from '../language/language.ts';

export const fieldWords = defineWords(
  'field',
  {
    search: 'Search people, organizations, meetings, cases',
    placeholder: 'Name in any script, typos allowed',
    results_one: '{{count}} result',
    results_other: '{{count}} results',
    nothing: 'Nothing by that name. Press Enter to search further.',
    matched: 'matched “{{name}}”',
    searching: 'Searching…',
    remove: 'Remove {{name}}',
    knownBy: 'As known on',
    now: 'Show everything known',
  },
  {
    search: 'ស្វែងរកបុគ្គល អង្គការ កិច្ចប្រជុំ សំណុំរឿង',
    placeholder: 'ឈ្មោះជាអក្សរណាក៏បាន អាចសរសេរខុសបន្តិច',
    results_one: 'លទ្ធផល {{count}}',
    results_other: 'លទ្ធផល {{count}}',
    nothing: 'គ្មានឈ្មោះនេះទេ។ ចុច Enter ដើម្បីស្វែងរកបន្ថែម។',
    matched: 'ត្រូវនឹង «{{name}}»',
    searching: 'កំពុងស្វែងរក…',
    remove: 'ដក {{name}} ចេញ',
    knownBy: 'ដូចដែលដឹងនៅថ្ងៃ',
    now: 'បង្ហាញអ្វីៗទាំងអស់ដែលដឹង',
  },
);
