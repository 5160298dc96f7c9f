/** `possibleDuplicates`: which entities may be the same under two ids, with what speaks for and against it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDuplicateFinder } from '../../src/queries/likeness/possible-duplicates.ts';
import { world } from '../domain/support/world.ts';
import { ask, at, onlyError, send } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

/**
 * Hun Sen in two scripts; a party and its initials; two of one name whom curators hold different; two
 * ministers in turn; two with a hint who
 * were known to be of one party a month later; two with different ids in Wikidata, and two with the same.
 */
const NAMES: Readonly<Record<string, string>> = {
  'hun-sen': 'Hun Sen',
  'hun-sen-km': 'ហ៊ុន សែន',
  'ada-rowe': 'Ada Rowe',
  'ada-rowe-judge': 'Ada Rowe',
  'jon-lee': 'Jon Lee',
  'john-lee': 'John Lee',
  'ann-poe': 'Ann Marlow Poe',
  'anne-poe': 'Anne Poe',
  'max-orr': 'Max Orr',
  'maxim-orr': 'Max Orr',
  'li-wei': 'Li Wei Zhang',
  'old-stone': 'Q. Stone',
  'rescue-party': 'Cambodia National Rescue Party',
  cnrp: 'CNRP',
  minister: 'Minister of Fish',
};
const built = world()
  .source('first', { publishedOn: '2020-01-01' })
  .person(...Object.keys(NAMES).slice(0, 12))
  .organization('rescue-party', 'cnrp')
  .role('minister');
for (const [id, name] of Object.entries(NAMES)) {
  const language = id.endsWith('-km') ? 'km' : 'en';
  built.claim(`${id} name ${name}`, { language, kind: 'full' });
}
built
  .claim('jon-lee holds minister', { since: '2001', until: '2004' })
  .claim('john-lee holds minister', { since: '2006', until: '2009' })
  .claim('max-orr property Q11', { which: 'wikidata' })
  .claim('maxim-orr property Q12', { which: 'wikidata' })
  .claim('li-wei property Q77', { which: 'wikidata' })
  .claim('old-stone property Q77', { which: 'wikidata' })
  .source('second', { publishedOn: '2020-02-01' })
  .claim('ann-poe memberOf rescue-party')
  .claim('anne-poe memberOf rescue-party')
  .source('curators', { publishedOn: '2020-02-01', kind: 'curation' })
  .claim('ann-poe possiblySameAs anne-poe')
  .claim('ada-rowe sameAs ada-rowe-judge', {}, { modality: 'denied' });

interface Pair {
  readonly a: { readonly key: string };
  readonly b: { readonly key: string };
  readonly score: number;
  readonly features: readonly {
    readonly kind: string;
    readonly weight: number;
    readonly valueA: string | null;
    readonly valueB: string | null;
  }[];
}

const FIELDS = 'a { key } b { key } score features { kind weight valueA valueB }';

