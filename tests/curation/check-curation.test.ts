/** Claims of the curators: they are a source of their own, and decide which ids are one entity. */
import { afterAll, describe, expect, test } from 'vitest';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSeeds, readSeeds } from '../../src/curation/read-seeds/read-seeds.ts';
import { GOOD, PARAGRAPHS, writeFolder, type SeedFiles } from './seed-folder.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

const [TWO, CURATION] = ['sources/page-two.yaml', 'curation.yaml'] as const;

interface Said {
  /** Page two with these items, one shorthand each. */
  readonly items?: readonly string[];
  /** The curators' own file with these items. */
  readonly ours?: readonly string[];
  readonly more?: SeedFiles;
}

async function folderOf({ items = [], ours = [], more = {} }: Said): Promise<string> {
  const written = items.map((item) => `  - { paragraph: 1, summary: It says so., ${item} }`);
  const own = ours.map((item) => `  - { reason: We compared them., ${item} }`);
  const folder = await writeFolder({
    ...GOOD,
    ...(items.length > 0 && {
      [TWO]: GOOD[TWO]!.replace('claims: []', `claims:\n${written.join('\n')}`),
    }),
    ...(ours.length > 0 && { [CURATION]: `curation:\n${own.join('\n')}\n` }),
    ...more,
  });
  folders.push(folder);
  return folder;
}

/** The claims of the curators, and those of page two. */
async function voicesOf(said: Said) {
  const { claims, sources } = (await readSeeds(await folderOf(said))).records;
  return {
    curation: sources.filter(({ kind }) => kind === 'curation'),
    ours: claims.filter(({ source }) => source === 'hill-curation'),
    theirs: claims.filter(({ source }) => source === 'page-two'),
  };
}
const check = async (said: Said) => checkSeeds(await folderOf(said));

describe('The curators are one source of their own:', () => {
  test('a source of kind curation, without a day or a paragraph', async () => {
    const { curation } = await voicesOf({});
    expect(curation).toEqual([
      { id: 'hill-curation', kind: 'curation', title: 'Curators of The hill', paragraphs: {} },
    ]);
  });

  test('a title is their claim, without a paragraph or a speaker', async () => {
    const { ours, theirs } = await voicesOf({
      items: ['speaker: tom-reeve, visit: { id: hill-congress-2014, title: Big day, stage: held }'],
    });
    const title = ours.find(({ value }) => value === 'Big day')!;
    expect(title).toMatchObject({ predicate: 'name', modality: 'asserted', locator: {} });
    expect(title).not.toHaveProperty('speaker');
    expect(theirs.map(({ predicate }) => predicate)).toEqual(['stage']);
  });

  test('the title of a post is a claim of its source', async () => {
    const { theirs } = await voicesOf({
      items: ['role: { role: chair-of-hill-party, title: head }'],
    });
    expect(theirs).toMatchObject([{ predicate: 'name', value: 'head', locator: { paragraph: 1 } }]);
  });

  test('a title given by several items is one claim, without an issue', async () => {
    const again = 'meeting: { id: vale-reeve-2014-03, title: Vale and Reeve, stage: held }';
    const { ours } = await voicesOf({ items: [again, again.replace('held', 'confirmed')] });
    expect(ours.filter(({ value }) => value === 'Vale and Reeve')).toHaveLength(1);
  });

  test('a title counts while any item that gives it counts', async () => {
    const deprecated =
      'rank: deprecated, visit: { id: hill-congress-2014, title: Congress, stage: cancelled }';
    const rankOf = async (said: Said) =>
      (await voicesOf(said)).ours.find(({ value }) => value === 'Congress')!.rank;
    expect(await rankOf({ items: [deprecated] })).toBe('normal');
    const other = deprecated.replace('title: Congress', 'title: Fair');
    const { ours } = await voicesOf({ items: [other] });
    expect(ours.find(({ value }) => value === 'Fair')!.rank).toBe('deprecated');
  });

  test('the rank of an item does not apply to its title', async () => {
    const preferred =
      'rank: preferred, visit: { id: hill-congress-2014, title: Fair, stage: held }';
    const { ours, theirs } = await voicesOf({ items: [preferred] });
    expect(ours.find(({ value }) => value === 'Fair')!.rank).toBe('normal');
    expect(theirs.map(({ rank }) => rank)).toEqual(['preferred']);
  });

  test('a hint is their claim, with the summary as its reason, unless the item names a speaker', async () => {
    const hint = 'possiblySameAs: { id: mira-vale, as: tom-reeve }';
    const own = await voicesOf({ items: [hint] });
    expect(own.theirs).toEqual([]);
    expect(own.ours.find(({ predicate }) => predicate === 'possiblySameAs')).toMatchObject({
      summary: 'It says so.',
      locator: {},
    });
    const { theirs } = await voicesOf({ items: [`speaker: hill-party, ${hint}`] });
    expect(theirs).toMatchObject([{ predicate: 'possiblySameAs', speaker: 'hill-party' }]);
  });

  test('a merge in a source is a claim of that source', async () => {
    const { theirs } = await voicesOf({ items: ['sameAs: { id: mira-vale, as: tom-reeve }'] });
    expect(theirs).toMatchObject([{ predicate: 'sameAs', source: 'page-two' }]);
  });

  test('curation.yaml contains their claims outside any source', async () => {
    const { ours } = await voicesOf({
      ours: [
        'property: { of: ostermark, which: kind, value: state }',
        'name: { of: hill-party, text: Party of the Hill }',
        'modality: denied, sameAs: { id: mira-vale, as: tom-reeve }',
      ],
    });
    expect(ours.slice(0, 3)).toMatchObject([
      { predicate: 'property', value: 'state', summary: 'We compared them.', locator: {} },
      { predicate: 'name', qualifiers: { language: 'en' } },
      { predicate: 'sameAs', modality: 'denied' },
    ]);
  });

  test('a reason in curation.yaml takes precedence over the title of an item', async () => {
    const { ours } = await voicesOf({ ours: ['name: { of: hill-congress-2014, text: Congress }'] });
    expect(ours.filter(({ value }) => value === 'Congress')).toMatchObject([
      { summary: 'We compared them.' },
    ]);
  });

  test('the checksum changes with their claims', async () => {
    const checksum = async (said: Said) => (await readSeeds(await folderOf(said))).checksum;
    expect(await checksum({})).not.toBe(
      await checksum({
        ours: ['property: { of: hill-party, which: kind, value: ngo }'],
      }),
    );
  });
});

