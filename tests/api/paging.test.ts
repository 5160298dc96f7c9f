/** Paging: every list gives each item once and in order, with any page size. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  compareKeys,
  decodeCursor,
  encodeCursor,
  readPage,
  rowsOf,
  toConnection,
  type KeyValue,
} from '../../src/api/lists/paging.ts';
import { isRapportError } from '../../src/errors.ts';
import { loadRecords } from '../../src/curation/load.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { toClaim } from '../domain/support/world.ts';
import { ask, at, onlyError, send } from '../support/ask.ts';
import { serveGraph, serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';
import { loadMany } from '../support/world-many.ts';

interface PageOf {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}
const PAGE = `{ edges { cursor node { id } } totalCount
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;

/** A list under test: its query, its arguments and its path in the answer. */
interface List {
  readonly path: string;
  /** A query with `@` in place of the paging arguments. */
  readonly query: string;
}
const root = (field: string, given = ''): List => ({
  path: field,
  query: `{ ${field}(${given} @) ${PAGE} }`,
});
const below = (parent: string, id: string, field: string, given = ''): List => ({
  path: `${parent}.${field}`,
  query: `{ ${parent}(id: "${id}") { ${field}(${given} @) ${PAGE} } }`,
});

/** Root lists page in both directions. */
const ROOTS: readonly List[] = [
  ...[
    'people',
    'organizations',
    'parties',
    'ngos',
    'groups',
    'roles',
    'legalCases',
    'circumstances',
  ],
  ...['places', 'topics', 'sources'],
].flatMap((field) => [root(field), root(field, 'orderBy: NAME_DESC')]);
const DATED: readonly List[] = ['events', 'meetings'].flatMap((field) => [
  root(field),
  root(field, 'orderBy: DATE_DESC'),
  root(field, 'filter: { statuses: [HELD, EXPECTED] }, knownBy: "2014-04-10"'),
]);
const CLAIMS: readonly List[] = [
  root('claims', 'filter: { source: "gazette-april-2014" }'),
  root('claims', 'filter: { speaker: "ada-quill" }, orderBy: KNOWN_FROM_DESC'),
];
const FORWARD: readonly List[] = [
  root('whoMet', 'actor: "bram-oster"'),
  root('whoMet', 'actor: "bram-oster", orderBy: MEETING_COUNT'),
  root('whoMet', 'actor: "bram-oster", orderBy: NAME_ASC'),
  root('whoMet', 'actor: "bram-oster", orderBy: LAST_DATE_DESC'),
  root('whoMet', 'actor: "ada-quill", filter: { representation: BY_ROLE }'),
  root('search', 'text: "quill"'),
  below('person', 'ada-quill', 'involvements'),
  below('person', 'bram-oster', 'meetings'),
  below('person', 'ada-quill', 'roles'),
  below('person', 'bram-oster', 'cases'),
  below('person', 'cyra-lund', 'memberships'),
  below('person', 'nestor-velsky', 'circumstances'),
  below('person', 'ada-quill', 'met'),
  below('organization', 'veloria-foreign-office', 'posts'),
  below('group', 'reed-delegation-gazette-march-2014', 'members'),
  below('role', 'foreign-minister-of-veloria', 'holders'),
  below('role', 'foreign-minister-of-veloria', 'holders', 'on: "2014-03-12"'),
  below('event', 'lantern-reception-2014-04', 'involved'),
  below('event', 'oster-veloria-visit-2014-03', 'parts'),
  below('event', 'strand-lund-2014-03', 'topics'),
  below('event', 'lantern-reception-2014-04', 'places'),
  below('event', 'oster-lund-2014-03', 'possiblySameAs'),
  below('topic', 'ballot-rules', 'events'),
  below('legalCase', 'oster-v-lund-ballot-case', 'parties'),
  below('legalCase', 'oster-v-lund-ballot-case', 'broughtBy'),
  below('legalCase', 'oster-v-lund-ballot-case', 'topics'),
  below('circumstance', 'velsky-house-arrest', 'actors'),
  {
    path: 'person.evidence.claims',
    query: `{ person(id: "dov-marrek") { evidence { claims(@) ${PAGE} } } }`,
  },
  {
    path: 'relationship.meetings',
    query: `{ relationship(a: "ada-quill", b: "bram-oster") { meetings(@) ${PAGE} } }`,
  },
  {
    path: 'relationship.sharedEvents',
    query: `{ relationship(a: "ada-quill", b: "cyra-lund") { sharedEvents(@) ${PAGE} } }`,
  },
  {
    path: 'relationship.cases',
    query: `{ relationship(a: "bram-oster", b: "cyra-lund") { cases(@) ${PAGE} } }`,
  },
  {
    path: 'whoMet.edges.0.meetings',
    query: `{ whoMet(actor: "bram-oster", with: ["ada-quill"]) { edges { meetings(@) ${PAGE} } } }`,
  },
];
const LISTS = [...ROOTS, ...DATED, ...CLAIMS, ...FORWARD].map(
  (list) => [list.query, list] as const,
);

