/** Registers as people keep them: nothing is taken for a meeting that the row does not say, and nothing is lost in silence. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReadingCsv } from './reading-csv.ts';

let reading: ReadingCsv;
beforeAll(async () => {
  reading = await ReadingCsv.open();
});
afterAll(() => reading.close());

const HEADER = 'Who,Date,With,Status,Mode\n';
/** A mapping with a stage, and more of its table, fields and meeting. */
const mappingOf = (
  stage = 'held',
  { table = '', fields = '', meeting = '', involved = '{ each: with, capacity: guest }' } = {},
) => `
dataset: { id: rg, title: The hill, coverage: All of it }
source: { title: Register, language: en }
table: { header: { find: [Who, Date] }${table} }
fields:
  who: { column: Who }
  day: { column: Date, formats: [d MMM yyyy] }
  with: { column: With, list: { by: ',' }, type: organization }
${fields}
rows:
  - meeting:
      stage: ${stage}
      date: day
${meeting}
      involved: [ { person: who, capacity: host }, ${involved} ]
`;
const read = (rows: readonly string[], mapping = mappingOf()) =>
  reading.read(HEADER + rows.join('\n'), mapping);

describe('A line break in a cell', () => {
  const ROW = 'Ann Lee,3 May 2022,"Alpha Ltd\nBeta Ltd",,';

  test('separates the guests of a list', async () => {
    const { said } = await read([ROW]);
    expect(said.filter((each) => each.includes(' name '))).toEqual([
      expect.stringContaining('Ann Lee with Alpha Ltd and Beta Ltd'),
      'ann-lee name Ann Lee',
      'alpha-ltd name Alpha Ltd',
      'beta-ltd name Beta Ltd',
    ]);
  });

  test('may be listed among what separates', async () => {
    const { totals } = await read([ROW], mappingOf().replace("by: ','", 'by: [",", "\\n"]'));
    expect(totals.entities.new).toBe(4);
  });

  test('of what is read as one name is worth a look', async () => {
    const mapping = mappingOf('held', {
      fields: '  firm: { column: With }',
      involved: '{ organization: firm, capacity: guest }',
    });
    expect((await read([ROW], mapping)).looks).toEqual(['2 lineBreak With']);
  });
});

describe('How they met', () => {
  const BY_MODE = mappingOf('held', {
    meeting: `      format:
        when:
          - { Mode: { equals: [phone, telephone] }, is: call }
          - { Mode: { matches: '.*(Teams|Zoom).*' }, is: video }
          - { Mode: blank, is: talks }
      gathering: { above: 2 }`,
  });
  const formatsOf = (said: readonly string[]) =>
    said.filter((each) => each.includes(' format ')).map((each) => each.split(' format ')[1]);

  test('is decided by columns, so that a telephone call is no meeting', async () => {
    const { said, refused } = await read(
      [
        'Ann Lee,3 May 2022,Alpha Ltd,,Phone',
        'Ann Lee,4 May 2022,Alpha Ltd,,via zoom',
        'Ann Lee,5 May 2022,Alpha Ltd,,',
        'Ann Lee,6 May 2022,Alpha Ltd,,pigeon',
      ],
      BY_MODE,
    );
    expect(formatsOf(said)).toEqual(['call', 'video', 'talks']);
    expect(refused).toEqual(['5 noFormat']);
  });

  test('is a gathering if many took part, and not a call', async () => {
    const many = '"A Ltd, B Ltd, C Ltd"';
    const { said } = await read(
      [`Ann Lee,3 May 2022,${many},,`, `Ann Lee,4 May 2022,${many},,phone`],
      BY_MODE,
    );
    expect(formatsOf(said)).toEqual(['gathering', 'call']);
  });

  test('is a gathering, too, if many rows name the guests', async () => {
    const { said } = await read(
      ['Ann Lee,3 May 2022,A Ltd,,', ',,B Ltd,,', ',,C Ltd,,'],
      BY_MODE.replace('[Who, Date] }', '[Who, Date] }, continues: [Who, Date]'),
    );
    expect(formatsOf(said)).toEqual(['talks', 'gathering', 'gathering']);
  });
});

