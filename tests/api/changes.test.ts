/** The feed of changes: what each change says, and that every way of polling gives each once, in order. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { loadRecords } from '../../src/curation/load.ts';
import { rebuild } from '../../src/curation/rebuild-revision.ts';
import type { Source } from '../../src/domain/claims/claims.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { toClaim } from '../domain/support/world.ts';
import { ask, at, onlyError, send } from '../support/ask.ts';
import { temporaryGraphFile } from '../support/embedded.ts';
import { execute } from '../support/execute.ts';
import { tries } from '../support/extent.ts';
import { describeNeo4j, neo4jTestSettings, openTestNeo4j } from '../support/neo4j.ts';
import { serveGraph, serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines, type Open } from '../support/world.ts';

interface Change {
  readonly cursor: string;
  readonly kind: 'ADDED' | 'CHANGED' | 'RETRACTED';
  readonly subjectType: 'CLAIM' | 'SOURCE' | 'ENTITY' | 'DATASET';
  readonly id: string;
  readonly reason: string | null;
  readonly revision: { readonly number: number };
}
interface Feed {
  readonly edges: readonly Change[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

const POLL = `query ($after: String, $first: Int) { changes(after: $after, first: $first) {
  edges { cursor kind subjectType id: subjectKey reason revision { number } }
  pageInfo { endCursor hasNextPage } } }`;

const poll = async (graph: Graph, after: string | null, first: number) =>
  (await execute<{ changes: Feed }>(graph, POLL, { after, first })).changes;

/** Every change after a cursor, and the cursor for the next poll. */
async function drain(graph: Graph, after: string | null, first: number) {
  const changes: Change[] = [];
  let cursor = after;
  for (;;) {
    const { edges, pageInfo } = await poll(graph, cursor, first);
    changes.push(...edges);
    cursor = pageInfo.endCursor;
    expect(edges.length === first || !pageInfo.hasNextPage).toBe(true);
    if (!pageInfo.hasNextPage) return { changes, cursor };
  }
}

/** One edition of the data set that the property test loads. */
interface Edition {
  readonly dataset: 'north' | 'south';
  /** Numbers of its claims, `from` to `to`. Those after `deprecatedFrom` are deprecated. */
  readonly from: number;
  readonly to: number;
  readonly deprecatedFrom: number;
  readonly wording: string;
  readonly retracted: boolean;
}

const source = ({ dataset, retracted }: Edition): Source => ({
  id: `${dataset}-post`,
  title: 'Post',
  publishedOn: '2016-01-20',
  paragraphs: {},
  ...(retracted ? { retractedOn: '2016-03-01' } : {}),
});

/** More claims than two entries of the feed hold; an entry holds a hundred. */
const MOST = 230;

async function load(graph: Graph, edition: Edition): Promise<void> {
  const { dataset, from, to, deprecatedFrom, wording } = edition;
  const person = `${dataset}-person`;
  const numbers = Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
  const claims = numbers.map((n) =>
    toClaim(
      `${person} name Name ${n}`,
      {},
      {
        source: `${dataset}-post`,
        origin: dataset,
        summary: wording,
        rank: n >= deprecatedFrom ? 'deprecated' : 'normal',
      },
    ),
  );
  await loadRecords(
    graph,
    { id: dataset, title: dataset, coverage: 'Invented.' },
    { entities: [{ id: person, type: 'Person' }], sources: [source(edition)], claims },
    { who: 'tests', why: 'The feed' },
  );
}

type Step =
  | { readonly do: 'load'; readonly edition: Edition }
  | { readonly do: 'poll'; readonly first: number }
  | { readonly do: 'restart' }
  | { readonly do: 'show'; readonly revision: number };

const number = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 95, max: MOST }) },
);
const editions: fc.Arbitrary<Edition> = fc.record({
  dataset: fc.constantFrom('north' as const, 'south' as const),
  from: fc.integer({ min: 0, max: 4 }),
  to: number,
  deprecatedFrom: fc.oneof(fc.constant(MOST), number),
  wording: fc.constantFrom('one', 'other'),
  retracted: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.boolean()),
});
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: editions.map((edition): Step => ({ do: 'load', edition })),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(1, 2, 3, 7, 50, 100).map((first): Step => ({ do: 'poll', first })),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'restart' }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 6 }).map((revision): Step => ({ do: 'show', revision })),
  },
);

/** The live claims as a reader of the feed derives them. A tombstone of a source also removes its claims. */
function replay(changes: readonly Change[], sourceOf: ReadonlyMap<string, string>): string[] {
  const live = new Map<string, Set<string>>();
  for (const { kind, subjectType, id } of changes) {
    if (kind === 'CHANGED') continue;
    const set = live.get(subjectType) ?? new Set();
    if (kind === 'ADDED') set.add(id);
    else set.delete(id);
    live.set(subjectType, set);
  }
  return [...(live.get('CLAIM') ?? [])]
    .filter((id) => live.get('SOURCE')?.has(sourceOf.get(id)!))
    .sort();
}