/** Reads all pages of one size. */
async function walk(
  url: string,
  { query, path }: List,
  size: number,
  way: 'first' | 'last',
): Promise<{ ids: string[]; pages: PageOf[] }> {
  const pages: PageOf[] = [];
  let from: string | null = null;
  for (let more = true; more;) {
    const cursor: string =
      from === null ? '' : `, ${way === 'first' ? 'after' : 'before'}: "${from}"`;
    const page = at(await ask(url, query.replace('@', `${way}: ${size}${cursor}`)), path) as PageOf;
    pages.push(page);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    more = way === 'first' ? hasNextPage : hasPreviousPage;
    from = way === 'first' ? endCursor : startCursor;
    if (pages.length > 200) throw new Error('The pages never end.');
  }
  const ordered = way === 'first' ? pages : pages.toReversed();
  return { ids: ordered.flatMap(({ edges }) => edges.map(({ node }) => node.id)), pages };
}

describeEngines('Pages', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  const all = async ({ query, path }: List): Promise<PageOf> =>
    at(await ask(server.url, query.replace('@', 'first: 100')), path) as PageOf;

  test.each(LISTS)('of 1, 2 and 3 give each item once: %s', async (_query, list) => {
    const whole = await all(list);
    const ids = whole.edges.map(({ node }) => node.id);
    expect(whole.totalCount).toBe(ids.length);
    expect(new Set(whole.edges.map(({ cursor }) => cursor)).size).toBe(ids.length);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    for (const size of [1, 2, 3]) {
      const { ids: walked, pages } = await walk(server.url, list, size, 'first');
      expect(walked).toEqual(ids);
      expect(pages).toHaveLength(Math.max(1, Math.ceil(ids.length / size)));
      for (const { totalCount } of pages) expect(totalCount).toBe(ids.length);
    }
  });

  test.each([...ROOTS, ...DATED, ...CLAIMS].map((list) => [list.query, list] as const))(
    'from the end give the same items in the same order: %s',
    async (_query, list) => {
      const ids = (await all(list)).edges.map(({ node }) => node.id);
      for (const size of [1, 3]) {
        expect((await walk(server.url, list, size, 'last')).ids).toEqual(ids);
      }
    },
  );

  test('come in the documented order', async () => {
    const days = async (orderBy: string) =>
      at(
        await ask(
          server.url,
          `{ meetings(first: 100, orderBy: ${orderBy}) { nodes { date { earliest } } } }`,
        ),
        'meetings.nodes.*.date.earliest',
      ) as (string | null)[];
    for (const [order, sign] of [
      ['DATE_ASC', 1],
      ['DATE_DESC', -1],
    ] as const) {
      const found = await days(order);
      const dated = found.filter((day) => day !== null);
      expect(dated).toEqual(dated.toSorted((a, b) => (a < b ? -sign : a > b ? sign : 0)));
      expect(found.slice(dated.length).every((day) => day === null)).toBe(true);
    }
    const known = at(
      await ask(server.url, '{ claims(first: 100) { nodes { knownFrom id } } }'),
      'claims.nodes',
    ) as { knownFrom: string; id: string }[];
    const keys = known.map(({ knownFrom, id }) => `${knownFrom} ${id}`);
    expect(keys).toEqual(keys.toSorted());
  });

  test('refuse a cursor of another list, order, filter or day', async () => {
    const first = async (given: string) =>
      at(
        await ask(server.url, `{ it: ${given.replace('@', 'first: 1')} ${PAGE} }`),
        'it.edges.0.cursor',
      ) as string;
    const people = await first('people(@)');
    const tries = [
      `organizations(after: "${people}")`,
      `people(after: "${people}", orderBy: NAME_DESC)`,
      `people(after: "${people}", knownBy: "2014-04-01")`,
      `people(after: "${people}", filter: { name: "quill" })`,
      `search(text: "quill", after: "${people}")`,
      `whoMet(actor: "ada-quill", after: "${await first('whoMet(actor: "bram-oster", @)')}")`,
      `whoMet(actor: "bram-oster", orderBy: NAME_ASC, after: "${await first('whoMet(actor: "bram-oster", @)')}")`,
      `whoMet(actor: "bram-oster", filter: { verdicts: [MET] }, after: "${await first('whoMet(actor: "bram-oster", @)')}")`,
      `claims(orderBy: KNOWN_FROM_DESC, after: "${await first('claims(@)')}")`,
      `meetings(filter: { during: { since: "2014-03-01" } }, after: "${await first('meetings(@)')}")`,
    ];
    for (const given of tries) {
      const error = onlyError(await send(server.url, `{ ${given} { totalCount } }`));
      expect([given, error.code, error.argument]).toEqual([given, 'BAD_USER_INPUT', 'after']);
    }
  });

  test('have at most twenty items by default', async () => {
    const page = at(await ask(server.url, '{ claims { nodes { id } } }'), 'claims.nodes');
    expect(page).toHaveLength(20);
  });
});

