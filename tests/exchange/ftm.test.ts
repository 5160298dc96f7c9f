/** Entities of FollowTheMoney: what each says, and nothing that it does not say. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/exchange/import/importer.ts';
import { openFtm } from '../../src/exchange/import/ftm/ftm.ts';
import {
  claimsOf,
  issuesOf,
  itemsOf,
  linesOf,
  madeFile,
  OPTIONS,
  outcomesOf,
  sentencesOf,
} from './collect-import.ts';

const PEOPLE = [
  { id: 'ann', schema: 'Person', properties: { name: ['Ann Hill'], birthDate: ['1970'] } },
  { id: 'bob', schema: 'Person', properties: { name: ['Bob Mine'] } },
  {
    id: 'hill-party',
    schema: 'Organization',
    properties: { name: ['Hill Party'], topics: ['pol.party'] },
  },
  { id: 'minister', schema: 'Position', properties: { name: ['Minister of Hills'] } },
];

async function imported(records: readonly unknown[], options = {}) {
  const importer = await openFtm(await madeFile(linesOf(...records)), { ...OPTIONS, ...options });
  const items = await itemsOf(importer);
  expect(items).toHaveLength(records.length);
  return { importer, items, issues: issuesOf(importer, items), sentences: sentencesOf(items) };
}

const told = async (records: readonly unknown[], options = {}) => {
  const { sentences } = await imported([...PEOPLE, ...records], options);
  const { sentences: before } = await imported(PEOPLE);
  return sentences.filter((sentence) => !before.includes(sentence));
};

const occupancy = (id: string, properties: object) => ({
  id,
  schema: 'Occupancy',
  properties: { holder: ['ann'], post: ['minister'], ...properties },
});

const meeting = (properties: object) => ({
  id: 'talk',
  schema: 'Event',
  properties: {
    name: ['Talk'],
    organizer: ['ann'],
    involved: ['bob'],
    date: ['2013-01'],
    ...properties,
  },
});

describe('entities of FollowTheMoney', () => {
  test('are people, parties and posts, and what has no place is counted by its property', async () => {
    const { items, issues, sentences } = await imported(PEOPLE);
    expect(issues).toEqual([]);
    expect(sentences).toEqual([
      'ann name Ann Hill kind=full',
      'bob name Bob Mine kind=full',
      'hill-party name Hill Party kind=full',
      'hill-party property party which=kind',
      'minister name Minister of Hills kind=full',
    ]);
    expect(items[0]!.leftOut).toEqual({ 'Person.birthDate': 1 });
  });

  test('hold posts and belong to organizations, and both twins of an occupancy are told', async () => {
    expect(
      await told([
        occupancy('o1', { startDate: ['2010'], status: ['current'] }),
        occupancy('o2', { startDate: ['2010'], endDate: ['2014-05'], status: ['ended'] }),
        {
          id: 'm',
          schema: 'Membership',
          properties: { member: ['bob'], organization: ['hill-party'] },
        },
      ]),
    ).toEqual([
      'ann holds minister since=2010 until=..',
      'ann holds minister since=2010 until=2014-05',
      'bob memberOf hill-party',
    ]);
  });

  test('name roles of an organization once, whichever records name them', async () => {
    const { items, issues } = await imported([
      ...PEOPLE,
      {
        id: 'd1',
        schema: 'Directorship',
        properties: { director: ['ann'], organization: ['hill-party'], role: ['Chair'] },
      },
      {
        id: 'd2',
        schema: 'Directorship',
        properties: { director: ['bob'], organization: ['hill-party'], role: ['chair'] },
      },
      {
        id: 'e',
        schema: 'Employment',
        properties: { employee: ['bob'], employer: ['hill-party'] },
      },
    ]);
    expect(issues).toEqual([]);
    const held = claimsOf(items).filter(({ predicate }) => predicate === 'holds');
    expect(new Set(held.map(({ object }) => object)).size).toBe(2);
  });

  test('are parties to a case in a capacity that is known, and in no other', async () => {
    const records = [
      {
        id: 'case',
        schema: 'CourtCase',
        properties: { name: ['Hill v Mine'], category: ['libel'] },
      },
      {
        id: 'p1',
        schema: 'CourtCaseParty',
        properties: { party: ['ann'], case: ['case'], role: ['Plaintiff'] },
      },
      {
        id: 'p2',
        schema: 'CourtCaseParty',
        properties: { party: ['bob'], case: ['case'], role: ['onlooker'] },
      },
    ];
    expect(await told(records)).toEqual([
      'ann partyTo case capacity=plaintiff',
      'case name Hill v Mine kind=full',
      'case property libel which=category',
    ]);
    const { items } = await imported([...PEOPLE, ...records]);
    expect(outcomesOf(items).at(-1)).toBe('7 refused: noCapacity@role');
  });

  test('an event without a stage is a meeting in which nobody has a part', async () => {
    const { items, issues, sentences } = await imported([...PEOPLE, meeting({})]);
    expect(issues).toEqual([]);
    expect(sentences).toContain('talk date 2013-01');
    expect(sentences.join()).not.toMatch(/involvedIn|stage|format/);
    expect(outcomesOf(items).at(-1)).toBe('5 imported: noStage@keywords');
    expect(items.at(-1)!.leftOut).toEqual({ 'Event.organizer': 1, 'Event.involved': 1 });
  });

  test.each([
    ['its keyword', { keywords: ['status:held'] }, {}, 'held'],
    [
      'its keyword, whatever the import says',
      { keywords: ['status:expected'] },
      { eventStage: 'held' },
      'expected',
    ],
    ['a status of an export of ours', { keywords: ['status:NOT_HELD'] }, {}, 'notHeld'],
    ['several words', { keywords: ['status:not held'] }, {}, 'notHeld'],
    ['the import', {}, { eventStage: 'expected' }, 'expected'],
  ])('an event has the stage of %s', async (_, properties, options, stage) => {
    expect(await told([meeting(properties)], options)).toEqual([
      `ann involvedIn talk capacity=host stage=${stage}`,
      `bob involvedIn talk capacity=attendee stage=${stage}`,
      `talk date 2013-01 stage=${stage}`,
      'talk name Talk kind=full',
      `talk stage ${stage}`,
    ]);
  });

  test('an event has the form that an export of ours writes behind its stage', async () => {
    const sentences = await told([meeting({ keywords: ['status:held (call)'] })]);
    expect(sentences).toContain('talk format call stage=held');
    expect(sentences).toContain('talk stage held');
  });

  test('an event that an export of ours calls a visit or a statement is one, with or without a stage', async () => {
    const { items, sentences } = await imported([
      ...PEOPLE,
      meeting({ keywords: ['status:held (visit)'] }),
      { ...meeting({ keywords: ['status:unknown (statement)'] }), id: 'letter' },
    ]);
    const typeOf = (id: string) =>
      items
        .flatMap(({ entities }) => entities)
        .find(({ declaration }) => declaration.id === `made-${id}`)?.declaration.type;
    expect([typeOf('talk'), typeOf('letter')]).toEqual(['Visit', 'Statement']);
    expect(sentences).toContain('talk stage held');
    expect(sentences.join()).not.toMatch(/letter (stage|format)|involvedIn letter/);
  });

  test('a stage that is unknown, in doubt, or one of several, is no stage', async () => {
    for (const keywords of [
      ['status:maybe'],
      ['status:held?'],
      ['status:~held~'],
      ['status:un-held'],
      ['status:held; cancelled'],
      ['status:held (party)'],
      ['status:held', 'status:expected'],
    ]) {
      const sentences = await told([meeting({ keywords })], { eventStage: 'held' });
      expect(sentences).toEqual(['talk date 2013-01', 'talk name Talk kind=full']);
    }
  });

  test('a stage in doubt is reported, and that of a case is counted', async () => {
    const doubtful = {
      id: 'c',
      schema: 'CourtCase',
      properties: { name: ['C'], status: ['closed?'] },
    };
    const { items, sentences } = await imported([
      meeting({ keywords: ['status:held?'] }),
      doubtful,
    ]);
    const [{ code, cell }] = items[0]!.problems.filter(({ column }) => column === 'keywords') as [
      Problem,
    ];
    expect([code, cell]).toEqual(['unknownStage', 'status:held?']);
    expect(sentences).toContain('c name C kind=full');
    expect(sentences.join()).not.toContain('c stage');
    expect(items[1]!.leftOut).toEqual({ 'CourtCase.status': 1 });
  });

  test('keep the words of their dates: a month stays a month, and two dates are one of these', async () => {
    expect(await told([meeting({ date: ['2013-01-05T10:30:00'] })])).toContain(
      'talk date 2013-01-05',
    );
    expect(await told([meeting({ date: ['2013', '2013-01'] })])).toContain('talk date 2013-01');
    expect(await told([meeting({ date: ['2013-01', '2013-03'] })])).toContain(
      'talk date [2013-01,2013-03]',
    );
    expect(
      await told([meeting({ date: [], startDate: ['2013-01'], endDate: ['2013-02'] })]),
    ).toContain('talk date 2013-01/2013-02');
  });

  test('are merged with their other ids, but never two of them by one id', async () => {
    const other = { ...PEOPLE[0]!, referents: ['q-1', 'ann'] };
    const { issues, sentences } = await imported([other]);
    expect(issues).toEqual([]);
    expect(sentences).toEqual([
      'ann name Ann Hill kind=full',
      'q-1 name Ann Hill kind=full',
      'q-1 sameAs ann',
    ]);
    const two = await imported([other, { ...PEOPLE[1]!, referents: ['q-1'] }]);
    expect(two.sentences.join()).not.toContain('sameAs');
    expect(outcomesOf(two.items)[1]).toBe('2 imported: referentOfTwo@referents');
  });

  test('are known from the day on which their data set first held them, and two data sets are one source', async () => {
    const { items } = await imported([
      { ...PEOPLE[0]!, datasets: ['b', 'a'], first_seen: '2023-04-20T12:00:00' },
      { ...PEOPLE[1]!, datasets: ['a'] },
    ]);
    const sources = items.flatMap((item) => item.sources.map(({ source }) => source));
    expect(sources.map(({ title, publishedOn }) => [title, publishedOn])).toEqual([
      ['a, b, since 2023-04-20', '2023-04-20'],
      ['a', OPTIONS.publishedOn],
    ]);
  });

  test('rest on the documents that prove them', async () => {
    const { items, issues } = await imported([
      ...PEOPLE,
      {
        id: 'page',
        schema: 'Article',
        properties: {
          title: ['On hills'],
          publishedAt: ['2012-03'],
          sourceUrl: ['https://example.org/a'],
          language: ['eng'],
        },
      },
      occupancy('o', { proof: ['page'] }),
    ]);
    expect(issues).toEqual([]);
    const article = items[4]!.sources[0]!.source;
    expect(article).toMatchObject({ id: 'made-page', publishedOn: '2012-03', language: 'en' });
    expect(items[5]!.claims.map(({ claim }) => claim.source)).toEqual(['made-page']);
  });

  test('are found again by ids that ours do not allow, each by its own', async () => {
    const natives = ['NK-A', 'nk-a', 'nk_a', 'ទឹក', 'talk-2016-01-26', 'x'.repeat(300), 'from-x'];
    const records = natives.map((id) => ({ ...PEOPLE[0]!, id }));
    const { items, issues } = await imported(records);
    expect(issues).toEqual([]);
    const ids = items.flatMap(({ entities }) => entities.map(({ declaration }) => declaration.id));
    expect(new Set(ids).size).toBe(natives.length);
    for (const id of ids) expect(id).toMatch(/^made(-[a-z0-9]+)+$/);
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(120);
    expect(ids.join()).not.toContain('2016-01-26');
  });

  test('each bad record is refused with its line, and the rest goes on', async () => {
    const records = [
      PEOPLE[0],
      '{"id": "broken", ',
      '[1]',
      '',
      { schema: 'Person', properties: { name: ['No id'] } },
      { id: 'x', properties: {} },
      { id: 'y', schema: 'Person' },
      { id: 'z', schema: 'Person', properties: {} },
      PEOPLE[0],
      { id: 'pay', schema: 'Payment', properties: { amount: ['7'] } },
      occupancy('late', { startDate: ['2014'], endDate: ['2010'] }),
      { ...PEOPLE[0], schema: 'Company' },
      { id: 'w', schema: 'Person', properties: { name: ['W', 7, { id: 'v' }], wikidataId: 'Q42' } },
      meeting({ involved: ['nobody'], date: ['someday'], keywords: ['status:held'] }),
      PEOPLE[3],
    ];
    const { items, issues } = await imported(records);
    expect(outcomesOf(items)).toEqual([
      '1 imported',
      '2 refused: notJson@',
      '3 refused: notAnEntity@',
      '4 empty',
      '5 refused: noId@id',
      '6 refused: noSchema@schema',
      '7 refused: noProperties@properties',
      '8 refused: noName@name',
      '9 folded',
      '10 noPlace',
      '11 refused: endsBeforeStart@endDate',
      '12 refused: otherSchema@schema',
      '13 imported: notText@name notText@name',
      '14 imported: badDate@date dangling@involved',
      '15 imported',
    ]);
    expect(issues).toEqual([]);
    expect(items[9]!.leftOut).toEqual({ Payment: 1 });
  });

  test('say nothing without a day from which they are known', async () => {
    const { publishedOn: _, ...dayless } = OPTIONS;
    const importer = await openFtm(await madeFile(linesOf(PEOPLE[0])), dayless);
    expect(outcomesOf(await itemsOf(importer))).toEqual(['1 refused: noDay@first_seen']);
  });

  test('change nothing if their lines and values are in another order, or packed', async () => {
    const records = [...PEOPLE, occupancy('o', {}), meeting({ keywords: ['status:held'] })];
    const { items } = await imported(records);
    const file = await madeFile(gzipSync(`\u{feff}${linesOf(...records.toReversed())}`));
    const again = await itemsOf(await openFtm(file, OPTIONS));
    const idsOf = (some: typeof items) =>
      claimsOf(some)
        .map(({ id, summary }) => id + summary)
        .sort();
    expect(idsOf(again)).toEqual(idsOf(items));
  });
});
