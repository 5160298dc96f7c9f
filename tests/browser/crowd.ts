/** A crowded world for the browser: an actor with 5,000 meetings and over 500 counterparts, and hostile names. */
import { paragraphSha256 } from '../../src/curation/check/paragraphs.ts';
import type { TestServer } from '../support/server.ts';
import { lines, serveSeedFiles } from './seed-files.ts';

export const MEETINGS = 5_000;
const PEOPLE = 620;

/** Hostile names: markup, right-to-left text, a very long name, a spreadsheet formula. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'hostile-markup': '<img src=x onerror="document.title=\'owned\'"><b>Bold & "quoted"</b>',
  'hostile-direction': 'Reverse \u202Edlrow olleh שלום عليكم',
  'hostile-length': 'Endless '.repeat(62).trim(),
  'hostile-formula': '=HYPERLINK("http://example.invalid","x")',
};

const person = (index: number): string =>
  Object.keys(HOSTILE)[index] ?? `person-${String(index).padStart(3, '0')}`;
const meeting = (index: number): string => `hub-meeting-${String(index).padStart(4, '0')}`;

/** Of every hundred meetings, one has no date, and one has a date that reaches over a New Year. */
const dateOf = (index: number): string | null => {
  if (index % 100 === 50) return null;
  if (index % 100 === 51) return '[2007-11..2008-02]';
  return `${2005 + (index % 10)}-${String((index % 12) + 1).padStart(2, '0')}`;
};

/** Every third meeting is only expected, and a few are only alleged; the days spread over ten years. */
const claimOf = (index: number) => ({
  paragraph: 1,
  ...(index % 40 === 7 && { modality: 'alleged' }),
  meeting: {
    id: meeting(index),
    title: `Meeting ${index}`,
    stage: index % 3 === 0 ? 'expected' : 'held',
    ...(dateOf(index) !== null && { date: { edtf: dateOf(index), basis: 'stated' } }),
    attendee: ['hub', person(index % PEOPLE)],
  },
  summary: `Tells of meeting ${index}.`,
});

export async function serveCrowd(): Promise<TestServer> {
  const people = Array.from({ length: PEOPLE }, (_, index) => person(index));
  const meetings = Array.from({ length: MEETINGS }, (_, index) => meeting(index));
  return serveSeedFiles(
    {
      'dataset.yaml': 'id: crowd\ntitle: A crowd\ncoverage: One invented page.\n',
      'entities/all.yaml':
        lines(['hub', ...people].map((id) => ({ id, type: 'Person' }))) +
        lines(meetings.map((id) => ({ id, type: 'Meeting' }))),
      'sources/page.yaml': `source:
  id: page
  title: A page
  language: en
  publishedOn: 2016-01-05
  paragraphs: { 1: ${paragraphSha256('A crowd.')} }
claims:
${lines([
  { paragraph: 1, person: { id: 'hub', name: 'Henrietta Hub' }, summary: 'Names her.' },
  ...people.map((id, index) => ({
    paragraph: 1,
    person: { id, name: HOSTILE[id] ?? `Counterpart ${index}` },
    summary: 'Names a counterpart.',
  })),
  ...meetings.map((_, index) => claimOf(index)),
])}`,
    },
    'A crowd',
  );
}
