/** Statements of FollowTheMoney: each is one claim of its data set, whatever stands between those of one entity. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openFtm } from '../../src/exchange/import/ftm/ftm.ts';
import { openFtmStatements } from '../../src/exchange/import/ftm/statements.ts';
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

const HEADER =
  'canonical_id,entity_id,prop,schema,value,dataset,lang,first_seen,last_seen,external';

async function imported(...rows: readonly string[]) {
  const importer = await openFtmStatements(await madeFile([HEADER, ...rows].join('\r\n')), OPTIONS);
  const items = await itemsOf(importer);
  return { importer, items, issues: issuesOf(importer, items), sentences: sentencesOf(items) };
}

const PEOPLE = [
  'ann,ann,name,Person,Ann Hill,a,eng,2020-01-02,2024-01-01,f',
  'ann,ann-b,name,Person,"Hill, Ann",b,,2022-03-04T10:00:00,2024-01-01,f',
  'ann,ann,id,Person,123,a,,2020-01-02,2024-01-01,f',
  'post,post,name,Position,Minister,a,,2020-01-02,2024-01-01,f',
];
const TIE = [
  'o,o,holder,Occupancy,ann,a,,2020-01-02,2024-01-01,f',
  'o,o,post,Occupancy,post,a,,2020-01-02,2024-01-01,f',
  'o,o,startDate,Occupancy,2019,a,,2021-05-06,2024-01-01,f',
];
const knownFrom = (items: Awaited<ReturnType<typeof imported>>['items']) =>
  new Map(
    items.flatMap(({ sources }) => sources.map(({ source }) => [source.id, source] as const)),
  );

describe('statements of FollowTheMoney', () => {
  test('are each known from its own data set and day', async () => {
    const { items, issues, sentences } = await imported(...PEOPLE);
    expect(issues).toEqual([]);
    expect(sentences).toEqual([
      'ann name Ann Hill kind=full',
      'ann name Hill, Ann kind=full',
      'ann-b name Ann Hill kind=full',
      'ann-b sameAs ann',
      'post name Minister kind=full',
    ]);
    const sources = knownFrom(items);
    const told = claimsOf(items).map(({ value, source, qualifiers }) => {
      return [value, sources.get(source)!.publishedOn, qualifiers.language];
    });
    expect(told).toContainEqual(['Ann Hill', '2020-01-02', 'en']);
    expect(told).toContainEqual(['Hill, Ann', '2022-03-04', 'und']);
  });

  test('together make a tie, known from the day of the last of them', async () => {
    const { items, issues, sentences } = await imported(...PEOPLE, ...TIE);
    expect(issues).toEqual([]);
    expect(sentences).toContain('ann holds post since=2019');
    const held = claimsOf(items).find(({ predicate }) => predicate === 'holds')!;
    expect(knownFrom(items).get(held.source)!.publishedOn).toBe('2021-05-06');
  });

  test('of two data sets make a tie twice if both state it whole, else once', async () => {
    const ofB = TIE.map((row) => row.replace(',a,', ',b,').replace('2019', '2018'));
    const whole = await imported(...PEOPLE, ...TIE, ...ofB);
    expect(whole.sentences.filter((sentence) => sentence.includes('holds'))).toEqual([
      'ann holds post since=2018',
      'ann holds post since=2019',
    ]);
    const parts = await imported(...PEOPLE, TIE[0]!, ofB[1]!);
    const [held] = claimsOf(parts.items).filter(({ predicate }) => predicate === 'holds');
    expect(knownFrom(parts.items).get(held!.source)!.title).toContain('a, b');
  });

  test('say the same in any order, and a newer last_seen changes nothing', async () => {
    const idsOf = async (rows: readonly string[]) =>
      claimsOf((await imported(...rows)).items)
        .map(({ id }) => id)
        .sort();
    const rows = [...PEOPLE, ...TIE];
    const shuffled = [3, 6, 0, 5, 2, 4, 1].map((at) =>
      rows[at]!.replace('2024-01-01', '2025-09-09'),
    );
    expect(await idsOf(shuffled)).toEqual(await idsOf(rows));
  });

  test('are the same claims as the entities that they make', async () => {
    const entities = linesOf(
      { id: 'ann', schema: 'Person', properties: { name: ['Ann Hill'], alias: ['Annie'] } },
      { id: 'bob', schema: 'LegalEntity', properties: { name: ['Bob'] } },
      {
        id: 'talk',
        schema: 'Event',
        properties: {
          name: ['Talk'],
          date: ['2013-01'],
          involved: ['bob'],
          organizer: ['ann'],
          keywords: ['status:held'],
        },
      },
    );
    const rows = [
      'ann,ann,name,Person,Ann Hill,a,,,,f',
      'ann,ann,alias,Person,Annie,a,,,,f',
      'bob,bob,name,LegalEntity,Bob,a,,,,f',
      'talk,talk,name,Event,Talk,a,,,,f',
      'talk,talk,date,Event,2013-01,a,,,,f',
      'talk,talk,involved,Event,bob,a,,,,f',
      'talk,talk,organizer,Event,ann,a,,,,f',
      'talk,talk,keywords,Event,status:held,a,,,,f',
    ];
    const lines = await itemsOf(await openFtm(await madeFile(entities), OPTIONS));
    const { items, sentences } = await imported(...rows);
    expect(sentences).toEqual(sentencesOf(lines));
    expect(items.map(({ outcome }) => outcome)).toEqual(lines.map(({ outcome }) => outcome));
  });

  test('of a real register are the same claims as its entities', async () => {
    const real = 'tests/exchange/real/uk-cabinet-office';
    const lines = await madeFile(await readFile(`${real}.ftm.json`));
    const rows = await madeFile(await readFile(`${real}.statements.csv`));
    const ofLines = await itemsOf(await openFtm(lines, OPTIONS));
    const importer = await openFtmStatements(rows, OPTIONS);
    const ofRows = await itemsOf(importer);
    expect(issuesOf(importer, ofRows)).toEqual([]);
    expect(ofRows.map(({ outcome }) => outcome)).toEqual(ofLines.map(({ outcome }) => outcome));
    expect(sentencesOf(ofRows)).toEqual(sentencesOf(ofLines));
  });

  test('that cannot be read are refused with their line, and the rest goes on', async () => {
    const { items, issues } = await imported(
      'ann,ann,name,Person',
      PEOPLE[0]!,
      'ann,ann,birthDate,Person,,a,,,,f',
      'bob,bob,name,Person,Bob "B" Mine,a,,,,f',
      'cid,cid,name,Person,Cid,a,,,,t',
      'dan,dan,name,Person,Dan,a,,,,f',
      'dan,dan,name,Company,Dan,a,,,,f',
      PEOPLE[3]!,
    );
    expect(outcomesOf(items)).toEqual([
      '2 refused: raggedRow@',
      '4 refused: emptyCell@',
      '5 refused: badRow@',
      '6 noPlace',
      '3 imported',
      '7 refused: severalSchemata@schema',
      '9 imported',
    ]);
    expect(issues).toEqual([]);
  });

  test('need a header', async () => {
    const file = await madeFile('{"id":"ann"}\n');
    await expect(openFtmStatements(file, OPTIONS)).rejects.toThrow(
      /no header of statements: it lacks canonical_id, prop/,
    );
    await expect(openFtmStatements(await madeFile(''), OPTIONS)).rejects.toThrow(/no header/);
  });
});