describe('A row that continues the one above', () => {
  const STAGE =
    '{ when: [ { Status: { equals: held }, is: held }, { Status: { equals: cancelled }, is: cancelled } ], else: expected }';
  const CONTINUES = mappingOf(STAGE, { table: ', fillDown: [Who], continues: [Date]' });
  const stagesOf = (said: readonly string[]) =>
    said
      .filter((each) => each.includes(' involvedIn '))
      .map((each) => each.replace(/ involvedIn .* /, ' '));

  test('is as that one was, held or not', async () => {
    const { said, refused } = await read(
      [
        'Ann Lee,3 May 2022,Alpha Ltd,cancelled,',
        ',,Beta Ltd,,',
        ',4 May 2022,Gamma Ltd,held,',
        ',,Delta Ltd,,',
        ',,Eta Ltd,held,',
      ],
      CONTINUES,
    );
    expect(refused).toEqual([]);
    expect(stagesOf(said)).toEqual([
      'ann-lee cancelled',
      'alpha-ltd cancelled',
      'beta-ltd cancelled',
      'ann-lee held',
      'gamma-ltd held',
      'delta-ltd held',
      'eta-ltd held',
    ]);
  });

  test('is refused if its own cells say something else', async () => {
    const { said, problems, refused } = await read(
      [
        'Ann Lee,4 May 2022,Gamma Ltd,held,',
        ',,Delta Ltd,cancelled,',
        'Ann Lee,5 May 2022,Gamma Ltd,,',
        ',,Kappa Ltd,held,',
      ],
      CONTINUES,
    );
    expect(refused).toEqual(['3 otherThanAbove Status', '5 otherThanAbove Status']);
    expect(problems.find(({ line }) => line === 3)?.message).toBe(
      'The row continues the one in line 2, which says held, and its own cells say cancelled.',
    );
    expect(said.join()).not.toMatch(/delta|kappa/);
  });

  test('is refused if it has another date', async () => {
    const { refused } = await read(
      ['Ann Lee,4 May 2022,Gamma Ltd,held,', ',5 May 2022,Delta Ltd,,', ',4 May 2022,Kappa Ltd,,'],
      mappingOf(STAGE, { table: ', continues: [Who]' }),
    );
    expect(refused).toEqual(['3 otherThanAbove Date']);
  });

  test('continues the equal row, if the row above is folded with one', async () => {
    const { totals, said, refused } = await read(
      [
        'Ann Lee,5 May 2022,Delta Ltd,held,',
        ',,Zeta Ltd,,',
        'Ann Lee,6 May 2022,Eta Ltd,held,',
        'Ann Lee,5 May 2022,Delta Ltd,held,',
        ',,Zeta Ltd,,',
        ',,Iota Ltd,,',
      ],
      CONTINUES,
    );
    expect([refused, totals.outcomes.folded]).toEqual([[], 2]);
    expect(said).toContain('iota-ltd involvedIn ann-lee-delta-ltd-m1 guest held');
  });
});

describe('A condition', () => {
  const stagesOf = (said: readonly string[]) =>
    said.filter((each) => each.includes(' stage ')).map((each) => each.split(' stage ')[1]);
  const statuses = (cells: readonly string[]) =>
    cells.map((cell, at) => `Ann Lee,${at + 1} May 2022,Alpha Ltd,${cell},`);

  test('fits the whole cell, whatever its case, so that "not held" is not held', async () => {
    const { said, looks } = await read(
      statuses(['held', 'HELD ', 'not held', 'Held over', 'was held']),
      mappingOf("{ when: [ { Status: { matches: '(was )?held' }, is: held } ], else: expected }"),
    );
    expect(stagesOf(said)).toEqual(['held', 'held', 'expected', 'expected', 'held']);
    expect(looks).toEqual(['4 fitsPart Status', '5 fitsPart Status']);
  });

  test('that fits only a part of a cell never leaves its row to "held"', async () => {
    const { said, refused } = await read(
      statuses(['postponed', 'postponed to 9 May', 'held']),
      mappingOf('{ when: [ { Status: { matches: postponed }, is: postponed } ], else: held }'),
    );
    expect(stagesOf(said)).toEqual(['postponed', 'held']);
    expect(refused).toEqual(['3 fitsPart Status']);
  });

  const PRESENT = '{ when: [ { Status: present, is: held } ], else: expected }';
  test('takes a placeholder for a blank cell', async () => {
    const cells = ['N/A', '–', '—', '-', 'none', 'Nil', '.', '?', '', '10:05'];
    const { said } = await read(statuses(cells), mappingOf(PRESENT));
    expect(stagesOf(said)).toEqual([...Array(9).fill('expected'), 'held']);
  });

  test('takes for a placeholder what the mapping lists, and equals sees it', async () => {
    const { said } = await read(
      statuses(['pending', 'n/a', 'none']),
      mappingOf(PRESENT.replace('[ ', '[ { Status: { equals: none }, is: notHeld }, '), {
        table: ', blank: [pending]',
      }),
    );
    expect(stagesOf(said)).toEqual(['expected', 'held', 'notHeld']);
  });
});

