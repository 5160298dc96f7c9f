/** Words of the picker of embeds. */
import { defineWords } from '../language/language.ts';

export const embedWords = defineWords(
  'embed',
  {
    theme: 'Colours',
    'theme.auto': 'Same as the reader’s system',
    'theme.light': 'Light',
    'theme.dark': 'Dark',
    language: 'Language',
    'language.own': 'Each reader’s own',
    'language.en': 'English',
    'language.km': 'ខ្មែរ',
    knownBy: 'As known on',
    knownByNote: 'Without a day, the card changes when something new becomes known.',
    preview: 'Preview',
    element: 'Web component, which takes the height that it needs',
    frame: 'Frame, for sites that take no scripts',
    oembed: 'Sites that know oEmbed need only the address of this page.',
  },
  {
    theme: 'ពណ៌',
    'theme.auto': 'តាមប្រព័ន្ធរបស់អ្នកអាន',
    'theme.light': 'ភ្លឺ',
    'theme.dark': 'ងងឹត',
    language: 'ភាសា',
    'language.own': 'តាមអ្នកអានម្នាក់ៗ',
    'language.en': 'English',
    'language.km': 'ខ្មែរ',
    knownBy: 'ដូចដែលដឹងនៅ',
    knownByNote: 'បើគ្មានថ្ងៃ កាតនឹងប្ដូរនៅពេលមានអ្វីថ្មីត្រូវបានដឹង។',
    preview: 'មើលជាមុន',
    element: 'Web component ដែលយកកម្ពស់តាមតម្រូវការ',
    frame: 'Frame សម្រាប់គេហទំព័រដែលមិនទទួលស្គ្រីប',
    oembed: 'គេហទំព័រដែលស្គាល់ oEmbed ត្រូវការតែអាសយដ្ឋាននៃទំព័រនេះ។',
  },
);
