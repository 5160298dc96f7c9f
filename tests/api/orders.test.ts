/** Lists in every order: an order by number agrees with the number that each item shows, and pages continue in both directions. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, at } from '../support/ask.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const MEETINGS = 'meetings(filter: { verdicts: [MET] }) { totalCount }';
const MET = 'met(filter: { verdicts: [MET] }) { totalCount }';
const ACTOR_ORDERS = [
  ['MEETINGS_MET_DESC', `number: ${MEETINGS}`],
  ['ACTORS_MET_DESC', `number: ${MET}`],
] as const;
const INVOLVED = ['INVOLVED_DESC', 'number: involved { totalCount }'] as const;

/** A list at the root, and the field of its items that shows the number of the order. */
const ROOTS: readonly (readonly [list: string, order: string, number: string])[] = [
  ...['actors', 'people', 'organizations', 'parties', 'groups'].flatMap((list) =>
    ACTOR_ORDERS.map(([order, number]) => [list, order, number] as const),
  ),
  ...['events', 'meetings', 'visits', 'statements'].map((list) => [list, ...INVOLVED] as const),
  ['sources', 'CLAIMS_DESC', 'number: evidence { claimCount }'],
];

interface Item {
  readonly key: string;
  readonly number: Readonly<Record<string, number>>;
}
const numberOf = ({ number }: Item) => number['totalCount'] ?? number['claimCount'] ?? 0;
const placesOf = (items: readonly Item[]) => items.map((item) => [-numberOf(item), item.key]);
const sorted = (places: readonly (string | number)[][]) =>
  places.toSorted(([x, xKey], [y, yKey]) => Number(x) - Number(y) || (xKey! < yKey! ? -1 : 1));