describe('Who took part', () => {
  test('is worth a look if a cell is blank, or only a placeholder', async () => {
    const { looks, said } = await read([
      ',3 May 2022,Alpha Ltd,,',
      'Ann Lee,4 May 2022,,,',
      'Ann Lee,5 May 2022,n/a,,',
    ]);
    expect(looks).toEqual(['2 blankPart Who', '3 blankPart With', '4 blankPart With']);
    expect(said.join()).not.toContain('n/a');
  });

  test('is worth a look if nobody is met', async () => {
    const alone = mappingOf().replace('{ person: who, capacity: host }, ', '');
    expect((await read(['Ann Lee,3 May 2022,Alpha Ltd,,'], alone)).looks).toEqual([
      '2 oneSide With',
    ]);
  });

  test('can be two hosts in one cell, by two groups', async () => {
    const mapping = mappingOf()
      .replace(
        '{ column: Who }',
        () => "{ column: Who, patterns: ['^(?<name>.+)$', '^(?<name>.+?) and (?<name2>.+)$'] }",
      )
      .replace(
        '{ person: who, capacity: host }',
        '{ person: who.name, capacity: host }, { person: who.name2, capacity: host }',
      );
    const { said, looks } = await read(
      ['Ann Lee and Bo Quill,3 May 2022,Alpha Ltd,,', 'Ann Lee,4 May 2022,Alpha Ltd,,'],
      mapping,
    );
    expect(looks).toEqual([]);
    expect(said.filter((each) => each.includes(' host '))).toEqual([
      'ann-lee involvedIn ann-lee-bo-quill-alpha-ltd-m1 host held',
      'bo-quill involvedIn ann-lee-bo-quill-alpha-ltd-m1 host held',
      'ann-lee involvedIn ann-lee-alpha-ltd-m1 host held',
    ]);
  });

  test('is told by each row for itself: an id does not group rows', async () => {
    const { said } = await read(
      ['Ann Lee,3 May 2022,Alpha Ltd,M1,', 'Ann Lee,3 May 2022,Beta Ltd,M1,'],
      mappingOf('held', { meeting: '      id: Status' }),
    );
    expect(said.filter((each) => each.includes(' stage '))).toHaveLength(2);
  });

  test('does not meet himself', async () => {
    const persons = mappingOf().replace('type: organization', 'type: person');
    const { looks, said } = await read(['Ann Lee,3 May 2022,Ann Lee,,'], persons);
    expect(looks).toEqual(['2 meetsSelf With', '2 oneSide Who']);
    expect(said.filter((each) => each.includes('involvedIn'))).toEqual([
      'ann-lee involvedIn ann-lee-m1 host held',
    ]);
  });

  test('waits for a curator if it only bears the name of somebody in the row', async () => {
    const { looks, said } = await read(['Ann Lee,3 May 2022,Ann Lee,,']);
    expect(looks).toEqual(['2 meetsSelf With']);
    expect(said).toContain('ann-lee involvedIn ann-lee-ann-lee-m1 guest held pending');
  });

  test('does not meet himself under his office', async () => {
    const mapping = mappingOf()
      .replace('{ column: Who }', () => "{ column: Who, patterns: '^Mayor (?<name>.+)$' }")
      .replace('person: who', 'person: who.name');
    const { said } = await read(['Mayor Ann Lee,3 May 2022,Mayor Ann Lee,,'], mapping);
    expect(said).toContain('mayor-ann-lee involvedIn ann-lee-mayor-ann-lee-m1 guest held pending');
  });

  test.each(['representatives of 14 NGOs', 'Nu Ltd and others'])(
    'is worth a look if it is %s',
    async (name) => {
      expect((await read([`Ann Lee,3 May 2022,${name},,`])).looks).toEqual(['2 noName With']);
    },
  );

  test('is an organization for sure if the mapping says so', async () => {
    const row = 'Ann Lee,3 May 2022,"Sarah Sands, The Today Programme",,';
    expect((await read([row])).looks).toEqual(['2 looksLikePerson With']);
    const sure = mappingOf().replace(
      'type: organization',
      () => "type: organization, organizations: ['^Sarah Sands$']",
    );
    const { looks, said } = await read([row], sure);
    expect(looks).toEqual([]);
    expect(said).toContain(
      'sarah-sands involvedIn ann-lee-sarah-sands-the-today-programme-m1 guest held',
    );
  });
});