/** The claims that count: neither deprecated nor from a withdrawn source. */
async function liveClaims(graph: Graph): Promise<string[]> {
  const rows = await graph.read(
    `MATCH (c:Claim) WHERE c.rank <> 'deprecated' AND c.knownUntil > '9999-12-30' RETURN c.id AS id`,
  );
  return rows.map(({ id }) => String(id)).sort();
}

async function sourcesOfClaims(graph: Graph): Promise<Map<string, string>> {
  const rows = await graph.read('MATCH (c:Claim) RETURN c.id AS id, c.source AS source');
  return new Map(rows.map((row) => [String(row.id), String(row.source)]));
}

/** Runs the steps; `restart` closes and reopens the graph. */
async function play(
  opened: Graph,
  list: readonly Step[],
  restart: (graph: Graph) => Promise<Graph>,
): Promise<Graph> {
  let graph = opened;
  let cursor: string | null = null;
  let [newest, shown] = [0, 0];
  const polled: Change[] = [];
  const take = ({ edges, pageInfo }: Feed) => {
    polled.push(...edges);
    cursor = pageInfo.endCursor;
    for (const { revision } of edges) expect(revision.number).toBeLessThanOrEqual(shown);
  };
  const state = async () => {
    const { revision } = await execute<{ revision: { number: number; newest: number } }>(
      graph,
      '{ revision { number newest } }',
    );
    return [revision.newest, revision.number] as const;
  };
  for (const step of list) {
    if (step.do === 'load') await load(graph, step.edition);
    else if (step.do === 'poll') take(await poll(graph, cursor, step.first));
    else if (step.do === 'restart') graph = await restart(graph);
    else if (newest > 0) await rebuild(graph, 1 + (step.revision % newest));
    [newest, shown] = await state();
  }
  if (newest > 0) await rebuild(graph);
  const rest = await drain(graph, cursor, 100);
  const all = [...polled, ...rest.changes];
  const whole = await drain(graph, null, 100);
  expect(all).toEqual(whole.changes);
  expect(rest.cursor).toBe(whole.cursor);
  expect(new Set(all.map((change) => change.cursor)).size).toBe(all.length);
  expect(replay(all, await sourcesOfClaims(graph))).toEqual(await liveClaims(graph));
  const { changes } = await execute<{ changes: { totalCount: number } }>(
    graph,
    '{ changes { totalCount } }',
  );
  expect(changes.totalCount).toBe(all.length);
  return graph;
}

describe('Polling gives each change once, in any order of loads, restarts and shown revisions', () => {
  const stories = fc.array(steps, { minLength: 3, maxLength: 16 });

  test('on the embedded engine, with a file', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (list) => {
        const { path, remove } = temporaryGraphFile();
        const open = () => openGraph({ engine: 'embedded', path });
        try {
          const graph = await play(await open(), list, async (running) => {
            await running.close();
            return open();
          });
          await graph.close();
        } finally {
          remove();
        }
      }),
      tries(2, 40),
    );
  });

  describeNeo4j('on Neo4j', () => {
    test('with a server', async () => {
      await fc.assert(
        fc.asyncProperty(stories, async (list) => {
          const graph = await play(await openTestNeo4j(), list, async (running) => {
            await running.close();
            return openGraph(neo4jTestSettings());
          });
          await graph.close();
        }),
        tries(1, 4),
      );
    });
  });
});

