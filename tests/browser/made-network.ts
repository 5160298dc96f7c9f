/** A made network for the browser: 500 actors in parties that meet among themselves, with every kind of verdict that a picture must keep apart. */
import { paragraphSha256 } from '../../src/curation/check/paragraphs.ts';
import type { TestServer } from '../support/server.ts';
import { lines, serveSeedFiles } from './seed-files.ts';

export const ACTORS = 500;
/** Meetings within parties; four attend each, which gives six pairs. */
const MEETINGS = 260;
const PARTIES = ['Amber', 'Birch', 'Cedar', 'Delta', 'Ember', 'Fjord', 'Grove', 'Heath'] as const;
const GIVEN = [
  'Ada',
  'Bo',
  'Chan',
  'Dara',
  'Elin',
  'Faye',
  'Gus',
  'Hana',
  'Ivo',
  'Jun',
  'Kem',
  'Lu',
];
const FAMILY = ['Alder', 'Brook', 'Corr', 'Dunn', 'Eng', 'Frey', 'Gale', 'Hart', 'Iver', 'Jain'];
/** What is said of a meeting; most are held. A meeting that is held and denied is disputed. */
const SAID = [
  'held',
  'held',
  'held',
  'expected',
  'held',
  'denied',
  'requested',
  'alleged',
] as const;

const actor = (index: number): string => `actor-${String(index).padStart(3, '0')}`;
const nameOf = (index: number): string =>
  `${GIVEN[index % GIVEN.length]} ${FAMILY[Math.floor(index / GIVEN.length) % FAMILY.length]} ${
    PARTIES[index % PARTIES.length]
  } ${Math.floor(index / 120) + 1}`;

/** Numbers from a seed, from 0 up to `below`. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

interface MadeMeeting {
  readonly said: (typeof SAID)[number];
  readonly year: number;
  readonly attendee: readonly string[];
}

/** The chair, actor 0, meets each actor once; then the members of each party meet, the first ones most often. */
function meetings(): readonly MadeMeeting[] {
  const roll = dice(500);
  const year = () => 2004 + roll(14);
  const withChair = Array.from({ length: ACTORS - 1 }, (_, index) => ({
    said: SAID[index % SAID.length]!,
    year: year(),
    attendee: [actor(0), actor(index + 1)],
  }));
  const within = Array.from({ length: MEETINGS }, (_, index) => {
    const party = index % PARTIES.length;
    const size = Math.floor((ACTORS - 1) / PARTIES.length);
    const member = () => actor(1 + party + PARTIES.length * Math.min(roll(size), roll(size)));
    const stranger = roll(6) === 0 ? [actor(1 + roll(ACTORS - 1))] : [];
    return {
      said: SAID[roll(SAID.length)]!,
      year: year(),
      attendee: [...new Set([member(), member(), member(), member(), ...stranger])],
    };
  }).filter(({ attendee }) => attendee.length > 1);
  return [...withChair, ...within];
}

function claimsOf({ said, year, attendee }: MadeMeeting, index: number): readonly object[] {
  const meeting = {
    id: `meeting-${String(index).padStart(4, '0')}`,
    title: `Meeting ${index}`,
    stage: said === 'denied' || said === 'alleged' ? 'held' : said,
    date: { edtf: String(year), basis: 'stated' },
    attendee,
  };
  const claim = { paragraph: 1, meeting, summary: `Tells of meeting ${index}.` };
  if (said === 'alleged') return [{ ...claim, modality: 'alleged' }];
  if (said !== 'denied') return [claim];
  return [claim, { ...claim, modality: 'denied', summary: `Denies meeting ${index}.` }];
}

export async function serveMadeNetwork(): Promise<TestServer> {
  const actors = Array.from({ length: ACTORS }, (_, index) => index);
  const made = meetings();
  return serveSeedFiles(
    {
      'dataset.yaml': 'id: made\ntitle: A made network\ncoverage: One invented page.\n',
      'entities/all.yaml':
        lines(actors.map((index) => ({ id: actor(index), type: 'Person' }))) +
        lines(
          made.map((_, index) => ({
            id: `meeting-${String(index).padStart(4, '0')}`,
            type: 'Meeting',
          })),
        ),
      'sources/page.yaml': `source:
  id: page
  title: A page
  language: en
  publishedOn: 2020-01-05
  paragraphs: { 1: ${paragraphSha256('A made network.')} }
claims:
${lines([
  ...actors.map((index) => ({
    paragraph: 1,
    person: { id: actor(index), name: nameOf(index) },
    summary: 'Names an actor.',
  })),
  ...made.flatMap(claimsOf),
])}`,
    },
    'A made network',
  );
}
