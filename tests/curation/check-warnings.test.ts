/** Warnings of the check: seeds that can be loaded but may not say what was meant. */
import { afterAll, describe, expect, test } from 'vitest';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SEED_WARNINGS } from '../../src/curation/check/issues.ts';
import { paragraphSha256 } from '../../src/curation/check/paragraphs.ts';
import { checkSeeds, readSeeds, type SeedIssue } from '../../src/curation/read-seeds/read-seeds.ts';
import { writeFolder } from './seed-folder.ts';

const folders: string[] = [];
const asked = new Set<string>();
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

const ENTITIES = `- { id: ada, type: Person }
- { id: bo, type: Person }
- { id: talks-2020, type: Meeting }
- { id: lunch-2020, type: Meeting }
- { id: tour-2020, type: Visit }
- { id: trial, type: LegalCase }
`;
const INTRODUCTION = [
  'person: { id: ada, name: Ada Lorne }',
  'person: { id: bo, name: Bo Merrin }',
  'meeting: { id: talks-2020, title: Talks, stage: requested, requester: ada, invited: bo }',
  'meeting: { id: lunch-2020, title: Lunch, stage: requested, requester: ada }',
  'visit: { id: tour-2020, title: Tour, stage: requested, guest: ada }',
  'case: { id: trial, title: Trial, defendant: ada }',
];

/** The reports of a folder: the day of each, and its items. */
type Reports = readonly (readonly [day: string, ...items: string[]])[];

const page = (id: string, day: string, items: readonly string[]) => `source:
  id: ${id}
  title: Report ${id}
  publishedOn: ${day}
  paragraphs: { 1: ${paragraphSha256(id)} }
claims:
${items.map((said) => `  - { paragraph: 1, summary: It says so., ${said} }`).join('\n')}
`;

async function written(reports: Reports, entities = '', curation = ''): Promise<string> {
  const all: Reports = [['2019-01-01', ...INTRODUCTION], ...reports];
  const pages = all.map(([day, ...items], index) => [
    `sources/s${index}.yaml`,
    page(`s${index}`, day, items),
  ]);
  const folder = await writeFolder({
    'dataset.yaml': 'id: small\ntitle: Small\ncoverage: Invented reports.\n',
    'entities/all.yaml': ENTITIES + entities,
    ...(curation && { 'curation.yaml': `curation:\n  - { reason: We know., ${curation} }\n` }),
    ...Object.fromEntries(pages as [string, string][]),
  });
  folders.push(folder);
  return folder;
}

async function check(...seeds: Parameters<typeof written>): Promise<SeedIssue[]> {
  const issues = await checkSeeds(await written(...seeds));
  for (const { rule } of issues) asked.add(rule);
  return issues;
}

const meeting = (said: string, id = 'talks-2020') => `meeting: { id: ${id}, ${said} }`;
const planned = (stage: string, day: string, more = '') =>
  meeting(`stage: ${stage}, date: { edtf: ${day}, basis: stated }, attendee: [ada, bo]${more}`);
const step = (stage: string, more = '') => `stage: { of: talks-2020, stage: ${stage}${more} }`;

describe('A warning', () => {
  test('does not prevent a load, and is returned with the seeds', async () => {
    const folder = await written([], '- { id: nobody, type: Person }\n');
    const { warnings, records } = await readSeeds(folder);
    expect(warnings).toMatchObject([{ rule: 'unspoken', severity: 'warning' }]);
    expect(records.claims.length).toBeGreaterThan(0);
  });

  test('is not shown while there are errors', async () => {
    const issues = await check(
      [['2020-01-01', meeting('stage: held, attendee: eve')]],
      '- { id: nobody, type: Person }\n',
    );
    expect(issues.map(({ rule }) => rule)).toEqual(['unknownEntity']);
  });
});