describeEngines('Pages of many', (open) => {
  let graph: Graph;
  let url: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    graph = await open();
    await loadMany(graph, 24);
    ({ url, close } = await serveGraph(graph));
  });
  afterAll(async () => {
    await close();
    await graph.close();
  });

  test.each(
    [
      root('people'),
      root('meetings'),
      root('meetings', 'orderBy: DATE_DESC'),
      root('whoMet', 'actor: "person-00"'),
      below('role', 'the-chair', 'holders'),
      below('organization', 'the-office', 'members'),
      below('person', 'person-00', 'meetings'),
    ].map((list) => [list.query, list] as const),
  )('give each item once if many sort equally: %s', async (_query, list) => {
    const whole = await walk(url, list, 100, 'first');
    for (const size of [1, 7]) {
      expect((await walk(url, list, size, 'first')).ids).toEqual(whole.ids);
    }
    expect(new Set(whole.ids).size).toBe(whole.ids.length);
  });

  test('give each item once if two actors share it through a role', async () => {
    const shared = await ask(
      url,
      `{ relationship(a: "person-00", b: "person-01") {
        sharedRoles { edges { cursor node { id } evidence { claimCount } } totalCount }
        sharedOrganizations { edges { node { id } evidence { claimCount } } totalCount } } }`,
    );
    expect(at(shared, 'relationship.sharedRoles')).toMatchObject({
      edges: [{ node: { id: 'the-chair' }, evidence: { claimCount: 2 } }],
      totalCount: 1,
    });
    expect(at(shared, 'relationship.sharedOrganizations.edges.*.node.id')).toEqual(['the-office']);
  });

  test('are not affected by a load between two of them', async () => {
    const list = root('people');
    const before = (await walk(url, list, 100, 'first')).ids;
    const [page] = (await walk(url, list, 10, 'first')).pages;
    const search = root('search', 'text: "person", types: [PERSON],');
    const found = (await walk(url, search, 100, 'first')).ids;
    const cursor = (await walk(url, search, 10, 'first')).pages[0]!.pageInfo.endCursor;
    const claims = [
      toClaim('aaa-new name Aaa', {}, { source: 'new' }),
      toClaim('zzz-new name Zzz', {}, { source: 'new' }),
      // The best match in the search below.
      toClaim('aaa-new name Person', {}, { source: 'new' }),
    ];
    await loadRecords(
      graph,
      { id: 'new', title: 'New', coverage: 'Two more.' },
      {
        entities: ['aaa-new', 'zzz-new'].map((id) => ({ id, type: 'Person' })),
        sources: [{ id: 'new', title: 'New', publishedOn: '2017-01-01', paragraphs: {} }],
        claims,
      },
      { who: 'tests', why: 'Two more' },
    );
    const next = at(
      await ask(url, `{ people(first: 100, after: "${page!.pageInfo.endCursor}") ${PAGE} }`),
      'people',
    ) as PageOf;
    expect(next.edges.map(({ node }) => node.id)).toEqual([...before.slice(10), 'zzz-new']);
    const rest = at(
      await ask(url, search.query.replace('@', `first: 100, after: "${cursor}"`)),
      'search',
    ) as PageOf;
    expect(rest.edges.map(({ node }) => node.id)).toEqual(found.slice(10));
  });
});