describeEngines('A poll', (open: Open) => {
  let graph: Graph;
  afterEach(() => graph.close());
  const edition: Edition = {
    dataset: 'north',
    from: 0,
    to: 2,
    deprecatedFrom: MOST,
    wording: 'one',
    retracted: false,
  };
  const told = (changes: readonly Change[]) =>
    changes.map(({ kind, subjectType, id, reason }) => {
      const what = subjectType === 'CLAIM' ? 'claim' : id;
      return [kind, subjectType, what, ...(reason === null ? [] : [reason])].join(' ');
    });

  test('of an empty graph gives a cursor, and later polls give what each load changed', async () => {
    graph = await open();
    let { changes, cursor } = await drain(graph, null, 50);
    expect(changes).toEqual([]);
    const next = async (change: Partial<Edition>) => {
      await load(graph, { ...edition, ...change });
      ({ changes, cursor } = await drain(graph, cursor, 2));
      return told(changes);
    };
    expect(await next({})).toEqual([
      'ADDED DATASET north',
      'ADDED ENTITY north-person',
      'ADDED SOURCE north-post',
      'ADDED CLAIM claim',
      'ADDED CLAIM claim',
    ]);
    expect(await next({})).toEqual([]);
    expect(await next({ to: 1 })).toEqual(['RETRACTED CLAIM claim TAKEN_OUT']);
    expect(await next({ to: 2 })).toEqual(['ADDED CLAIM claim REINSTATED']);
    expect(await next({ deprecatedFrom: 1 })).toEqual([
      'RETRACTED CLAIM claim DEPRECATED_BY_CURATOR',
    ]);
    expect(await next({ deprecatedFrom: 1, wording: 'other' })).toEqual([
      'CHANGED CLAIM claim',
      'CHANGED CLAIM claim',
    ]);
    expect(await next({ wording: 'other' })).toEqual(['ADDED CLAIM claim REINSTATED']);
    expect(await next({ wording: 'other', retracted: true })).toEqual([
      'RETRACTED SOURCE north-post RETRACTED_BY_PUBLISHER',
    ]);
    expect(await next({ wording: 'other' })).toEqual(['ADDED SOURCE north-post REINSTATED']);
    // A claim loaded as deprecated: it never counted.
    expect(await next({ wording: 'other', to: 3, deprecatedFrom: 2 })).toEqual([
      'RETRACTED CLAIM claim DEPRECATED_BY_CURATOR',
    ]);
  });

  test('ends at the shown older revision, and continues when the newest is shown again', async () => {
    graph = await open();
    await load(graph, edition);
    const first = await drain(graph, null, 50);
    await load(graph, { ...edition, to: 4 });
    const second = await drain(graph, first.cursor, 50);
    expect(second.changes).toHaveLength(2);
    await load(graph, { ...edition, to: 5 });

    await rebuild(graph, 1);
    expect(await drain(graph, null, 50)).toEqual(first);
    const ahead = await poll(graph, second.cursor, 50);
    expect(ahead).toEqual({
      edges: [],
      pageInfo: { endCursor: second.cursor, hasNextPage: false },
    });
    await rebuild(graph);
    expect((await drain(graph, second.cursor, 50)).changes).toHaveLength(1);
  });

  test('with a cursor beyond the end of the feed is refused', async () => {
    graph = await open();
    await load(graph, edition);
    const { cursor } = await drain(graph, null, 50);
    await graph.close();
    graph = await open();
    const server = await serveGraph(graph);
    const answer = await send(server.url, POLL, { after: cursor });
    expect(onlyError(answer)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    expect(onlyError(answer).message).toContain('another graph');
    await server.close();
  });
});

describeEngines('In the fictional world', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  const everything = async () => {
    const edges: unknown[] = [];
    for (let after: unknown = null; ;) {
      const data = await ask(
        server.url,
        `query ($after: String) { changes(after: $after, first: 100) { pageInfo { hasNextPage endCursor }
           edges { id: subjectKey kind subjectType affects affectsMore node { __typename id
             ... on Claim { predicate modality statedSubject subject { id } object { id } } } } } }`,
        { after },
      );
      edges.push(...(at(data, 'changes.edges') as unknown[]));
      if (at(data, 'changes.pageInfo.hasNextPage') !== true) return edges;
      after = at(data, 'changes.pageInfo.endCursor');
    }
  };

  test('every change names the entities it affects: those in the claim, and those involved in its event', async () => {
    const edges = await everything();
    const claims = edges.filter((edge) => at(edge, 'subjectType') === 'CLAIM');
    expect(claims.length).toBeGreaterThan(100);
    for (const edge of claims) {
      const affects = at(edge, 'affects') as string[];
      expect(at(edge, 'node.__typename')).toBe('Claim');
      for (const end of ['subject', 'object']) {
        const id = at(edge, `node.${end}.id`);
        if (typeof id === 'string') expect(affects).toContain(id);
      }
    }
    const stages = claims.filter(
      (edge) =>
        at(edge, 'node.predicate') === 'stage' &&
        at(edge, 'node.subject.id') === 'oster-lund-2014-05',
    );
    expect(stages.length).toBeGreaterThan(0);
    for (const edge of stages) {
      expect(at(edge, 'affects')).toEqual(expect.arrayContaining(['bram-oster', 'cyra-lund']));
      expect(at(edge, 'affectsMore')).toBe(false);
    }
  });

  test('a merge affects the canonical entity and everything related to it', async () => {
    const edges = await everything();
    // The curators also deny one merge, which merges nothing.
    const merges = edges.filter(
      (edge) => at(edge, 'node.predicate') === 'sameAs' && at(edge, 'node.modality') === 'ASSERTED',
    );
    expect(merges.length).toBeGreaterThan(0);
    for (const edge of merges) {
      expect((at(edge, 'affects') as string[]).length).toBeGreaterThan(1);
      expect(at(edge, 'affects')).not.toContain(at(edge, 'node.statedSubject'));
      expect(at(edge, 'affects')).toContain(at(edge, 'node.subject.id'));
    }
  });

  test.each([
    ['{ changes(first: 0) { totalCount } }', 'first'],
    ['{ changes(first: 101) { totalCount } }', 'first'],
    ['{ changes(after: "nonsense") { totalCount } }', 'after'],
  ])('%s is refused', async (query, argument) => {
    expect(onlyError(await send(server.url, query))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    });
  });

  test('a cursor of another list is refused', async () => {
    const data = await ask(server.url, '{ people(first: 1) { pageInfo { endCursor } } }');
    const after = at(data, 'people.pageInfo.endCursor');
    const answer = await send(server.url, POLL, { after });
    expect(onlyError(answer)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});