describe('A declaration gets a warning', () => {
  test('if no claim mentions it', async () => {
    expect(await check([], '- { id: nobody, type: Person }\n')).toMatchObject([
      {
        file: 'entities/all.yaml',
        line: 7,
        rule: 'unspoken',
        message: 'No claim mentions nobody.',
      },
    ]);
  });

  test('if only deprecated claims or only the curators mention it', async () => {
    const name = 'person: { id: eve, name: Eve Harrow }';
    const entities = '- { id: eve, type: Person }\n';
    const own = await check([], entities, 'name: { of: eve, text: Eve Harrow }');
    expect(own).toMatchObject([{ rule: 'unspoken', message: 'Only the curators mention eve.' }]);
    const withdrawn = await written([['2020-01-01', `rank: deprecated, ${name}`]], entities);
    // The name is deprecated too.
    expect(await checkSeeds(withdrawn)).toMatchObject([{ rule: 'noName', severity: 'error' }]);
  });
});

describe('A claim attributed to an outsider gets a warning', () => {
  const PEOPLE = '- { id: eve, type: Person }\n- { id: harbour, type: Organization }\n';
  const known = [
    'person: { id: eve, name: Eve Harrow }',
    'organization: { id: harbour, name: Harbour Board }',
  ];
  const held = meeting('stage: held, attendee: [ada, bo]');
  const by = (speaker: string, ...more: readonly string[]): Reports => [
    ['2020-01-01', ...known, ...more],
    ['2020-01-05', `speaker: ${speaker}, ${held}`],
  ];

  test('if it is marked as asserted', async () => {
    const issues = await check(by('eve'), PEOPLE);
    expect(issues).toMatchObject([
      {
        file: 'sources/s2.yaml',
        field: 'claims[0].speaker',
        rule: 'outsidersWord',
        message:
          'eve has no part in talks-2020 and speaks for nobody who has one, so this counts as alleged.',
        fix: expect.stringContaining('Write modality: alleged') as unknown,
      },
    ]);
    expect(await check(by('eve, modality: alleged'), PEOPLE)).toEqual([]);
  });

  test('if it puts one event within another, and the speaker has a part in neither', async () => {
    const summit = 'meeting: { id: summit, stage: held, attendee: [ada] }';
    const within = (speaker: string): Reports => [
      ['2020-01-01', ...known, 'name: { of: summit, text: The summit }'],
      ['2020-01-05', held, summit, `speaker: ${speaker}, part: { id: talks-2020, of: summit }`],
    ];
    const ids = `${PEOPLE}- { id: summit, type: Meeting }\n`;
    expect(await check(within('eve'), ids)).toContainEqual(
      expect.objectContaining({
        field: 'claims[2].speaker',
        message: expect.stringContaining('no part in talks-2020 or summit') as unknown,
      }),
    );
    expect(await check(within('ada'), ids)).not.toContainEqual(
      expect.objectContaining({ rule: 'outsidersWord' }),
    );
  });

  test('if it is a denial, which decides nothing', async () => {
    expect(await check(by('eve, modality: denied'), PEOPLE)).toMatchObject([
      { message: expect.stringContaining('the denial decides nothing') as unknown },
    ]);
  });

  test('if the unnamed speaker speaks for nobody named', async () => {
    expect(await check(by('{ description: a waiter }'), PEOPLE)).toMatchObject([
      { field: 'claims[0].speaker', rule: 'outsidersWord' },
    ]);
  });

  test.each([
    ['has a part in the event', 'ada', []],
    ['belongs to an actor with a part', 'eve', ['member: { actor: eve, of: ada-house }']],
    ['speaks for an actor with a part', '{ description: an aide, of: bo }', []],
  ])('unless the speaker %s', async (_, speaker, more) => {
    const house = '- { id: ada-house, type: Organization }\n';
    const members = [
      'organization: { id: ada-house, name: House of Ada }',
      'member: { actor: ada, of: ada-house }',
    ];
    expect(await check(by(speaker, ...members, ...more), PEOPLE + house)).toEqual([]);
  });
});