describe('A page of a sorted list', () => {
  const keys = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: 5 }), fc.string({ maxLength: 2 })),
    { selector: (key) => JSON.stringify(key), maxLength: 30 },
  );
  const sorted = (rows: readonly (readonly KeyValue[])[]) => rows.toSorted(compareKeys);
  const key = (row: readonly KeyValue[]) => row;
  const pageOf = (rows: readonly (readonly KeyValue[])[], args: object) => {
    const page = readPage(args, 'list');
    return toConnection(page, rowsOf(page, rows, key), {
      key,
      node: (row) => row,
      count: () => Promise.resolve(rows.length),
    });
  };

  test('gives every row once and in order, in both directions', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 7 }), fc.boolean(), (rows, size, backward) => {
        const list = sorted(rows);
        const walked: (readonly KeyValue[])[][] = [];
        let cursor: string | null = null;
        do {
          const args: object = backward
            ? { last: size, before: cursor }
            : { first: size, after: cursor };
          const { edges, pageInfo } = pageOf(list, args);
          walked.push(edges.map(({ node }) => node));
          const more: boolean = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
          cursor = more ? (backward ? pageInfo.startCursor : pageInfo.endCursor) : null;
        } while (cursor !== null);
        expect((backward ? walked.toReversed() : walked).flat()).toEqual(list);
      }),
    );
  });

  test('continues after a deleted row, and never repeats a row after an insertion', () => {
    fc.assert(
      fc.property(keys, keys, fc.integer({ min: 1, max: 5 }), (rows, others, size) => {
        const list = sorted(rows);
        const { edges, pageInfo } = pageOf(list, { first: size });
        if (pageInfo.endCursor === null) return;
        const last = edges.at(-1)!.node;
        const changed = sorted(others);
        const next = pageOf(changed, { first: 100, after: pageInfo.endCursor });
        expect(next.edges.map(({ node }) => node)).toEqual(
          changed.filter((row) => compareKeys(row, last) > 0),
        );
      }),
    );
  });

  test('has a cursor that round-trips, and is valid only for its own list', () => {
    const value = fc.oneof(fc.string(), fc.integer());
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), fc.string(), (key, list) => {
        const cursor = encodeCursor(list, key);
        expect(decodeCursor(list, cursor, 'after')).toEqual(key);
        expect(() => decodeCursor(`${list}!`, cursor, 'after')).toThrow();
      }),
    );
  });

  test('refuses any text that is no cursor', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          decodeCursor('list', text, 'after');
        } catch (error) {
          expect(isRapportError(error, 'BAD_USER_INPUT')).toBe(true);
          return;
        }
        throw new Error('The text was accepted as a cursor.');
      }),
    );
  });
});
