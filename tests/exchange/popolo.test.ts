/** Popolo documents: what each record says, in lists of their own and within each other. */
import { describe, expect, test } from 'vitest';
import { openPopolo } from '../../src/exchange/import/popolo/popolo.ts';
import {
  claimsOf,
  issuesOf,
  itemsOf,
  madeFile,
  OPTIONS,
  outcomesOf,
  sentencesOf,
} from './collect-import.ts';

async function imported(content: unknown, options = {}) {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 1);
  const importer = await openPopolo(await madeFile(text), { ...OPTIONS, ...options });
  const items = await itemsOf(importer);
  return { importer, items, issues: issuesOf(importer, items), sentences: sentencesOf(items) };
}

const PERSONS = [
  { id: 'ann', name: 'Ann Hill' },
  { id: 'bob', name: 'Bob Mine' },
];
const ORGANIZATIONS = [
  { id: 'house', name: 'House of Hills', classification: 'legislature' },
  { id: 'greens', name: 'Greens', classification: 'party' },
];
const BASE = { persons: PERSONS, organizations: ORGANIZATIONS };

const told = async (lists: object, options = {}) => {
  const { sentences: before } = await imported(BASE);
  const { sentences, issues } = await imported({ ...BASE, ...lists }, options);
  expect(issues).toEqual([]);
  return sentences.filter((sentence) => !before.includes(sentence));
};