describe('An undated turn that was already known gets a warning', () => {
  const cancelled = meeting('stage: cancelled, attendee: [ada, bo]');
  const twice = (again: readonly string[]): Reports => [
    ['2020-01-01', planned('expected', '2020-03-01')],
    ['2020-01-02', cancelled],
    ['2020-01-10', planned('confirmed', '2020-04-01')],
    ['2020-01-20', ...again],
  ];

  test.each(['postponed', 'cancelled', 'declined'])('for a turn %s', async (stage) => {
    const again = cancelled.replace('cancelled', stage);
    const issues = await check([
      ['2020-01-02', again],
      ['2020-01-20', again],
    ]);
    expect(issues).toMatchObject([
      { file: 'sources/s2.yaml', line: 7, field: 'claims[0].meeting.stage', rule: 'turnToldAgain' },
    ]);
    expect(issues[0]!.message).toContain(
      `known since 2020-01-02 that talks-2020 was ${stage} (sources/s1.yaml:7)`,
    );
    expect(issues[0]!.fix).toContain(`stage: { of: talks-2020, stage: ${stage}, date: … }`);
  });

  test('once, however many sources tell it again', async () => {
    const reports = ['2020-01-02', '2020-01-03', '2020-01-04'].map(
      (day) => [day, cancelled] as const,
    );
    const issues = await check(reports);
    expect(issues).toHaveLength(1);
    expect(issues[0]!.message).toContain('as at 1 more');
  });

  test('unless its source gives the day', async () => {
    expect(await check(twice([cancelled]))).toMatchObject([{ rule: 'turnToldAgain' }]);
    expect(await check(twice([cancelled, step('cancelled', ', date: 2020-01-19')]))).toEqual([]);
    expect(await check(twice([step('cancelled', ', date: 2020-01-19')]))).toEqual([]);
  });

  test('unless two sources tell it on one day, or it is alleged or denied', async () => {
    expect(
      await check([
        ['2020-01-02', cancelled],
        ['2020-01-02', cancelled],
      ]),
    ).toEqual([]);
    for (const modality of ['alleged', 'denied']) {
      const told = `modality: ${modality}, speaker: bo, ${cancelled}`;
      expect(
        await check([
          ['2020-01-02', cancelled],
          ['2020-01-20', told],
        ]),
      ).toEqual([]);
    }
  });
});

describe('An undated plan for a replaced day gets a warning', () => {
  const moved: Reports = [
    ['2020-01-01', planned('expected', '2020-03-01')],
    ['2020-01-02', planned('announced', '2020-03-08')],
  ];

  test('if the replaced day is told again', async () => {
    const issues = await check([...moved, ['2020-01-03', planned('confirmed', '2020-03-01')]]);
    expect(issues).toMatchObject([
      { file: 'sources/s3.yaml', field: 'claims[0].meeting.date.edtf', rule: 'dayToldAgain' },
    ]);
    expect(issues[0]!.message).toContain('from 2020-03-01 to 2020-03-08 (sources/s2.yaml:7)');
  });

  test('unless its source dates the step', async () => {
    const again = [planned('confirmed', '2020-03-01'), step('confirmed', ', date: 2020-01-03')];
    expect(await check([...moved, ['2020-01-03', ...again]])).toEqual([]);
  });

  test('unless the day is new or is the current one', async () => {
    for (const day of ['2020-03-08', '2020-03-15']) {
      expect(await check([...moved, ['2020-01-03', planned('expected', day)]])).toEqual([]);
    }
  });
});

describe('An undated step of a case gets a warning', () => {
  const trial = (said: string) => `case: { id: trial, ${said} }`;
  const convicted = trial('defendant: ada, charges: libel, stage: convicted, date: 2020-02-01');

  test('if it usually comes before the last dated step', async () => {
    const issues = await check([
      ['2020-02-02', convicted],
      ['2020-03-01', trial('stage: onTrial')],
    ]);
    expect(issues).toMatchObject([
      { file: 'sources/s2.yaml', field: 'claims[0].case.stage', rule: 'undatedStep' },
    ]);
    expect(issues[0]!.message).toContain('was convicted on 2020-02-01 (sources/s1.yaml:7)');
  });

  test.each([
    ['it was published before the dated one', '2020-01-01', trial('stage: onTrial')],
    ['it usually comes later', '2020-03-01', trial('stage: appealed')],
    [
      'it is of another charge',
      '2020-03-01',
      trial('defendant: ada, charges: fraud, stage: charged'),
    ],
    ['it has a day', '2020-03-01', trial('stage: onTrial, date: 2020-02-20')],
  ])('unless %s', async (_, day, item) => {
    expect(
      await check([
        ['2020-02-02', convicted],
        [day, item],
      ]),
    ).toEqual([]);
  });

  test('unless it was known already', async () => {
    const onTrial = trial('stage: onTrial');
    const reports: Reports = [
      ['2020-01-01', onTrial],
      ['2020-02-02', convicted],
      ['2020-03-01', onTrial],
    ];
    expect(await check(reports)).toEqual([]);
  });
});