describe('The check of curation.yaml', () => {
  test('requires a reason', async () => {
    const more = { [CURATION]: 'curation:\n  - name: { of: poems, text: verse }\n' };
    expect(await check({ more })).toMatchObject([
      { file: CURATION, line: 2, field: 'curation[0]', rule: 'missingKey' },
    ]);
  });

  test.each([
    [
      'presence at an event',
      'claim: { subject: mira-vale, predicate: involvedIn, object: vale-reeve-2014-03, qualifiers: { capacity: guest, stage: held } }',
    ],
    ['a membership', 'claim: { subject: mira-vale, predicate: memberOf, object: hill-party }'],
    ['the size of a group', 'property: { of: villagers-page-one, which: size, value: 13 }'],
    ['the number of meetings', 'property: { of: vale-reeve-2014-03, which: times, value: "2.." }'],
  ])('refuses %s, which needs a source', async (_, item) => {
    expect(await check({ ours: [item] })).toMatchObject([
      { file: CURATION, line: 2, rule: 'needsSource', severity: 'error' },
    ]);
  });

  test('refuses a claim given twice in the file', async () => {
    const item = 'name: { of: poems, text: verse }';
    expect(await check({ ours: [item, item] })).toMatchObject([
      { file: CURATION, line: 3, rule: 'duplicateClaim' },
    ]);
  });

  test('finds a sentence copied into a title or a reason', async () => {
    const copied = 'Tom Reeve of the Hill Party met on Monday';
    const folder = await folderOf({
      more: {
        'texts/one.txt': ['Page one', ...PARAGRAPHS].join('\n'),
        [CURATION]: `curation:\n  - reason: ${copied}\n    name: { of: poems, text: verse }\n`,
      },
    });
    expect(await checkSeeds(folder, { articles: join(folder, 'texts') })).toMatchObject([
      { file: CURATION, line: 2, field: 'curation[0].reason', rule: 'summary' },
    ]);
  });

  test('accepts a group of any source', async () => {
    const ours = ['name: { of: villagers-page-one, text: the twelve }'];
    expect(await check({ ours })).toEqual([]);
  });
});

describe('Two ids that the curators declare different', () => {
  const DECISION = 'modality: denied, sameAs: { id: mira-vale, as: tom-reeve }';
  const merge = (id: string, as: string) => `sameAs: { id: ${id}, as: ${as} }`;

  test('are two: an id is not different from itself', async () => {
    expect(
      await check({ ours: ['modality: denied, sameAs: { id: tom-reeve, as: tom-reeve }'] }),
    ).toMatchObject([{ rule: 'cycle', field: 'curation[0].sameAs.as' }]);
  });

  test('cannot be merged, and the issue names the decision', async () => {
    const issues = await check({ items: [merge('tom-reeve', 'mira-vale')], ours: [DECISION] });
    expect(issues).toMatchObject([
      {
        file: TWO,
        line: 8,
        field: 'claims[0].sameAs.as',
        rule: 'heldDifferent',
        severity: 'error',
      },
    ]);
    expect(issues[0]!.message).toContain(
      'mira-vale and tom-reeve, which curation.yaml:2 holds different: We compared them.',
    );
  });

  test('cannot be merged through a third id', async () => {
    const more = { 'entities/more.yaml': '- { id: t-reeve, type: Person }\n' };
    const items = [
      'person: { id: t-reeve, name: T. Reeve }',
      merge('t-reeve', 'tom-reeve'),
      merge('mira-vale', 't-reeve'),
    ];
    expect(await check({ items, ours: [DECISION], more })).toMatchObject([
      { line: 10, field: 'claims[2].sameAs.as', rule: 'heldDifferent' },
    ]);
  });

  test('may be alleged to be the same, which is a hint', async () => {
    const items = [`modality: alleged, ${merge('tom-reeve', 'mira-vale')}`];
    expect(await check({ items, ours: [DECISION] })).toEqual([]);
  });

  test('are not declared different by the denial of a source', async () => {
    const denial = `modality: denied, ${merge('mira-vale', 'tom-reeve')}`;
    expect(await check({ items: [denial, merge('tom-reeve', 'mira-vale')] })).toEqual([]);
  });
});