describe('a Popolo document', () => {
  test('gives people their names with language, kind and dates, and organizations their kind', async () => {
    const { sentences, issues, items } = await imported({
      persons: [
        {
          id: 'ann',
          name: 'Ann Hill',
          gender: 'female',
          birth_date: null,
          other_names: [
            { name: 'Ann Dale', note: 'maiden name', end_date: '1999' },
            { name: 'Анна', lang: 'ru' },
          ],
          identifiers: [
            { scheme: 'wikidata', identifier: 'Q42' },
            { scheme: 'SIN', identifier: '1' },
          ],
        },
      ],
      organizations: ORGANIZATIONS,
    });
    expect(issues).toEqual([]);
    expect(sentences).toEqual([
      'organization-greens name Greens kind=full',
      'organization-greens property party which=kind',
      'organization-house name House of Hills kind=full',
      'organization-house property legislature which=purpose',
      'person-ann name Ann Dale kind=former until=1999',
      'person-ann name Ann Hill kind=full',
      'person-ann name Анна kind=alias',
      'person-ann property Q42 which=wikidata',
    ]);
    expect(claimsOf(items).find(({ value }) => value === 'Анна')!.qualifiers.language).toBe('ru');
    expect(items[0]!.leftOut).toEqual({ 'persons.identifiers': 1, 'persons.gender': 1 });
  });

  test('says who held a post or role, who was a member, and for which party', async () => {
    const sentences = await told({
      posts: [{ id: 'chair', label: 'Chair', organization_id: 'house' }],
      memberships: [
        { person_id: 'ann', organization_id: 'house', post_id: 'chair', start_date: '2011-06-02' },
        { person_id: 'bob', organization_id: 'house', role: 'Clerk', end_date: '2012' },
        { person_id: 'bob', organization_id: 'house', role: 'member', on_behalf_of_id: 'greens' },
      ],
    });
    const clerk = sentences
      .find((sentence) => sentence.endsWith('name Clerk kind=full'))!
      .split(' ')[0]!;
    expect(sentences).toEqual(
      [
        'person-ann holds post-chair since=2011-06-02',
        `person-bob holds ${clerk} until=2012`,
        'person-bob memberOf organization-greens',
        'person-bob memberOf organization-house',
        'post-chair name Chair kind=full',
        'post-chair postIn organization-house',
        `${clerk} name Clerk kind=full`,
        `${clerk} postIn organization-house`,
      ].sort(),
    );
  });

  test('says of what an organization is a member, and that only people hold posts', async () => {
    const member = { id: 'greens', '@type': 'Organization', name: 'Greens' };
    const memberships = [
      { member, organization_id: 'house', start_date: '2012' },
      { member: { id: 'ann', '@type': 'Person' }, organization_id: 'house' },
    ];
    expect(await told({ memberships })).toEqual([
      'organization-greens memberOf organization-house since=2012',
      'person-ann memberOf organization-house',
    ]);
    const { items } = await imported({
      ...BASE,
      memberships: [
        { member, organization_id: 'house', role: 'Chair' },
        { member: { id: 'nobody', '@type': 'Organization' }, organization_id: 'house' },
        { member: { id: 'greens' }, organization_id: 'house' },
      ],
    });
    expect(items.slice(-3).flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([
      'wrongType',
      'missingPerson',
      'missingPerson',
    ]);
  });

  test('bounds an undated membership by its legislative period, and no other', async () => {
    const memberships = [
      { person_id: 'ann', organization_id: 'house', legislative_period_id: 'term/41' },
      {
        person_id: 'bob',
        organization_id: 'house',
        legislative_period_id: 'term/41',
        start_date: '2012',
      },
    ];
    const events = [
      {
        id: 'term/41',
        name: '41st',
        classification: 'legislative period',
        start_date: '2011-06-02',
        end_date: '2015',
      },
    ];
    expect(await told({ memberships, events })).toEqual([
      'person-ann memberOf organization-house attestedOn=[2011-06-02..2015]',
      'person-bob memberOf organization-house since=2012',
    ]);
  });

  test('holds records within each other', async () => {
    const alone = await imported({
      persons: [PERSONS[0]],
      organizations: [ORGANIZATIONS[0]],
      posts: [{ id: 'chair', label: 'Chair', organization_id: 'house' }],
      memberships: [
        { person_id: 'ann', organization_id: 'house', post_id: 'chair', start_date: '2011' },
      ],
    });
    const within = await imported({
      persons: [
        {
          ...PERSONS[0],
          memberships: [
            {
              post: { id: 'chair', label: 'Chair', organization: ORGANIZATIONS[0] },
              organization_id: 'house',
              start_date: '2011',
            },
          ],
        },
      ],
    });
    expect(within.issues).toEqual([]);
    expect(within.sentences).toEqual(alone.sentences);
  });

  test('is held by its sources: each of them says a membership, but together they say a person', async () => {
    const sources = [{ url: 'https://example.org/a', note: 'A' }, { url: 'https://example.org/b' }];
    const { items, issues } = await imported({
      persons: [{ ...PERSONS[0], sources }],
      organizations: ORGANIZATIONS,
      memberships: [{ person_id: 'ann', organization_id: 'house', sources }],
    });
    expect(issues).toEqual([]);
    const titles = items.map((item) => item.sources.map(({ source }) => source.title));
    expect(titles).toEqual([
      ['A; https://example.org/b'],
      ['Made'],
      ['Made'],
      ['A', 'https://example.org/b'],
    ]);
    expect(items[3]!.claims).toHaveLength(2);
  });

  test('has meetings only where it calls them so, and none that was held', async () => {
    const meeting = {
      id: 'm',
      name: 'Talks',
      classification: 'Meeting',
      start_date: '2013-01',
      attendees: [{ id: 'ann' }, { id: 'bob' }],
      location: 'Hilltown',
    };
    const confirmed = await told({ events: [{ ...meeting, status: 'confirmed' }] });
    expect(confirmed).toContain('person-ann involvedIn event-m capacity=attendee stage=confirmed');
    expect(confirmed).toContain('event-m date 2013-01 stage=confirmed');
    const unknown = await told({ events: [meeting] });
    expect(unknown.join()).not.toMatch(/involvedIn|stage/);
    const call = { ...meeting, classification: 'meeting (call)', status: 'tentative' };
    expect(await told({ events: [call] })).toContain('event-m format call stage=expected');
    const visit = await imported({
      ...BASE,
      events: [{ ...meeting, classification: 'visit', status: 'confirmed' }],
    });
    expect(visit.items.at(-1)!.entities[0]!.declaration.type).toBe('Visit');
    expect(visit.issues).toEqual([]);
    const election = await imported({
      ...BASE,
      events: [{ ...meeting, classification: 'election' }],
    });
    expect(outcomesOf(election.items).at(-1)).toMatch(/noPlace$/);
    expect(election.items.at(-1)!.leftOut).toEqual({ 'events (election)': 1 });
  });

  test.each(['Held?', '~held~', 'un-held', 'constructor'])(
    'an event of the status %s has no stage, whatever the import says',
    async (status) => {
      const event = { id: 'm', name: 'M', classification: 'meeting', attendees: [{ id: 'ann' }] };
      const lists = { ...BASE, events: [{ ...event, status }] };
      const { items, sentences } = await imported(lists, { eventStage: 'held' });
      expect(sentences.join()).not.toMatch(/involvedIn|stage/);
      expect(outcomesOf(items).at(-1)).toMatch(/imported: unknownStage@status noStage@status$/);
    },
  );

  const HELD = {
    id: 'm',
    name: 'M',
    classification: 'meeting',
    status: 'held',
    attendees: [{ id: 'ann' }, { id: 'bob' }],
  };

  test.each([
    ...['no meeting', 'meeting request', 'Cancelled meeting', 'meeting?', 'Meeting room booking'],
    ...[
      'planned meeting',
      'Meeting or call',
      'meeting/call',
      'hybrid meeting',
      'Meeting - not held',
    ],
    ...['Meeting (online and in person)', 'non-meeting'],
  ])('refuses an event of the classification "%s"', async (classification) => {
    const { items, sentences } = await imported({ ...BASE, events: [{ ...HELD, classification }] });
    expect(outcomesOf(items).at(-1)).toMatch(/ refused: unclearMeeting@classification$/);
    expect(sentences.join()).not.toContain('event-m');
  });

  test.each([
    ['committee meeting', null],
    ['Meeting in person', null],
    ['meeting (unknown)', null],
    ['meeting (gathering)', 'gathering'],
    ['Meeting by telephone', 'call'],
    ['phone meeting', 'call'],
    ['Meeting (virtual)', 'video'],
    ['online meeting', 'video'],
    ['Meeting via video call', 'video'],
  ])('reads "%s" as a meeting of the form %s', async (classification, form) => {
    const sentences = await told({ events: [{ ...HELD, classification }] });
    expect(sentences).toContain('person-ann involvedIn event-m capacity=attendee stage=held');
    expect(sentences.filter((sentence) => sentence.includes('format'))).toEqual(
      form === null ? [] : [`event-m format ${form} stage=held`],
    );
  });

  test.each([
    [{ role: 'Chair' }, 'held', 'attendee'],
    [{ status: 'present' }, 'held', 'attendee'],
    [{ present: true }, 'held', 'attendee'],
    [{ role: 'apologies' }, 'held', 'absent'],
    [{ status: 'Excused' }, 'held', 'absent'],
    [{ note: 'Did not attend' }, 'held', 'absent'],
    [{ present: false }, 'held', 'absent'],
    [{ absent: true }, 'held', 'absent'],
    [{ role: 'Sent apologies' }, 'held', 'absent'],
    [{ role: 'Clerk in the absence of the chair' }, 'held', null],
    [{ status: 'invited' }, 'held', 'invited'],
    [{ status: 'declined' }, 'held', null],
    [{ status: 'accepted' }, 'held', null],
    [{ status: 'present?' }, 'held', null],
    [{ status: ['declined'] }, 'held', null],
    [{ status: 'present', role: 'apologies' }, 'held', null],
    [{ status: 'declined' }, 'confirmed', 'absent'],
    [{ status: 'accepted' }, 'confirmed', 'attendee'],
    [{ status: 'absent' }, 'cancelled', null],
  ])('an attendee with %j of a meeting of the stage %s is %s', async (part, status, capacity) => {
    const attendees = [{ id: 'ann' }, { id: 'bob', ...part }];
    const { items, sentences, issues } = await imported({
      ...BASE,
      events: [{ ...HELD, status, attendees }],
    });
    expect(issues).toEqual([]);
    expect(sentences.filter((sentence) => sentence.startsWith('person-bob involved'))).toEqual(
      capacity === null
        ? []
        : [`person-bob involvedIn event-m capacity=${capacity} stage=${status}`],
    );
    expect(outcomesOf(items).at(-1)).toMatch(
      capacity === null ? /imported: unclearPart@attendees$/ : /imported$/,
    );
    if (capacity === null) expect(items.at(-1)!.leftOut).toEqual({ 'events.attendees': 1 });
    if ('role' in part && capacity === 'attendee')
      expect(items.at(-1)!.leftOut).toEqual({ 'events.attendees.role': 1 });
  });

  test('gives an id to one record: another of that id is refused, in any order, and one within it may be a part', async () => {
    const { items, sentences, issues } = await imported({
      memberships: [
        { id: '1', person: { id: 'ann', name: 'Ann Hill' }, organization_id: 'house' },
        { id: '2', person: { id: 'ann', name: 'Bob Mine' }, organization_id: 'house' },
      ],
      persons: [
        { ...PERSONS[0], summary: 'A hill.', other_names: [{ name: 'Ann Dale' }] },
        { id: 'ann', name: 'Ann Poe' },
        { ...PERSONS[0], summary: 'Another.' },
      ],
      organizations: [ORGANIZATIONS[0], ORGANIZATIONS[0], { id: 'house', name: 'Firm' }],
      events: [HELD, { ...HELD, status: 'cancelled' }],
    });
    expect(issues).toEqual([]);
    expect(
      items.map(({ outcome, problems }) => [outcome, ...problems.map(({ code }) => code)]),
    ).toEqual([
      ['imported'],
      ['imported'],
      ['imported'],
      ['refused', 'sameId'],
      ['imported'],
      ['refused', 'sameId'],
      ['refused', 'sameId'],
      ['imported'],
      ['folded'],
      ['refused', 'sameId'],
      ['imported', 'dangling'],
      ['refused', 'sameId'],
    ]);
    expect(sentences.join()).not.toMatch(/Bob|Poe|Another|Firm|cancelled/);
  });

  test('is worth a look where a reference gives a name that its record does not have', async () => {
    const attendees = [
      { id: 'ann', name: 'ann hill' },
      { id: 'bob', name: 'Cy Reed' },
    ];
    const { items, sentences } = await imported({
      ...BASE,
      memberships: [
        { member: { id: 'ann', '@type': 'Person', name: 'Cy Reed' }, organization_id: 'house' },
      ],
      events: [{ ...HELD, attendees }],
    });
    const [membership, event] = items
      .slice(-2)
      .map(({ outcome, problems }) => [
        outcome,
        problems.map(({ severity, code, cell }) => [severity, code, cell].join(' ')),
      ]);
    expect(membership).toEqual(['imported', ['look otherName Cy Reed']]);
    expect(event).toEqual(['imported', ['look otherName Cy Reed']]);
    expect(sentences).toContain('person-bob involvedIn event-m capacity=attendee stage=held');
  });

  test('loses no value of another shape in silence', async () => {
    const { items, sentences } = await imported({
      ...BASE,
      persons: [
        ...PERSONS,
        {
          id: 'cy',
          name: 'Cy',
          other_names: ['Sy'],
          identifiers: { id: 'Q1' },
          summary: { en: 'x' },
        },
        { id: 'di', name: 'Di', sources: ['https://example.org/a'] },
      ],
      posts: [{ id: 'chair', label: 'Chair', other_label: ['Head', { name: 'Lead' }] }],
      events: [
        { ...HELD, attendees: ['ann', 7] },
        { ...HELD, id: 'n', attendees: { id: 'ann' } },
        { ...HELD, id: 'o', attendees: [{ person: { id: 'ann' } }, { name: 'Zoe' }] },
      ],
    });
    const told = items.map(({ leftOut }) => leftOut).filter((leftOut) => leftOut !== undefined);
    expect(told).toEqual([
      { 'persons.other_names': 1, 'persons.identifiers': 1, 'persons.summary': 1 },
      { 'persons.sources': 1 },
      { 'posts.other_label': 1 },
      { 'events.attendees': 2 },
      { 'events.attendees': 1 },
    ]);
    const problems = items.flatMap((item) => item.problems);
    expect(problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'notAnObject Sy',
      'notAnObject {"id":"Q1"}',
      'notAnObject ann',
      'notAnObject 7',
      'notAnObject {"id":"ann"}',
      'dangling {"name":"Zoe"}',
    ]);
    expect(sentences).toContain('person-ann involvedIn event-o capacity=attendee stage=held');
  });

  test('with parents in a circle keeps everything but the circle', async () => {
    const { items, issues, sentences } = await imported({
      organizations: [
        { id: 'a', name: 'A', parent_id: 'b' },
        { id: 'b', name: 'B', parent_id: 'c' },
        { id: 'c', name: 'C', parent_id: 'b' },
        { id: 'd', name: 'D', parent_id: 'd' },
      ],
      areas: [
        { id: 'hills', name: 'Hills' },
        { id: 'town', name: 'Town', parent_id: 'hills' },
      ],
    });
    expect(issues).toEqual([]);
    expect(sentences.filter((sentence) => sentence.includes('partOf'))).toEqual([
      'area-town partOf area-hills',
      'organization-a partOf organization-b',
    ]);
    expect(items.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([
      'cycle',
      'cycle',
      'cycle',
    ]);
  });

  test('each bad record is refused, and the rest goes on', async () => {
    const { items, issues } = await imported(`{"meta": {"a": [1]}, "persons": [
      {"id": "ann", "name": "Ann"},
      {"id": "ann", "name": "Ann"},
      {"name": "No id"},
      {"id": "x"},
      "text",
      {"id": "y" "name": "Y"},
      {"id": "ünïcode \\"]}", "name": "}]"}
    ], "organizations": [{"id": "house", "name": "House", "parent_id": "none"}],
    "memberships": [
      {"person_id": "nobody", "organization_id": "house"},
      {"person_id": "ann"},
      {"person_id": "ann", "organization_id": "house", "start_date": "2014", "end_date": "2010"},
      {"person_id": "ann", "organization_id": "house", "start_date": "someday"}
    ], "votes": [{"option": "yes"}]}`);
    expect(outcomesOf(items)).toEqual([
      '1 noPlace',
      '2 imported',
      '3 folded',
      '4 refused: noId@id',
      '5 refused: noName@name',
      '6 refused: notARecord@persons',
      '7 refused: notJson@',
      '8 imported',
      '9 imported: dangling@parent_id',
      '11 refused: missingPerson@person_id',
      '12 refused: missingEnd@organization_id',
      '13 refused: endsBeforeStart@end_date',
      '14 imported: badDate@start_date',
      '15 noPlace',
    ]);
    expect(issues).toEqual([]);
  });

  test.each([
    [
      'ends early',
      '{"persons": [{"id": "ann", "name": "Ann"}, {"id": "b',
      ['1 imported', '1 refused: broken@persons'],
    ],
    [
      'has brackets that do not match',
      '{"persons": [{"id": "ann", "name": "Ann"}]]',
      ['1 imported', '1 refused: broken@persons'],
    ],
    ['is no document', 'persons: none', ['1 refused: broken@']],
    [
      'is one list',
      '[{"id": "ann", "name": "Ann", "gender": "f"}, {"id": "b", "name": "B"}]',
      ['1 imported', '1 refused: unknownList@'],
    ],
  ])('that %s is read as far as it goes', async (_, text, outcomes) => {
    expect(outcomesOf((await imported(text)).items)).toEqual(outcomes);
  });

  test('says the same in any order of its lists and records', async () => {
    const memberships = [
      { person_id: 'ann', organization_id: 'house', role: 'Clerk' },
      { person_id: 'bob', organization_id: 'house' },
    ];
    const idsOf = async (content: unknown) =>
      claimsOf((await imported(content)).items)
        .map(({ id, summary }) => id + summary)
        .sort();
    expect(
      await idsOf({
        memberships: memberships.toReversed(),
        organizations: ORGANIZATIONS.toReversed(),
        persons: PERSONS,
      }),
    ).toEqual(await idsOf({ ...BASE, memberships }));
  });
});