describe('A form gets a warning', () => {
  const held = (form: string) =>
    meeting(`stage: held${form && `, format: ${form}`}, attendee: [ada, bo]`);

  test('if it is missing and another report states a gathering', async () => {
    expect(
      await check([
        ['2020-01-01', held('gathering')],
        ['2020-01-02', held('')],
      ]),
    ).toMatchObject([
      { file: 'sources/s2.yaml', field: 'claims[0].meeting.stage', rule: 'formLeftOut' },
    ]);
    for (const form of ['talks', 'unknown']) {
      expect(
        await check([
          ['2020-01-01', held('gathering')],
          ['2020-01-02', held(form)],
        ]),
      ).toEqual([]);
    }
    expect(
      await check([
        ['2020-01-01', held('talks')],
        ['2020-01-02', held('')],
      ]),
    ).toEqual([]);
  });

  test('unless the gathering was only planned', async () => {
    const plan = meeting('stage: expected, format: gathering, attendee: [ada, bo]');
    expect(
      await check([
        ['2020-01-01', plan],
        ['2020-01-02', held('')],
      ]),
    ).toEqual([]);
  });

  test.each([
    ['call', 'encounter'],
    ['video', 'gathering'],
  ])('if one report gives a %s and another a %s', async (far, near) => {
    for (const [first, later] of [
      [far, near],
      [near, far],
    ] as const) {
      const issues = await check([
        ['2020-01-01', held(first)],
        ['2020-01-02', held(later)],
      ]);
      expect(issues).toMatchObject([
        { file: 'sources/s2.yaml', field: 'claims[0].meeting.format', rule: 'formsDiffer' },
      ]);
    }
    expect(
      await check([
        ['2020-01-01', held(far)],
        ['2020-01-02', held('talks')],
      ]),
    ).toEqual([]);
  });
});

describe('Two ids that may be the same get a warning:', () => {
  const GROUPS =
    '- { id: envoys, type: Group, scope: s1 }\n- { id: guests, type: Group, scope: s2 }\n';
  const told = (id: string, name: string) => [
    `group: { id: ${id}, name: ${name} }`,
    meeting(`stage: held, attendee: [ada, ${id}]`),
  ];
  const groups: Reports = [
    ['2020-01-01', ...told('envoys', 'the envoys')],
    ['2020-01-02', ...told('guests', 'the guests')],
  ];

  test('groups of two sources at one event', async () => {
    const issues = await check(groups, GROUPS);
    expect(issues).toMatchObject([
      {
        file: 'sources/s2.yaml',
        line: 8,
        field: 'claims[1].meeting.attendee[1]',
        rule: 'possibleDuplicate',
      },
    ]);
    expect(issues[0]!.message).toMatch(/envoys .* guests .*talks-2020/);
  });

  test.each([
    ['a hint', 'possiblySameAs: { id: envoys, as: guests }'],
    ['a merge', 'sameAs: { id: envoys, as: guests }'],
    ['a decision', 'modality: denied, sameAs: { id: envoys, as: guests }'],
  ])('unless the curators gave %s', async (_, said) => {
    expect(await check(groups, GROUPS, said)).toEqual([]);
  });

  const on = (id: string, day: string, more = '') =>
    meeting(`stage: held, date: { edtf: ${day}, basis: stated }, attendee: [ada, bo]${more}`, id);

  test('meetings of the same two with overlapping dates', async () => {
    const issues = await check([
      ['2020-02-01', on('talks-2020', '2020-01'), on('lunch-2020', '2020-01-31')],
    ]);
    expect(issues).toMatchObject([{ rule: 'possibleDuplicate', file: 'sources/s1.yaml' }]);
    expect(issues[0]!.message).toMatch(/talks-2020.*lunch-2020|lunch-2020.*talks-2020/);
  });

  test.each([
    ['their dates do not overlap', '2020-01-01', '2020-01-02', ''],
    ['a date is wider than a month', '2019-12/2020-01', '2020-01-02', ''],
    ['one is part of the other', '2020-01', '2020-01-31', ', partOf: talks-2020'],
  ])('unless %s', async (_, one, other, more) => {
    const report = ['2020-02-01', on('talks-2020', one), on('lunch-2020', other, more)] as const;
    expect(await check([report])).toEqual([]);
  });

  test('undated meetings with the inherited dates of one visit', async () => {
    const within = (id: string) =>
      meeting('stage: held, attendee: [ada, bo], partOf: tour-2020', id);
    const visit =
      'visit: { id: tour-2020, stage: held, date: { edtf: 2020-01-05/2020-01-06, basis: stated }, guest: ada }';
    const report = ['2020-02-01', visit, within('talks-2020'), within('lunch-2020')] as const;
    expect(await check([report])).toMatchObject([{ rule: 'possibleDuplicate' }]);
  });
});