describe('What only stands for somebody whom nobody names', () => {
  const NOBODY = 'N.N.|Redacted|[REDACTED]|Redacted (s40)|Name withheld|TBC|Various|An individual'
    .concat('|Individual|Members of the public|Not disclosed|Various organisations|2 constituents')
    .split('|');

  test.each(NOBODY)('is no actor, whom all rows would have met: %s', async (name) => {
    const rows = [`Ann Lee,3 May 2022,${name},,`, `Bo Quill,4 May 2022,"Alpha Ltd, ${name}",,`];
    const { said, refused, looks, totals } = await read(rows);
    expect(said.filter((each) => / name | involvedIn /.test(each))).toEqual([
      expect.stringContaining('Ann Lee with others who are not named'),
      'ann-lee name Ann Lee',
      'ann-lee involvedIn ann-lee-m1 host held',
      expect.stringContaining('Bo Quill with Alpha Ltd'),
      'bo-quill name Bo Quill',
      'bo-quill involvedIn bo-quill-alpha-ltd-m1 host held',
      'alpha-ltd name Alpha Ltd',
      'alpha-ltd involvedIn bo-quill-alpha-ltd-m1 guest held',
    ]);
    expect([refused, looks]).toEqual([['2 unnamed With', '3 unnamed With'], []]);
    expect(totals.outcomes).toMatchObject({ imported: 2, refused: 0 });
  });

  test.each(['Redactive Media', 'Various Artists Ltd', 'Individual Ltd', 'Public Affairs Ltd'])(
    'is not what only begins so: %s',
    async (name) => {
      const { said, refused } = await read([`Ann Lee,3 May 2022,${name},,`]);
      expect([refused, said.some((each) => each.endsWith(` name ${name}`))]).toEqual([[], true]);
    },
  );

  test('is what the mapping lists, and never what it calls a name', async () => {
    const mapping = mappingOf('held', { table: ", unnamed: '(senior )?lobbyists?'" }).replace(
      'type: organization',
      () => "type: organization, organizations: ['^Anonymous$']",
    );
    const { said, refused } = await read(
      ['Ann Lee,3 May 2022,"Senior Lobbyist, Lobbyists Ltd, Anonymous, Various",,'],
      mapping,
    );
    expect(refused).toEqual(['2 unnamed With', '2 unnamed With']);
    expect(said.filter((each) => each.includes(' guest '))).toEqual([
      expect.stringMatching(/^lobbyists-ltd /),
      expect.stringMatching(/^anonymous /),
    ]);
  });

  test('counts among those who were there, so that a long list is a gathering', async () => {
    const gathering = { meeting: '      gathering: { above: 2 }' };
    const { said } = await read(
      ['Ann Lee,3 May 2022,"Alpha Ltd, Various",,'],
      mappingOf('held', gathering),
    );
    expect(said).toContain('ann-lee-alpha-ltd-m1 format gathering');
  });

  test('leaves the office of whoever is not named, and no meeting of nobody', async () => {
    const byRole = mappingOf('held', { fields: '  post: { column: Mode }' }).replace(
      '{ person: who,',
      '{ person: who, role: post,',
    );
    const { said, refused } = await read(
      [
        'Redacted,3 May 2022,Alpha Ltd,,Head of Roads',
        'Ann Lee,4 May 2022,Alpha Ltd,,Redacted',
        'Redacted,5 May 2022,Various,,',
      ],
      byRole,
    );
    expect(said.filter((each) => / host | holds /.test(each))).toEqual([
      'head-of-roads involvedIn head-of-roads-alpha-ltd-m1 host held',
      'ann-lee involvedIn ann-lee-alpha-ltd-m1 host held',
    ]);
    expect(refused).toContain('4 nobody');
  });

  test('may stand in a row that continues another', async () => {
    const continues = mappingOf('held', { table: ', continues: [Who, Date]' });
    const { totals, refused } = await read(
      ['Ann Lee,3 May 2022,Alpha Ltd,,', ',,Redacted,,', ',,Beta Ltd,,'],
      continues,
    );
    expect(refused).toEqual(['3 unnamed With']);
    expect(totals.outcomes).toMatchObject({ imported: 3, refused: 0 });
  });
});

