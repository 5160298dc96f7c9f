/** `learned` lists what became known between two days, and `contradictions` what sources disagree on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at, send } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const held = { capacity: 'attendee', stage: 'held' };
const denied = { modality: 'denied' } as const;

/** A plan of the first day is reported as held on the tenth. On the twentieth a report denies that cy was there, and a role. */
const { records } = world()
  .source('first', { publishedOn: '2020-01-01' })
  .person('ann', 'bob', 'cy', 'dee')
  .role('chair')
  .meeting('talk', 'lunch', 'rumour')
  .claim('talk stage expected')
  .claim('talk date 2020-01-09', { stage: 'expected' })
  .claim('ann involvedIn talk', { capacity: 'attendee', stage: 'expected' })
  .claim('bob involvedIn talk', { capacity: 'attendee', stage: 'expected' })
  .claim('lunch stage held')
  .claim('lunch date 2019-12-30', { stage: 'held' })
  .claim('ann involvedIn lunch', held)
  .claim('cy involvedIn lunch', held)
  .claim('dee involvedIn lunch', held)
  .claim('rumour stage held')
  .claim('bob involvedIn rumour', held)
  .claim('dee involvedIn rumour', held)
  .claim('ann holds chair')
  .source('second', { publishedOn: '2020-01-10' })
  .claim('talk stage held')
  .claim('talk date 2020-01-09', { stage: 'held' })
  .claim('ann involvedIn talk', held)
  .claim('bob involvedIn talk', held)
  .source('third', { publishedOn: '2020-01-20' })
  .claim('lunch stage held')
  .claim('lunch date 2019-12-31', { stage: 'held' })
  .claim('cy involvedIn lunch', held, denied)
  .claim('rumour stage held', {}, denied)
  .claim('ann holds chair', {}, denied);

