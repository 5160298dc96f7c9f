/** The JSON Schema for editors accepts every seed, and has the enums and keys of the domain. */
import { describe, expect, test } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import prettier from 'prettier';
import { parse } from 'yaml';
import { COUNTED, OUR_PREDICATES } from '../../src/curation/check/claims.ts';
import { MOVABLE } from '../../src/curation/check/entities.ts';
import { PROPERTY_VALUES } from '../../src/curation/check/properties.ts';
import { seedSchema } from './seed-schema.ts';
import { CURATORS_MODALITIES } from '../../src/curation/read-seeds/shapes.ts';
import { SHORTHANDS } from '../../src/curation/read-seeds/shorthands.ts';
import { MODALITIES, RANKS } from '../../src/domain/claims/claims.ts';
import {
  CIRCUMSTANCE_KINDS,
  ENTITY_TYPES,
  MEETING_FORMATS,
  ORGANIZATION_KINDS,
  STATEMENT_KINDS,
} from '../../src/domain/entities/entities.ts';
import {
  CASE_CAPACITIES,
  EVENT_CAPACITIES,
  PREDICATE_RULES,
  PREDICATES,
  PROPERTIES,
} from '../../src/domain/claims/predicates.ts';
import { CASE_STAGES, EVENT_STAGES } from '../../src/domain/events/stages.ts';

const FILE = 'seeds/seed.schema.json';
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(seedSchema());

async function yamlFiles(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.yaml')).map((file) => join(folder, file));
}
const SEEDS = [...(await yamlFiles('seeds')), ...(await yamlFiles('tests/worlds/fictional'))];

test('seeds/seed.schema.json is up to date; UPDATE_SEED_SCHEMA=1 rewrites it', async () => {
  const options = { ...(await prettier.resolveConfig(FILE)), filepath: FILE };
  const text = await prettier.format(JSON.stringify(seedSchema()), options);
  if (process.env.UPDATE_SEED_SCHEMA === '1') await writeFile(FILE, text);
  expect(await readFile(FILE, 'utf8')).toBe(text);
});

describe('The schema', () => {
  test('finds seeds', () => expect(SEEDS.length).toBeGreaterThan(15));

  test.each(SEEDS)('accepts %s, which refers to the schema', async (file) => {
    const text = await readFile(file, 'utf8');
    validate(parse(text));
    expect(validate.errors).toBeNull();
    const [, named] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    expect(resolve(dirname(file), named ?? '')).toBe(resolve(FILE));
  });

  const source = { id: 'page-one', title: 'Page one', paragraphs: {} };
  const item = (said: object) => ({
    source,
    claims: [{ paragraph: 1, summary: 'It says so.', ...said }],
  });
  test.each([
    ['a data set with an unknown key', { id: 'hill', title: 'Hill', coverage: 'All', owner: 'me' }],
    ['an entity of an unknown type', [{ id: 'mira-vale', type: 'Human' }]],
    ['an id with capitals', [{ id: 'Mira-Vale', type: 'Person' }]],
    ['a source without paragraphs', { source: { id: 'page-one', title: 'One' }, claims: [] }],
    ['an item without a shorthand', item({})],
    ['an item with two', item({ topic: { id: 'po', name: 'p' }, place: { id: 'po', name: 'p' } })],
    ['a term without a person', item({ role: { role: 'a-chair', title: 'chair', since: 2010 } })],
    [
      'charges without a defendant',
      item({ case: { id: 'a-case', stage: 'closed', charges: 'libel' } }),
    ],
    ['an organization without any information', item({ organization: { id: 'a-party' } })],
    ['an unknown stage', item({ meeting: { id: 'a-meeting', stage: 'hold' } })],
    [
      'an unknown capacity',
      item({ meeting: { id: 'a-meeting', stage: 'held', attendees: ['me'] } }),
    ],
    ["a curators' claim without a reason", { curation: [{ topic: { id: 'po', name: 'p' } }] }],
    [
      "a curators' claim about a meeting",
      { curation: [{ reason: 'We know.', meeting: { id: 'a-meeting', stage: 'held' } }] },
    ],
    [
      "an alleged curators' claim",
      {
        curation: [{ reason: 'So they say.', modality: 'alleged', topic: { id: 'po', name: 'p' } }],
      },
    ],
    [
      'an unnamed speaker without a description',
      item({ speaker: { of: 'a-party' }, topic: { id: 'po', name: 'p' } }),
    ],
    [
      'a number of meetings without a number',
      item({ meeting: { id: 'a-meeting', stage: 'held', times: { max: 3 } } }),
    ],
    ['a malformed sha256', { source: { ...source, paragraphs: { 1: 'abc' } }, claims: [] }],
  ])('refuses %s', (_, content) => {
    expect(validate(content)).toBe(false);
  });
});

describe('The schema and the domain agree:', () => {
  /** Every enum of the schema, as one string each. */
  const enums = new Set<string>();
  JSON.stringify(seedSchema(), (key, value: unknown) => {
    if (key === 'enum' && Array.isArray(value)) enums.add(value.join(' '));
    return value;
  });
  const LISTS: Readonly<Record<string, readonly string[]>> = {
    ENTITY_TYPES,
    MODALITIES,
    curatorsModalities: CURATORS_MODALITIES,
    RANKS,
    PREDICATES,
    PROPERTIES,
    ORGANIZATION_KINDS,
    STATEMENT_KINDS,
    CIRCUMSTANCE_KINDS,
    MEETING_FORMATS,
    EVENT_STAGES,
    CASE_STAGES,
    stages: [...EVENT_STAGES, ...CASE_STAGES],
    capacities: [...EVENT_CAPACITIES, ...CASE_CAPACITIES],
    nameKinds: ['full', 'alias', 'short', 'former'],
    dateBases: ['stated', 'resolved'],
  };

  test.each(Object.entries(LISTS))('the schema has every %s', (_, words) => {
    expect([...enums]).toContain(words.join(' '));
  });
  test('every enum of the schema is one of the domain', () => {
    // Those of the rules, which stand in conditions.
    const rules = [EVENT_CAPACITIES, CASE_CAPACITIES, MOVABLE, OUR_PREDICATES, COUNTED];
    const qualifiers = Object.values(PREDICATE_RULES).map((rule) => rule.qualifiers);
    const known = [...Object.values(LISTS), ...rules, ...qualifiers, ['id', 'title']].map((words) =>
      words.join(' '),
    );
    expect([...enums].filter((words) => !known.includes(words))).toEqual([]);
  });
  test('every capacity has a key', () => {
    const keys = (name: string) => Object.keys(SHORTHANDS[name]!.shape.fields);
    expect([...keys('meeting'), ...keys('statement')]).toEqual(
      expect.arrayContaining([...EVENT_CAPACITIES]),
    );
    expect(keys('case')).toEqual(expect.arrayContaining([...CASE_CAPACITIES]));
  });
  test('a raw claim accepts exactly the qualifiers of its predicate', () => {
    const field = SHORTHANDS.claim!.shape.fields.qualifiers!;
    const written = field.form === 'map' ? Object.keys(field.shape.fields) : [];
    const taken = new Set(Object.values(PREDICATE_RULES).flatMap(({ qualifiers }) => qualifiers));
    expect(written.sort()).toEqual([...taken].sort());
  });
  test('every property has values', () => {
    expect(Object.keys(PROPERTY_VALUES).sort()).toEqual([...PROPERTIES].sort());
  });
});