describe('A date', () => {
  const datesOf = (said: readonly string[]) =>
    said.filter((each) => each.includes(' date ')).map((each) => each.split(' date ')[1]);
  const dated = (day: string) =>
    mappingOf().replace('{ column: Date, formats: [d MMM yyyy] }', () => day);

  test('is read from a group of a pattern, as a list is', async () => {
    const mapping = dated(
      "{ column: Date, patterns: '^(?:noon, )?(?<day>[^(]+)', formats: [d MMM yyyy] }",
    )
      .replace('date: day', 'date: day.day')
      .replace('{ column: With,', () => "{ column: With, patterns: '^(?:met )?(?<all>.+)$',")
      .replace('each: with', 'each: with.all');
    const { said, refused } = await read(
      ['Ann Lee,"noon, 3 May 2022 (Tue)","met Alpha Ltd, Beta Ltd",,'],
      mapping,
    );
    expect([refused, datesOf(said)]).toEqual([[], ['2022-05-03']]);
    expect(said).toContain('beta-ltd name Beta Ltd');
  });

  test('that two formats read differently is worth a look', async () => {
    const { looks, said } = await read(
      ['Ann Lee,03/05/2022,Alpha Ltd,,'],
      dated('{ column: Date, formats: [dd/MM/yyyy, MM/dd/yyyy] }'),
    );
    expect([looks, datesOf(said)]).toEqual([['2 twoDates Date'], ['2022-05-03']]);
  });

  test('that cannot be read is left out if the mapping says so, and its row comes in', async () => {
    const { totals, problems, said } = await read(
      ['Ann Lee,3rd week,Alpha Ltd,,'],
      dated('{ column: Date, formats: [d MMM yyyy], otherwise: leaveOut }'),
    );
    expect(totals.outcomes).toMatchObject({ imported: 1, refused: 0 });
    expect(problems).toMatchObject([{ severity: 'leftOut', code: 'badDate', cell: '3rd week' }]);
    expect(datesOf(said)).toEqual([]);
  });
});

describe('A short row', () => {
  const ROW = 'Ann Lee,3 May 2022,Alpha Ltd';

  test('is refused, with a way out', async () => {
    const { problems } = await read([ROW]);
    expect(problems).toMatchObject([
      { code: 'tooFewCells', fix: expect.stringContaining('shortRows: fill') },
    ]);
  });

  test('is filled if the mapping says so, and then is the whole row', async () => {
    const filled = mappingOf('held', { table: ', shortRows: fill' });
    const { totals } = await read([ROW, `${ROW},,`], filled);
    expect(totals.outcomes).toMatchObject({ imported: 1, folded: 1, refused: 0 });
  });
});