describeEngines('What became known', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, records);
  });
  afterAll(() => server.close());
  const read = async (path: string, query: string) => at(await ask(server.url, query), path);
  const learned = (since: string, until: string, also = '') =>
    read(
      'learned',
      `{ learned(between: { since: "${since}", until: "${until}" } ${also}) {
        events { totalCount edges { node { name status } before { status date { edtf } } after { status knownFrom } } }
        pairs { totalCount nodes { a { name } b { name } before after knownFrom evidence { claimCount } } } } }`,
    );
  const event = (name: string, before: string | null, after: string) =>
    expect.objectContaining({
      node: { name, status: after },
      before: before === null ? null : expect.objectContaining({ status: before }),
      after: expect.objectContaining({ status: after }),
    }) as unknown;

  test('between two days: a planned meeting was held, so the two met', async () => {
    expect(await learned('2020-01-01', '2020-01-10')).toEqual({
      events: {
        totalCount: 1,
        edges: [
          {
            node: { name: 'talk', status: 'HELD' },
            before: { status: 'EXPECTED', date: { edtf: '2020-01-09' } },
            after: { status: 'HELD', knownFrom: '2020-01-10' },
          },
        ],
      },
      pairs: {
        totalCount: 1,
        nodes: [
          {
            a: { name: 'ann' },
            b: { name: 'bob' },
            before: 'PLANNED',
            after: 'MET',
            knownFrom: '2020-01-10',
            evidence: { claimCount: expect.any(Number) as unknown },
          },
        ],
      },
    });
  });

  test('from the beginning: everything, the newest knowledge first, with nothing before', async () => {
    const { events, pairs } = (await learned('2019-01-01', '2020-01-20')) as Record<
      'events' | 'pairs',
      { totalCount: number; edges: unknown[]; nodes: { before: string }[] }
    >;
    expect(events.edges).toEqual([
      event('lunch', null, 'HELD'),
      event('rumour', null, 'DISPUTED'),
      event('talk', null, 'HELD'),
    ]);
    expect(events.totalCount).toBe(3);
    expect(new Set(pairs.nodes.map(({ before }) => before))).toEqual(new Set(['NO_RECORD']));
    expect(pairs.totalCount).toBe(pairs.nodes.length);
  });

  test('of one actor only', async () => {
    const { events, pairs } = (await learned('2020-01-10', '2020-01-20', 'about: "bob"')) as Record<
      'events' | 'pairs',
      { edges: unknown[]; nodes: unknown[] }
    >;
    expect(events.edges).toEqual([event('rumour', 'HELD', 'DISPUTED')]);
    expect(pairs.nodes).toEqual([
      expect.objectContaining({ a: { name: 'bob' }, b: { name: 'dee' }, after: 'DISPUTED' }),
    ]);
  });

  test('nothing, between two days without a report', async () => {
    expect(await learned('2020-01-11', '2020-01-12')).toEqual({
      events: { totalCount: 0, edges: [] },
      pairs: { totalCount: 0, nodes: [] },
    });
  });

  test('agrees with the same questions asked as known on either day', async () => {
    const days = ['2019-12-31', '2020-01-01', '2020-01-10', '2020-01-20'];
    const actors = ['ann', 'bob', 'cy', 'dee'];
    const verdicts = async (day: string) => {
      const asked = actors.flatMap((a) =>
        actors
          .filter((b) => a < b)
          .map(
            (b) => `${a}_${b}: relationship(a: "${a}", b: "${b}", knownBy: "${day}") { verdict }`,
          ),
      );
      return ask<Record<string, { verdict: string }>>(server.url, `{ ${asked.join('\n')} }`);
    };
    for (const since of days) {
      for (const until of days.filter((day) => day >= since)) {
        const [before, after] = [await verdicts(since), await verdicts(until)];
        const changed = Object.keys(before)
          .filter((pair) => before[pair]!.verdict !== after[pair]!.verdict)
          .map((pair) => `${pair} ${before[pair]!.verdict} ${after[pair]!.verdict}`);
        const nodes = (await read(
          'learned.pairs.nodes',
          `{ learned(between: { since: "${since}", until: "${until}" }) {
             pairs(first: 100) { nodes { a { name } b { name } before after } } } }`,
        )) as { a: { name: string }; b: { name: string }; before: string; after: string }[];
        expect(
          nodes.map((each) => `${each.a.name}_${each.b.name} ${each.before} ${each.after}`).sort(),
        ).toEqual(changed.sort());
      }
    }
  });

  test('pages go on where they ended', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page = (await read(
        'learned.events',
        `{ learned(between: { since: "2019-01-01", until: "2020-01-20" }) {
           events(first: 1, after: ${JSON.stringify(after)}) { nodes { name } pageInfo { endCursor hasNextPage } } } }`,
      )) as { nodes: { name: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      names.push(...page.nodes.map(({ name }) => name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(names).toEqual(['lunch', 'rumour', 'talk']);
  });

  test('a period that ends before it begins is refused', async () => {
    const { errors } = await send(
      server.url,
      '{ learned(between: { since: "2020-01-02", until: "2020-01-01" }) { pairs { totalCount } } }',
    );
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/^between: .*swap them/) as unknown,
      }),
    ]);
  });

  test('an id of another day is refused, with advice that `learned` can follow', async () => {
    const about = (id: string) =>
      send(
        server.url,
        `{ learned(between: { since: "2020-01-02", until: "2020-01-20" }, about: "${id}") { pairs { totalCount } } }`,
      );
    const { errors } = await about('bob@2020-01-10');
    expect(errors).toEqual([
      expect.objectContaining({
        message:
          'about: "bob@2020-01-10" is what was known on 2020-01-10, and the question is asked as of 2020-01-20; ' +
          'that is the last day of `between`, so give the key "bob".',
      }),
    ]);
    expect((await about('bob')).errors).toBeUndefined();
    expect((await about('bob@2020-01-20')).errors).toBeUndefined();
  });

  test('a list below an object is refused an id of another day, with advice that it can follow', async () => {
    const { errors } = await send(
      server.url,
      `{ node(id: "bob@2020-01-20") { ... on Actor { met(filter: { exclude: ["ann@2020-01-10"] }) { totalCount } } } }`,
    );
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(
          /that is the day of the object above, so give the key "ann"\.$/,
        ) as unknown,
      }),
    ]);
  });

  describe('contradictions', () => {
    const LIST =
      '{ totalCount nodes { kind subject { name } object { name } evidence { claims { nodes { modality } } } } }';
    const told = (query: string) =>
      read('contradictions', `{ contradictions${query} ${LIST} }`) as Promise<{
        totalCount: number;
        nodes: { kind: string; subject: { name: string }; object: { name: string } | null }[];
      }>;
    const namesOf = ({ nodes }: Awaited<ReturnType<typeof told>>) =>
      nodes.map(({ kind, subject, object }) => [kind, subject.name, object?.name ?? null]);

    test('are listed by kind, each with the claims of all sides', async () => {
      const all = await told('');
      expect(namesOf(all)).toEqual([
        ['STATUS', 'rumour', null],
        ['DATE', 'lunch', null],
        ['PART', 'cy', 'lunch'],
        ['RELATIONSHIP', 'ann', 'chair'],
        ['PAIR', 'ann', 'cy'],
        ['PAIR', 'bob', 'dee'],
        ['PAIR', 'cy', 'dee'],
      ]);
      expect(all.totalCount).toBe(7);
      for (const kind of ['STATUS', 'PART', 'RELATIONSHIP', 'PAIR']) {
        const node = all.nodes.find((each) => each.kind === kind);
        const modalities = at(node, 'evidence.claims.nodes') as { modality: string }[];
        expect(new Set(modalities.map(({ modality }) => modality))).toEqual(
          new Set(['ASSERTED', 'DENIED']),
        );
      }
    });

    test('are not known before somebody contradicts', async () => {
      expect((await told('(knownBy: "2020-01-19")')).nodes).toEqual([]);
    });

    test.each([
      [
        '(about: "bob")',
        [
          ['STATUS', 'rumour', null],
          ['PAIR', 'bob', 'dee'],
        ],
      ],
      [
        '(kinds: [RELATIONSHIP, DATE])',
        [
          ['DATE', 'lunch', null],
          ['RELATIONSHIP', 'ann', 'chair'],
        ],
      ],
      ['(kinds: [])', []],
      ['(about: "cy", kinds: [PART])', [['PART', 'cy', 'lunch']]],
    ])('of some only: %s', async (query, expected) => {
      expect(namesOf(await told(query))).toEqual(expected);
    });

    test('are paged over the kinds', async () => {
      const names: unknown[] = [];
      let after: string | null = null;
      do {
        const page = (await read(
          'contradictions',
          `{ contradictions(first: 1, after: ${JSON.stringify(after)}) {
             nodes { kind } pageInfo { endCursor hasNextPage } } }`,
        )) as { nodes: { kind: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
        names.push(...page.nodes.map(({ kind }) => kind));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(names).toEqual([
        ...['STATUS', 'DATE', 'PART', 'RELATIONSHIP'],
        ...['PAIR', 'PAIR', 'PAIR'],
      ]);
    });
  });
});
