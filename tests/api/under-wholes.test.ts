/** Lists of a place, an organization or a topic hold its own items and those of its parts, each marked as such. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const alleged = { modality: 'alleged' } as const;

/**
 * `press` is part of `rights`, and `inn` of `town`, which is part of the state `land`. Other parts are only alleged
 * and do not count. Each list has items of the whole itself, of a part, of an alleged part, and by an alleged tie.
 * That `mill` is part of `town` is asserted and then denied. Reports of February and March change the answers.
 */
const small = () =>
  world()
    .organization('land', 'ministry', 'office')
    .place('town', 'inn', 'camp', 'mill')
    .topic('rights', 'press', 'soil')
    .legalCase('own', 'below', 'beside', 'rumour', 'both')
    .meeting(
      'at-land',
      'at-inn',
      'at-camp',
      'at-mill',
      'at-rumour',
      'of-rights',
      'of-press',
      'of-both',
      'of-late',
    )
    .visit('tour')
    .source('january', { publishedOn: '2016-01-10' })
    .claim('land property state', { which: 'kind' })
    .claim('town partOf land')
    .claim('inn partOf town')
    .claim('camp partOf land', {}, alleged)
    .claim('mill partOf town')
    .claim('press partOf rights')
    .claim('soil partOf rights', {}, alleged)
    .claim('own concerns rights')
    .claim('below concerns press')
    .claim('beside concerns soil')
    .claim('rumour concerns rights', {}, alleged)
    .claim('both concerns rights', {}, alleged)
    .claim('both concerns press')
    .claim('at-land stage held')
    .claim('at-land at land')
    .claim('at-camp stage held')
    .claim('at-mill stage held')
    .claim('at-mill at mill')
    .claim('at-camp at camp')
    .claim('at-rumour stage held')
    .claim('at-rumour at town', {}, alleged)
    .claim('of-rights stage held')
    .claim('of-rights concerns rights')
    .claim('of-press stage held')
    .claim('of-press concerns press')
    .claim('of-both stage held')
    .claim('of-both concerns rights', {}, alleged)
    .claim('of-both concerns press')
    .claim('tour stage held')
    .claim('tour at inn')
    .claim('office partOf ministry', {}, alleged)
    .source('february', { publishedOn: '2016-02-10' })
    .claim('mill partOf town', {}, { modality: 'denied' })
    .claim('at-inn stage held')
    .claim('at-inn at inn')
    .claim('office partOf ministry')
    .source('march', { publishedOn: '2016-03-10' })
    .claim('of-late stage held')
    .claim('of-late concerns press')
    .claim('own concerns press')
    .claim('beside concerns press').records;

