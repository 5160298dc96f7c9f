/** Promises of the JSON Schema that editors use: it fits every seed, and says what the domain says. */
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import prettier from 'prettier';
import { parse } from 'yaml';
import { EXPANSIONS } from '../../src/curation/read-seeds/expand.ts';
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

test('seeds/seed.schema.json is fresh; UPDATE_SEED_SCHEMA=1 writes it anew', async () => {
  const options = { ...(await prettier.resolveConfig(FILE)), filepath: FILE };
  const text = await prettier.format(JSON.stringify(seedSchema()), options);
  if (process.env.UPDATE_SEED_SCHEMA === '1') await writeFile(FILE, text);
  expect(await readFile(FILE, 'utf8')).toBe(text);
});

describe('The schema', () => {
  test('has seeds to look at', () => expect(SEEDS.length).toBeGreaterThan(15));

  test.each(SEEDS)('fits %s, which names it', async (file) => {
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
    ['a term of nobody', item({ role: { role: 'a-chair', title: 'chair', since: 2010 } })],
    ['charges against nobody', item({ case: { id: 'a-case', stage: 'closed', charges: 'libel' } })],
    ['an organization of which nothing is said', item({ organization: { id: 'a-party' } })],
    ['an unknown stage', item({ meeting: { id: 'a-meeting', stage: 'hold' } })],
    [
      'an unknown capacity',
      item({ meeting: { id: 'a-meeting', stage: 'held', attendees: ['me'] } }),
    ],
    ['a curator without a reason', { curation: [{ topic: { id: 'po', name: 'p' } }] }],
    [
      'a curator who tells of a meeting',
      { curation: [{ reason: 'We know.', meeting: { id: 'a-meeting', stage: 'held' } }] },
    ],
    [
      'a curator who alleges',
      {
        curation: [{ reason: 'So they say.', modality: 'alleged', topic: { id: 'po', name: 'p' } }],
      },
    ],
    [
      'a speaker of whom nothing is said',
      item({ speaker: { of: 'a-party' }, topic: { id: 'po', name: 'p' } }),
    ],
    [
      'a meeting told as several of which no number is known',
      item({ meeting: { id: 'a-meeting', stage: 'held', times: { max: 3 } } }),
    ],
    ['a sha256 that is none', { source: { ...source, paragraphs: { 1: 'abc' } }, claims: [] }],
  ])('refuses %s', (_, content) => {
    expect(validate(content)).toBe(false);
  });
});

describe('The format and the domain hold together:', () => {
  /** Every enum of the schema, as one text each. */
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

  test.each(Object.entries(LISTS))('every %s can be written', (_, words) => {
    expect([...enums]).toContain(words.join(' '));
  });
  test('no enum is of the schema alone', () => {
    const known = Object.values(LISTS).map((words) => words.join(' '));
    expect([...enums].filter((words) => !known.includes(words))).toEqual([]);
  });
  test('every capacity has a key, and every shorthand an expansion', () => {
    const keys = (name: string) => Object.keys(SHORTHANDS[name]!.shape.fields);
    expect([...keys('meeting'), ...keys('statement')]).toEqual(
      expect.arrayContaining([...EVENT_CAPACITIES]),
    );
    expect(keys('case')).toEqual(expect.arrayContaining([...CASE_CAPACITIES]));
    expect(Object.keys(EXPANSIONS)).toEqual(Object.keys(SHORTHANDS));
  });
  test('every qualifier of a predicate can be written in a raw claim, and no other', () => {
    const field = SHORTHANDS.claim!.shape.fields.qualifiers!;
    const written = field.form === 'map' ? Object.keys(field.shape.fields) : [];
    const taken = new Set(Object.values(PREDICATE_RULES).flatMap(({ qualifiers }) => qualifiers));
    expect(written.sort()).toEqual([...taken].sort());
  });
  test('every property has values', () => {
    expect(Object.keys(PROPERTY_VALUES).sort()).toEqual([...PROPERTIES].sort());
  });
});