describe('A preferred claim gets a warning about what it hides:', () => {
  test('other claims of the same subject, predicate and stage', async () => {
    const preferred = `rank: preferred, ${planned('expected', '2020-03-01')}`;
    const issues = await check([
      ['2020-01-01', planned('expected', '2020-02-01')],
      ['2020-01-02', preferred],
    ]);
    expect(issues).toMatchObject([
      {
        file: 'sources/s2.yaml',
        field: 'claims[0].rank',
        rule: 'hides',
        message: 'This preferred claim about talks-2020 hides the claims at sources/s1.yaml:7.',
      },
    ]);
  });

  test('not claims of another stage, nor deprecated claims', async () => {
    const preferred = `rank: preferred, ${planned('confirmed', '2020-03-01')}`;
    const others = [
      planned('expected', '2020-02-01'),
      `rank: deprecated, ${planned('confirmed', '2020-02-01')}`,
    ];
    expect(
      await check([
        ['2020-01-01', ...others],
        ['2020-01-02', preferred],
      ]),
    ).toEqual([]);
  });
});

describe('A file that "rapport source add" began and nobody finished', () => {
  test('is asked about: its claims, and the text of its article in comments', async () => {
    const folder = await written([['2020-01-01', 'topic: { id: ada, name: Ada }']]);
    const file = 'sources/s1.yaml';
    const text = page('s1', '2020-01-01', []).trimEnd();
    await writeFile(join(folder, file), `${text}\n  #| 1  Ada spoke.\n  #| 2  Bo left.\n`);
    const issues = await checkSeeds(folder);
    for (const { rule } of issues) asked.add(rule);
    expect(issues.filter((issue) => issue.file === file)).toMatchObject([
      { rule: 'noClaims', field: 'claims', line: 6 },
      { rule: 'workText', line: 7, message: expect.stringMatching(/^2 lines hold the text/) },
    ]);
  });
});

describe('Two ids of one type get a warning', () => {
  const eve = (name: string, type = 'person') => `${type}: { id: eve, name: ${name} }`;
  const PERSON = '- { id: eve, type: Person }\n';

  test.each(['ÁDA LORNE', '"Lorne, Ada"'])('if they bear one name, as with %s', async (name) => {
    const [issue, ...more] = await check([['2020-01-01', eve(name)]], PERSON);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ rule: 'possibleDuplicate', file: 'sources/s1.yaml' });
    expect(issue!.message).toContain('eve has a name of ada (sources/s0.yaml:7)');
    expect(issue!.fix).toContain(
      '"- { reason: …, sameAs: { id: eve, as: ada }, modality: denied }"',
    );
  });

  test('unless the curators decided on them, or they are of two types', async () => {
    const decided = 'modality: denied, sameAs: { id: eve, as: ada }';
    expect(await check([['2020-01-01', eve('Ada Lorne')]], PERSON, decided)).toEqual([]);
    const topic = '- { id: eve, type: Topic }\n';
    expect(await check([['2020-01-01', eve('Ada Lorne', 'topic')]], topic)).toEqual([]);
  });
});

/** What against.test.ts asks, since it needs a graph. */
const AGAINST = ['takenAway'];

test('Every warning of the check has a test', () => {
  const unasked = Object.keys(SEED_WARNINGS).filter((rule) => !asked.has(rule));
  expect(unasked).toEqual(AGAINST);
});
