/** Mappings: their schema for editors, and what is said of a wrong one. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import prettier from 'prettier';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readMapping } from '../../../src/exchange/import/csv/read-mapping.ts';
import type { SeedIssue } from '../../../src/curation/check/issues.ts';
import { RapportError } from '../../../src/errors.ts';
import { mappingSchema } from './mapping-schema.ts';

const FILE = 'mappings/mapping.schema.json';
const validate = new Ajv2020({ strict: false }).compile(mappingSchema());
const READY = readdirSync('mappings').filter((file) => file.endsWith('.yaml'));

test('mappings/mapping.schema.json is up to date; UPDATE_SEED_SCHEMA=1 rewrites it', async () => {
  const options = { ...(await prettier.resolveConfig(FILE)), filepath: FILE };
  const text = await prettier.format(JSON.stringify(mappingSchema()), options);
  if (process.env.UPDATE_SEED_SCHEMA === '1') writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8')).toBe(text);
});

test('there are four ready mappings', () => expect(READY).toHaveLength(4));

test.each(READY)('%s is read, fits the schema and refers to it', (file) => {
  const text = readFileSync(`mappings/${file}`, 'utf8');
  expect(readMapping(file, text).mapping.rows).toHaveLength(1);
  validate(parse(text));
  expect(validate.errors).toBeNull();
  expect(text).toMatch(/^# yaml-language-server: \$schema=mapping\.schema\.json\n/);
});

/** The mapping of the guide, as it is printed there. */
const PRINTED = `\
dataset: { id: uk-cabinet-office-meetings, title: Meetings, coverage: All, licence: OGL-UK-3.0 }
source:  { id: uk-co-meetings-2013-q1, title: First quarter, publisher: Cabinet Office, url: 'https://www.gov.uk/', publishedOn: 2013-06-27, language: en }
table:   { encoding: auto, delimiter: auto, header: { find: [Minister, Date], within: 15 }, stopAt: '^Notes?$',
           fillDown: [Minister, Date], nil: { column: Date, is: [nil return, nil, '-'] }, identicalRows: fold }
fields:
  official: { column: Minister, patterns: ['^(?<role>.+), (?:The )?(?:Rt Hon )?(?<name>[^,]+?)(?: MP)?$',
                                           '^(?<name>(?:Lord|Lady|Baroness|Earl) [^,]+), (?<role>.+)$'] }
  day:      { column: Date, formats: [MMM-yy, 'MMMM, yyyy', 'MMM yyyy', MMMM], year: 2013 }
  others:   { column: Name of Organisation, list: { by: [',', ';'], keepTogether: [', Inc', ', Ltd'], label: '^[^:]{3,40}:' }, type: organization }
rows:
  - meeting: { stage: held, date: day, gathering: { above: 8 }, description: Purpose of meeting,
               involved: [ { person: official.name, role: official.role, capacity: host }, { each: others, capacity: guest } ] }
`;

test('the mapping of the guide is read as it is printed', () => {
  expect(readMapping('printed.yaml', PRINTED).mapping.source.publishedOn).toBe('2013-06-27');
});

describe('A wrong mapping is refused with line, field and fix:', () => {
  type Content = ReturnType<typeof parse>;
  const issuesOf = (change: (mapping: Content) => void): SeedIssue[] => {
    const mapping = parse(PRINTED);
    change(mapping);
    try {
      readMapping('wrong.yaml', stringify(mapping));
    } catch (error) {
      if (!(error instanceof RapportError)) throw error;
      expect(error.code).toBe('SEED_INVALID');
      return error.details.issues as SeedIssue[];
    }
    return [];
  };
  const meetingOf = (mapping: Content) => mapping.rows[0].meeting;

  test.each<[string, string, RegExp, (mapping: Content) => void]>([
    ['no stage', 'rows[0].meeting', /"stage" is missing/, (m) => delete meetingOf(m).stage],
    [
      'a stage that is none',
      'rows[0].meeting.stage',
      /Did you mean "held"/,
      (m) => (meetingOf(m).stage = 'hold'),
    ],
    [
      'a rule without stage',
      'rows[0].meeting.stage.when[0].is',
      /not in the list/,
      (m) => (meetingOf(m).stage = { when: [{ Date: 'present' }] }),
    ],
    [
      'a rule without column',
      'rows[0].meeting.stage.when[0]',
      /names no column/,
      (m) => (meetingOf(m).stage = { when: [{ is: 'held' }] }),
    ],
    [
      'an unknown field',
      'rows[0].meeting.date',
      /Did you mean "day"/,
      (m) => (meetingOf(m).date = 'days'),
    ],
    [
      'a date without formats',
      'rows[0].meeting.date',
      /has no formats/,
      (m) => delete m.fields.day.formats,
    ],
    [
      'a group that no pattern has',
      'rows[0].meeting.involved[0].person',
      /no|No pattern/,
      (m) => (meetingOf(m).involved[0].person = 'official.title'),
    ],
    [
      'a pattern that is none',
      'fields.official.patterns[0]',
      /regular expression/i,
      (m) => (m.fields.official.patterns = ['(a']),
    ],
    ['an unknown key', 'tables', /Did you mean "table"/, (m) => (m.tables = {})],
    [
      'nobody who takes part',
      'rows[0].meeting.involved',
      /Nobody/,
      (m) => (meetingOf(m).involved = []),
    ],
    [
      'several in one item',
      'rows[0].meeting.involved[1]',
      /several/,
      (m) => (meetingOf(m).involved[1].person = 'official.name'),
    ],
    [
      'a form by columns that is none',
      'rows[0].meeting.format.when[0].is',
      /Did you mean "call"/,
      (m) => (meetingOf(m).format = { when: [{ Date: { equals: 'phone' }, is: 'cal' }] }),
    ],
    [
      'a decision where there is none',
      'rows[0].meeting.involved[0].capacity',
      /^The value is \{"when":/,
      (m) => (meetingOf(m).involved[0].capacity = { when: [] }),
    ],
    [
      'letters in a format that are no part of a date',
      'fields.day.formats[0]',
      /"AM" in "M\/d\/yyyy 9:00 AM"/,
      (m) => (m.fields.day.formats = ['M/d/yyyy 9:00 AM']),
    ],
    [
      'minutes for months',
      'fields.day.formats[0]',
      /are minutes/,
      (m) => (m.fields.day.formats = ['dd/mm/yyyy']),
    ],
    [
      'a part of a date named twice',
      'fields.day.formats[0]',
      /twice/,
      (m) => (m.fields.day.formats = ['dd/MM/yyyy dd']),
    ],
    [
      'a group of a date that no pattern has',
      'rows[0].meeting.date',
      /No pattern of "day" has a group "w"/,
      (m) => (meetingOf(m).date = 'day.w'),
    ],
    [
      'patterns that a list does not use',
      'rows[0].meeting.involved[1].each',
      /patterns of "others" are not used/,
      (m) => (m.fields.others.patterns = ['(?<all>.+)']),
    ],
    [
      'patterns that a date does not use',
      'rows[0].meeting.date',
      /patterns of "day" are not used/,
      (m) => (m.fields.day.patterns = ['(?<day>.+)']),
    ],
    ['two meetings in a row', 'rows', /one meeting, not 2/, (m) => m.rows.push(m.rows[0])],
  ])('%s', (_, field, message, change) => {
    const [issue, ...more] = issuesOf(change);
    expect(more).toEqual([]);
    expect(issue?.field).toBe(field);
    expect(issue?.message).toMatch(message);
    expect(issue?.line).toBeGreaterThan(0);
    expect(issue?.fix).not.toBe('');
  });
});
