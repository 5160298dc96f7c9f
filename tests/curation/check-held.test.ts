/** Rule 8 of model.md §2: no source that is certainly older than an event says that the event was held. */
import { afterAll, describe, expect, test } from 'vitest';
import { rm } from 'node:fs/promises';
import { paragraphSha256 } from '../../src/curation/check/paragraphs.ts';
import { checkSeeds, type SeedIssue } from '../../src/curation/read-seeds/read-seeds.ts';
import { writeFolder } from './seed-folder.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

const VISIT = 'visit: { id: tour-2014, title: Tour, ';
const MEETING = 'meeting: { id: vale-reeve-2014, title: Vale and Reeve, ';
const EXPECTED = 'stage: expected, date: { edtf: 2014-03-20, basis: stated } }';
const HELD_ON = 'stage: held, date: { edtf: 2014-03-20, basis: stated } }';

interface Page {
  /** The publication days of the source, as YAML. */
  readonly days: string;
  /** One shorthand per item. */
  readonly says: readonly string[];
}

const page = (id: string, { days, says }: Page) => `source:
  id: ${id}
  title: Page ${id}
  ${days}
  paragraphs: { 1: ${paragraphSha256('Some sentence.')} }
claims:
${says.map((said) => `  - { paragraph: 1, summary: It says so., ${said} }`).join('\n')}
`;

/** The issues of a folder with these pages, each with the text of the page it names. */
async function check(pages: Readonly<Record<string, Page>>) {
  const texts = Object.entries(pages).map(([id, said]) => [`sources/${id}.yaml`, page(id, said)]);
  const folder = await writeFolder({
    'dataset.yaml': 'id: tour\ntitle: The tour\ncoverage: Invented pages.\n',
    'entities/all.yaml':
      '- { id: tour-2014, type: Visit }\n- { id: vale-reeve-2014, type: Meeting }\n' +
      '- { id: reeve-vale-2014, type: Meeting }\n',
    ...Object.fromEntries(texts),
  });
  folders.push(folder);
  const issues = await checkSeeds(folder);
  // These folders contain only what the rule needs, so issues about missing parts are ignored.
  return issues.filter(({ rule }) => rule !== 'unspoken' && rule !== 'noName');
}

const tooEarly = (line: number, field: string): Partial<SeedIssue>[] => [
  {
    file: 'sources/early.yaml',
    line,
    field,
    rule: 'heldTooEarly',
    fix: expect.stringContaining('use expected, announced or confirmed'),
  },
];
const [STAGE, LINE] = ['claims[0].meeting.stage', 7] as const;
const HELD = `${MEETING} stage: held }`;
const early = { days: 'publishedOn: 2014-03-05', says: [HELD] };

describe('A source that calls an event held must not be older than', () => {
  test('the held date in another source', async () => {
    const later = { days: 'publishedOn: 2014-03-25', says: [MEETING + HELD_ON] };
    expect(await check({ later, early })).toMatchObject(tooEarly(LINE, STAGE));
    const late = { ...early, days: 'publishedOn: 2014-03-20' };
    expect(await check({ later, late })).toEqual([]);
  });

  test('its date in a claim without a stage', async () => {
    const date =
      'claim: { subject: vale-reeve-2014, predicate: date, value: 2014-03-20, qualifiers: { basis: stated } }';
    expect(await check({ early: { ...early, says: [HELD, date] } })).toMatchObject(
      tooEarly(LINE, STAGE),
    );
  });

  test('its date under another id of the same meeting', async () => {
    const merge = 'sameAs: { id: vale-reeve-2014, as: reeve-vale-2014 }';
    const later = {
      days: 'publishedOn: 2014-03-25',
      says: [MEETING.replace('vale-reeve', 'reeve-vale') + HELD_ON, merge],
    };
    expect(await check({ later, early })).toMatchObject(tooEarly(LINE, STAGE));
  });

  test('a date in the same source, even if that was withdrawn later', async () => {
    const days = 'publishedOn: 2014-03-05\n  retractedOn: 2014-03-25';
    const says = [MEETING + HELD_ON];
    expect(await check({ early: { days, says } })).toMatchObject(tooEarly(8, STAGE));
  });

  test('the date, if the source was accessed before its last possible day of publication', async () => {
    const days = "publishedOn: '2014'\n  accessedOn: 2014-03-01";
    const says = [`${MEETING} stage: held, date: { edtf: 2014-06-01, basis: stated } }`];
    expect(await check({ early: { days, says } })).toMatchObject([
      { ...tooEarly(8, STAGE)[0], message: expect.stringContaining('by 2014-03-01') as unknown },
    ]);
    expect(await check({ early: { days: "publishedOn: '2014'", says } })).toEqual([]);
  });
});

describe('A source may call an event held', () => {
  test('before its planned date, because it may have been moved', async () => {
    const plan = { days: 'publishedOn: 2014-03-01', says: [MEETING + EXPECTED] };
    expect(await check({ plan, early })).toEqual([]);
    const says = [`${MEETING} stage: held, date: { edtf: 2014-03-04, basis: stated } }`];
    expect(await check({ plan, early: { ...early, says } })).toEqual([]);
  });

  test('before the planned dates of the visit that it is part of', async () => {
    const date = 'stage: expected, date: { edtf: 2014-04-01/2014-04-05, basis: stated } }';
    const says = [`${MEETING} stage: held, partOf: tour-2014 }`, VISIT + date];
    expect(await check({ early: { ...early, says } })).toEqual([]);
  });

  test('if no source gives a date, or if its first day is open', async () => {
    expect(await check({ early })).toEqual([]);
    const says = [`${MEETING} stage: held, date: { edtf: ../2014-06-01, basis: stated } }`];
    expect(await check({ early: { ...early, says } })).toEqual([]);
  });

  test('if its date is unreadable, which is another issue', async () => {
    const date =
      'claim: { subject: vale-reeve-2014, predicate: date, value: soon, qualifiers: { basis: stated, stage: held } }';
    expect(await check({ early: { ...early, says: [HELD, date] } })).toMatchObject([
      { rule: 'badDate', field: 'claims[1].claim.value' },
    ]);
  });
});