describeEngines('Possible duplicates', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, built.records);
  });
  afterAll(() => server.close());

  const asked = async (given = '') =>
    at(
      await ask(server.url, `{ possibleDuplicates${given} { totalCount nodes { ${FIELDS} } } }`),
      'possibleDuplicates',
    ) as { readonly totalCount: number; readonly nodes: readonly Pair[] };
  const keys = async (given?: string) =>
    (await asked(given)).nodes.map(({ a, b }) => `${a.key} = ${b.key}`);
  const pairOf = async (given: string, other: string) =>
    (await asked(given)).nodes.find(({ b }) => b.key === other);

  test('of the whole graph are the likest first', async () => {
    const { nodes, totalCount } = await asked();
    expect(totalCount).toBe(nodes.length);
    expect(nodes.map(({ score }) => score)).toEqual(
      nodes.map(({ score }) => score).sort((x, y) => y - x),
    );
    expect(await keys()).toEqual(
      expect.arrayContaining([
        'hun-sen = hun-sen-km',
        'ann-poe = anne-poe',
        'cnrp = rescue-party',
        'li-wei = old-stone',
      ]),
    );
  });

  test('are told whatever the script, with both names', async () => {
    const pair = await pairOf('(for: ["hun-sen-km"])', 'hun-sen');
    expect(pair?.features).toEqual([
      { kind: 'SAME_SOUND', weight: 0.92, valueA: 'ហ៊ុន សែន', valueB: 'Hun Sen' },
    ]);
    expect(pair?.score).toBe(0.92);
  });

  test('say what speaks for it and against it', async () => {
    const kindsOf = async (id: string, other: string) =>
      (await pairOf(`(for: ["${id}"], minScore: 0.5)`, other))?.features.map(({ kind }) => kind);
    expect(await kindsOf('ann-poe', 'anne-poe')).toEqual([
      ...['SAME_SOUND', 'MORE_WORDS', 'SHARED_ORGANIZATION', 'HINT'],
    ]);
    expect(await kindsOf('jon-lee', 'john-lee')).toEqual(['SAME_SOUND', 'DISJOINT_TERMS']);
    expect(await kindsOf('li-wei', 'old-stone')).toEqual(['SHARED_IDENTIFIER']);
    expect(await kindsOf('cnrp', 'rescue-party')).toEqual(['INITIALS']);
  });

  test('leave out pairs that other ids in one register tell apart', async () => {
    expect(await keys('(for: ["max-orr"], minScore: 0.5)')).toEqual([]);
  });

  test('leave out pairs that curators hold different, and those below the score', async () => {
    expect(await keys('(for: ["ada-rowe"], minScore: 0.5)')).toEqual([]);
    expect(await keys('(for: ["ann-poe"], minScore: 1)')).toEqual([]);
  });

  test('have the entity that was asked about as `a`', async () => {
    expect(await keys('(for: ["hun-sen-km"])')).toEqual(['hun-sen-km = hun-sen']);
    expect(await keys('(for: ["hun-sen-km", "hun-sen"])')).toEqual(['hun-sen = hun-sen-km']);
    expect(await keys('(for: [])')).toEqual([]);
  });

  test('are of what was known on a day', async () => {
    const [early] = (await asked('(for: ["ann-poe"], knownBy: "2020-01-15", minScore: 0.5)')).nodes;
    expect(early?.features.map(({ kind }) => kind)).toEqual([
      ...['SAME_SOUND', 'MORE_WORDS', 'HINT'],
    ]);
    expect(await keys('(knownBy: "2019-12-31")')).toEqual([]);
  });

  test('are paged by cursors', async () => {
    const all = await keys('(first: 100, minScore: 0.5)');
    const walked: string[] = [];
    for (let after: string | null = null; ;) {
      const page = at(
        await ask(
          server.url,
          `query ($after: String) { possibleDuplicates(first: 1, after: $after, minScore: 0.5) {
             pageInfo { hasNextPage endCursor } edges { node { a { key } b { key } } } } }`,
          { after },
        ),
        'possibleDuplicates',
      ) as {
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: readonly { node: Pair }[];
      };
      walked.push(...page.edges.map(({ node: { a, b } }) => `${a.key} = ${b.key}`));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(all.length).toBeGreaterThan(2);
    expect(walked).toEqual(all);
  });

  test('refuse unknown ids, things without a telling name, and scores out of bounds', async () => {
    const refused = async (given: string) =>
      onlyError(await send(server.url, `{ possibleDuplicates(${given}) { totalCount } }`));
    expect(await refused('for: ["nobody"]')).toMatchObject({ code: 'NOT_FOUND', argument: 'for' });
    expect(await refused('for: ["first"]')).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'for',
    });
    for (const score of ['0.49', '1.01', '-1']) {
      expect(await refused(`minScore: ${score}`)).toMatchObject({ argument: 'minScore' });
    }
  });

  test('are found for entities that are not in the graph yet', async () => {
    const finder = await openDuplicateFinder(server.graph);
    const entity = (id: string, type: string, name: string, wikidata?: string) => ({
      id,
      type,
      names: [{ text: name, kind: 'full' as const }],
      identifiers: wikidata === undefined ? [] : [{ scheme: 'wikidata', value: wikidata }],
    });
    const found = await finder.find(
      [
        entity('x-1', 'Person', 'HUN, Sen'),
        entity('x-2', 'Person', 'Zhang Li-Wei', 'Q77'),
        entity('x-3', 'Organization', 'Cambodia National Rescue Party (CNRP)'),
        entity('x-4', 'Person', 'Nobody Known'),
        entity('hun-sen', 'Person', 'Hun Sen'),
      ],
      { minScore: 0.7, most: 2 },
    );
    expect(found.map((own) => own.map(({ b }) => b))).toEqual([
      ['hun-sen', 'hun-sen-km'],
      ['li-wei', 'old-stone'],
      ['rescue-party'],
      [],
      ['hun-sen-km'],
    ]);
    expect(found[1]![0]!.features.map(({ kind }) => kind)).toContain('sharedIdentifier');
  });
});
