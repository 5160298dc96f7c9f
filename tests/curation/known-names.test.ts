/** Known names in the paragraphs of an article, the id made for its source, and lines that look like a menu. */
import { describe, expect, test } from 'vitest';
import { mentionsIn, mentionText } from '../../src/curation/source-files/known-names.ts';
import { looksLikeMenu } from '../../src/curation/source-files/menu-lines.ts';
import { sourceIdOf } from '../../src/curation/source-files/source-id.ts';

const NAMES = [
  { id: 'hun-sen', name: 'Hun Sen' },
  { id: 'sen', name: 'Sen' },
  { id: 'rescue-party', name: 'Cambodia National Rescue Party' },
  { id: 'rescue-party', name: 'Rescue Party' },
  { id: 'cambodia', name: 'Cambodia' },
  { id: 'kem-sokha', name: 'កឹម សុខា' },
  { id: 'us', name: 'U.S.' },
  { id: 'obrien', name: 'O’Brien' },
  { id: 'zoe', name: 'Zoë Quill' },
  { id: 'quill-a', name: 'Quill' },
  { id: 'quill-b', name: 'Quill' },
];
const known = (paragraph: string) => mentionText(mentionsIn([paragraph], NAMES)[0] ?? []);

describe('A name is found', () => {
  test.each([
    [
      'whatever its case, accents and punctuation',
      "ZOE-QUILL met o'brien of the US.",
      'Zoë Quill = zoe, O’Brien = obrien, U.S. = us',
    ],
    [
      'in the genitive',
      "Hun Sen’s guests and the Rescue Party's",
      'Hun Sen = hun-sen, Rescue Party = rescue-party',
    ],
    ['only as whole words', 'Senate, Cambodian, Quills', ''],
    [
      'as the longest of those that overlap',
      'The Cambodia National Rescue Party',
      'Cambodia National Rescue Party = rescue-party',
    ],
    [
      'once per id, by its longest name',
      'Rescue Party, or Cambodia National Rescue Party',
      'Cambodia National Rescue Party = rescue-party',
    ],
    ['for each that bears it', 'Quill spoke.', 'Quill = quill-a or quill-b'],
    ['in a script without spaces', 'លោកកឹមសុខាបានជួប', 'កឹម សុខា = kem-sokha'],
    ['in none of an empty text', '', ''],
  ])('%s', (_, paragraph, wanted) => expect(known(paragraph)).toBe(wanted));
});

describe('The id of a source', () => {
  test.each([
    [
      'VOA Khmer',
      'Rights Groups Hope for Substantive Talks',
      '[2016-01-25..2016-01-26]',
      'voa-khmer-rights-groups-hope-substantive-2016',
    ],
    ['The Herald', 'The Envoy’s Visit', '2014', 'herald-envoys-visit-2014'],
    ['Le Zoë', 'À la une', '', 'le-zoe-la-une'],
    ['Херальд', 'News', '2014', null],
    ['Herald', 'កឹម សុខា', '2014', null],
  ])('of %s, %s', (publisher, title, day, id) =>
    expect(sourceIdOf(publisher, title, day)).toBe(id),
  );

  test('is never too long', () => {
    const id = sourceIdOf('x'.repeat(60), `${'y'.repeat(60)} z`, '2014') ?? '';
    expect(id).toBe(`${'x'.repeat(60)}-2014`);
  });
});

test.each([
  ['Breaking News', true],
  ['XS', true],
  ['Share this page', true],
  ['She left.', false],
  ['“He came”', false],
  ['លោកបានជួប។', false],
  ['Minister Quill receives the envoy of Tarnmoor at noon', false],
])('"%s" looks like a menu: %s', (line, wanted) => expect(looksLikeMenu(line)).toBe(wanted));