describeEngines('An order', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  const whole = async (list: string, order: string, number: string, knownBy = 'null') => {
    const answer = await ask(
      server.url,
      `query ($day: Date) { it: ${list}(first: 100, orderBy: ${order}, knownBy: $day) { nodes { key ${number} } } }`,
      { day: knownBy === 'null' ? null : knownBy },
    );
    return at(answer, 'it.nodes') as Item[];
  };

  /** The keys of a list, page by page, forwards or backwards. */
  const paged = async (list: string, order: string, [size, cursor]: readonly [string, string]) => {
    const keys: string[] = [];
    let from: string | null = null;
    for (;;) {
      const answer = await ask(
        server.url,
        `query ($from: String) { it: ${list}(${size}: 3, ${cursor}: $from, orderBy: ${order}) {
            nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { from },
      );
      const page = at(answer, 'it.nodes.*.key') as string[];
      const info = at(answer, 'it.pageInfo') as Record<string, string | boolean | null>;
      if (size === 'first') keys.push(...page);
      else keys.unshift(...page);
      const more = size === 'first' ? info['hasNextPage'] : info['hasPreviousPage'];
      if (more !== true) return keys;
      from = String(size === 'first' ? info['endCursor'] : info['startCursor']);
    }
  };

  test.each(ROOTS)(
    'of %s, %s, agrees with the number that each item shows',
    async (list, order, number) => {
      const items = await whole(list, order, number);
      expect(items.length).toBeGreaterThan(0);
      expect(placesOf(items)).toEqual(sorted(placesOf(items)));
      const then = await whole(list, order, number, '2014-06-30');
      expect(placesOf(then)).toEqual(sorted(placesOf(then)));
      const keys = items.map(({ key }) => key);
      expect(await paged(list, order, ['first', 'after'])).toEqual(keys);
      expect(await paged(list, order, ['last', 'before'])).toEqual(keys);
    },
  );

  test('by number is tested with different numbers, and they differ by day', async () => {
    for (const [list, order, number] of [
      ['people', ...ACTOR_ORDERS[0]],
      ['people', ...ACTOR_ORDERS[1]],
      ['meetings', ...INVOLVED],
    ] as const) {
      const now = await whole(list, order, number);
      expect(new Set(now.map(numberOf)).size).toBeGreaterThan(2);
      const then = await whole(list, order, number, '2013-06-30');
      expect(then.map(numberOf)).not.toEqual(now.map(numberOf));
    }
  });

  test('of sources is by day of publication, undated ones last', async () => {
    const days = async (order: string) =>
      at(
        await ask(
          server.url,
          `{ it: sources(first: 100, orderBy: ${order}) { nodes { publishedOn { earliest } } } }`,
        ),
        'it.nodes.*.publishedOn',
      ) as ({ earliest: string } | null)[];
    const up = (await days('PUBLISHED_ASC')).map((day) => day?.earliest ?? '9999');
    const down = (await days('PUBLISHED_DESC')).map((day) => day?.earliest ?? '');
    expect(new Set(up).size).toBeGreaterThan(2);
    expect(up).toEqual(up.toSorted());
    expect(down).toEqual(down.toSorted().reverse());
    const keys = await paged('sources', 'PUBLISHED_DESC', ['first', 'after']);
    expect(await paged('sources', 'PUBLISHED_DESC', ['last', 'before'])).toEqual(keys);
  });

  describe('works in a list below an object as in the list at the root:', () => {
    const BELOW = `
      people(first: 40) { nodes { memberships(orderBy: ORDER) { nodes { key NUMBER } } } }
      events(first: 40) { nodes { involved(orderBy: ORDER) { nodes { key NUMBER } } } }
      organizations(first: 20) { nodes { members(orderBy: ORDER) { nodes { key NUMBER } } parts(orderBy: ORDER) { nodes { key NUMBER } } } }
      roles(first: 20) { nodes { holders(orderBy: ORDER) { nodes { key NUMBER } }
        on: holders(on: "2014-01-01", orderBy: ORDER) { nodes { key NUMBER } } } }
      legalCases(first: 40) { nodes { parties(orderBy: ORDER) { nodes { key NUMBER } } } }
      circumstances(first: 40) { nodes { actors(orderBy: ORDER) { nodes { key NUMBER } } } }`;
    /** Every list of `nodes` with a number, at any level of an answer. */
    const listsIn = (value: unknown): Item[][] => {
      if (typeof value !== 'object' || value === null) return [];
      const below = Object.values(value).flatMap(listsIn);
      const nodes = 'nodes' in value && Array.isArray(value.nodes) ? (value.nodes as Item[]) : [];
      return nodes.some((node) => 'number' in node) ? [nodes, ...below] : below;
    };

    test.each(ACTOR_ORDERS)('%s', async (order, number) => {
      const query = BELOW.replaceAll('ORDER', order).replaceAll(
        'NUMBER',
        `... on Actor { ${number} }`,
      );
      for (const part of query.trim().split(/\n(?= {6}\S)/)) {
        const lists = listsIn(await ask(server.url, `{ ${part} }`));
        expect(lists.length).toBeGreaterThan(0);
        for (const list of lists) expect(placesOf(list)).toEqual(sorted(placesOf(list)));
      }
    });

    test('INVOLVED_DESC', async () => {
      const [order, number] = INVOLVED;
      const LIST = `(orderBy: ${order}) { nodes { key ${number} } }`;
      for (const part of [
        `people(first: 20) { nodes { meetings${LIST} involvements${LIST} } }`,
        `topics { nodes { events${LIST} } }`,
        `places { nodes { ... on Place { events${LIST} } } }`,
        `events(first: 40) { nodes { parts${LIST} } }`,
      ]) {
        const lists = listsIn(await ask(server.url, `{ ${part} }`));
        expect(lists.length).toBeGreaterThan(0);
        for (const list of lists) expect(placesOf(list)).toEqual(sorted(placesOf(list)));
      }
    });

    let largest = '';
    beforeAll(async () => {
      const answer = await ask(
        server.url,
        '{ events(first: 1, orderBy: INVOLVED_DESC) { nodes { key } } }',
      );
      largest = String(at(answer, 'events.nodes.0.key'));
    });

    test('in an order by number, pages continue', async () => {
      const all = at(
        await ask(
          server.url,
          `{ it: event(id: "${largest}") { involved(orderBy: MEETINGS_MET_DESC) { nodes { key } } } }`,
        ),
        'it.involved.nodes.*.key',
      ) as string[];
      expect(all.length).toBeGreaterThan(1);
      const found: string[] = [];
      let after: string | null = null;
      do {
        const answer = await ask(
          server.url,
          `query ($after: String) { it: event(id: "${largest}") {
              involved(first: 1, after: $after, orderBy: MEETINGS_MET_DESC) { nodes { key } pageInfo { hasNextPage endCursor } } } }`,
          { after },
        );
        found.push(...(at(answer, 'it.involved.nodes.*.key') as string[]));
        const info = at(answer, 'it.involved.pageInfo') as {
          hasNextPage: boolean;
          endCursor: string;
        };
        after = info.hasNextPage ? info.endCursor : null;
      } while (after !== null);
      expect(found).toEqual(all);
    });

    test('by name backwards, and of claims', async () => {
      const both = async (list: string, orders: readonly [string, string]) => {
        const [up, down] = await Promise.all(
          orders.map(async (order) =>
            at(await ask(server.url, `{ ${list.replace('ORDER', order)} }`), 'it.list.nodes.*.key'),
          ),
        );
        expect((up as string[]).length).toBeGreaterThan(1);
        expect(down).toEqual((up as string[]).toReversed());
      };
      const NAMES = ['NAME_ASC', 'NAME_DESC'] as const;
      await both(
        `it: event(id: "${largest}") { list: involved(orderBy: ORDER) { nodes { key } } }`,
        NAMES,
      );
      const claims = async (order: string) =>
        at(
          await ask(
            server.url,
            `{ it: person(id: "ada-quill") { evidence { claims(first: 100, orderBy: ${order}) { nodes { id } } } } }`,
          ),
          'it.evidence.claims.nodes.*.id',
        ) as string[];
      const up = await claims('KNOWN_FROM_ASC');
      expect(up.length).toBeGreaterThan(1);
      expect(await claims('KNOWN_FROM_DESC')).toEqual(up.toReversed());
    });
  });
});