describeEngines('Below a whole', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, small());
  });
  afterAll(() => server.close());

  const EDGES = 'totalCount edges { basis support evidence { claimCount } node { key } }';
  const read = async (root: string, list: string) => {
    const answer = await ask(server.url, `{ it: ${root} { ${list} } }`);
    const { totalCount, edges } = at(answer, 'it.list') as {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly basis: string;
        readonly support: string;
        readonly node: { readonly key: string };
        readonly evidence: { readonly claimCount: number };
      }[];
    };
    expect(totalCount).toBe(edges.length);
    return edges.map(({ node, basis, support, evidence }) => [
      node.key,
      basis,
      support,
      evidence.claimCount,
    ]);
  };

  test.each([
    [
      'the events at a state',
      'organization(id: "land")',
      `... on Organization { list: events { ${EDGES} } }`,
      [
        // Three claims: it is at the inn, the inn is in the town, and the town is in the state.
        ['at-inn', 'INHERITED', 'ASSERTED', 3],
        ['at-land', 'STATED', 'ASSERTED', 1],
        // It is disputed whether the mill is part of the town, and so is what happened there.
        ['at-mill', 'INHERITED', 'DISPUTED', 4],
        ['at-rumour', 'INHERITED', 'ALLEGED', 2],
        ['tour', 'INHERITED', 'ASSERTED', 3],
      ],
    ],
    [
      'the events at a place',
      'place(id: "town")',
      `... on Place { list: events { ${EDGES} } }`,
      [
        ['at-inn', 'INHERITED', 'ASSERTED', 2],
        ['at-mill', 'INHERITED', 'DISPUTED', 3],
        ['at-rumour', 'STATED', 'ALLEGED', 1],
        ['tour', 'INHERITED', 'ASSERTED', 2],
      ],
    ],
    [
      'the events about a topic',
      'topic(id: "rights")',
      `list: events { ${EDGES} }`,
      [
        // It is only alleged that this is about rights itself, so the certain tie by the part counts.
        ['of-both', 'INHERITED', 'ASSERTED', 2],
        ['of-late', 'INHERITED', 'ASSERTED', 2],
        ['of-press', 'INHERITED', 'ASSERTED', 2],
        ['of-rights', 'STATED', 'ASSERTED', 1],
      ],
    ],
    [
      'the cases about a topic',
      'topic(id: "rights")',
      `list: cases { ${EDGES} }`,
      [
        ['below', 'INHERITED', 'ASSERTED', 2],
        ['beside', 'INHERITED', 'ASSERTED', 2],
        ['both', 'INHERITED', 'ASSERTED', 2],
        // It is about the topic itself and about its part, so the claims of both are behind it.
        ['own', 'STATED', 'ASSERTED', 3],
        ['rumour', 'STATED', 'ALLEGED', 1],
      ],
    ],
  ])('are %s', async (_, root, list, expected) => {
    expect(await read(root, list)).toEqual(expected);
  });

  test.each([
    ['cases', 'topic(id: "rights"', '2016-01-31', ['below', 'both', 'own', 'rumour'], '2016-03-31'],
    [
      'events',
      'topic(id: "rights"',
      '2016-01-31',
      ['of-both', 'of-press', 'of-rights'],
      '2016-03-31',
    ],
    [
      'events',
      'organization(id: "land"',
      '2016-01-31',
      ['at-land', 'at-mill', 'at-rumour', 'tour'],
      '2016-02-28',
    ],
    ['events', 'place(id: "town"', '2016-01-31', ['at-mill', 'at-rumour', 'tour'], '2016-02-28'],
  ])('%s of %s) differ by day', async (field, root, before, then, after) => {
    const on = async (day: string) => {
      const list = `list: ${field} { totalCount nodes { key } }`;
      const where = root.startsWith('place') ? `... on Place { ${list} }` : list;
      const answer = await ask(server.url, `{ it: ${root}, knownBy: "${day}") { ${where} } }`);
      const keys = at(answer, 'it.list.nodes.*.key') as string[];
      expect(at(answer, 'it.list.totalCount')).toBe(keys.length);
      return keys;
    };
    expect(await on(before)).toEqual(then);
    const later = await on(after);
    expect(later.length).toBeGreaterThan(then.length);
    expect(later).toEqual(expect.arrayContaining(then));
  });

  test('the parts of an organization, and how certain they are, differ by day', async () => {
    const on = async (day: string) =>
      at(
        await ask(
          server.url,
          `{ it: organization(id: "ministry", knownBy: "${day}") { parts { totalCount edges { support node { key } } } } }`,
        ),
        'it.parts',
      );
    expect(await on('2016-01-31')).toEqual({
      totalCount: 1,
      edges: [{ support: 'ALLEGED', node: { key: 'office' } }],
    });
    expect(await on('2016-02-28')).toEqual({
      totalCount: 1,
      edges: [{ support: 'ASSERTED', node: { key: 'office' } }],
    });
  });

  test('a filter by the whole finds the same, except what is only alleged', async () => {
    const keys = async (list: string) =>
      (
        at(await ask(server.url, `{ it: ${list} { nodes { key } } }`), 'it.nodes.*.key') as string[]
      ).toSorted();
    expect(await keys('events(filter: { places: ["land"] })')).toEqual([
      'at-inn',
      'at-land',
      'at-mill',
      'tour',
    ]);
    expect(await keys('events(filter: { topics: ["rights"] })')).toEqual([
      'of-both',
      'of-late',
      'of-press',
      'of-rights',
    ]);
    expect(await keys('legalCases(filter: { topics: ["rights"] })')).toEqual([
      'below',
      'beside',
      'both',
      'own',
    ]);
  });

  test('is paged', async () => {
    const page = async (after: string | null) =>
      at(
        await ask(
          server.url,
          `{ it: organization(id: "land") { events(first: 2, after: ${JSON.stringify(after)}, orderBy: DATE_DESC) {
              nodes { key } pageInfo { hasNextPage endCursor } } } }`,
        ),
        'it.events',
      ) as { nodes: unknown; pageInfo: { hasNextPage: boolean; endCursor: string } };
    const first = await page(null);
    expect([first.nodes, first.pageInfo.hasNextPage]).toEqual([
      [{ key: 'at-inn' }, { key: 'at-land' }],
      true,
    ]);
    const second = await page(first.pageInfo.endCursor);
    expect([second.nodes, second.pageInfo.hasNextPage]).toEqual([
      [{ key: 'at-mill' }, { key: 'at-rumour' }],
      true,
    ]);
  });
});
