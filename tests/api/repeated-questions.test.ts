/** A repeated question is answered from memory with the answer that executing it would give, before and after loads. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readAnswerSettings } from '../../src/api/http/answer-settings.ts';
import { loadRecords } from '../../src/curation/load.ts';
import { rebuild } from '../../src/curation/rebuild-revision.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { observed } from '../../src/graph/observed.ts';
import { toClaim } from '../domain/support/world.ts';
import { tries } from '../support/extent.ts';
import { serveGraph } from '../support/server.ts';
import { describeEngines, loadWorld, readWorld } from '../support/world.ts';

interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

const ACCEPTS = ['application/graphql-response+json', 'application/json', '*/*'];

interface Sending {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
}

async function send(url: string, question: Question, sending: Sending = {}) {
  const { method = 'GET', headers = {} } = sending;
  const { query, variables, operationName } = question;
  const asked = new URLSearchParams({
    query,
    ...(variables === undefined ? {} : { variables: JSON.stringify(variables) }),
    ...(operationName === undefined ? {} : { operationName }),
  });
  const response =
    method === 'GET'
      ? await fetch(`${url}/graphql?${asked.toString()}`, { headers })
      : await fetch(`${url}/graphql`, {
          method,
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(question),
        });
  const said = (name: string) => response.headers.get(name);
  return {
    answer: {
      status: response.status,
      type: said('content-type'),
      kept: said('cache-control'),
      vary: said('vary'),
      revision: said('rapport-revision'),
      text: await response.text(),
    },
    etag: said('etag'),
  };
}

/** Loads a data set of one person, whose name tells the edition. */
const load = (graph: Graph, edition: number) =>
  loadRecords(
    graph,
    { id: 'north', title: 'North', coverage: 'Invented.' },
    {
      entities: [{ id: 'north-person', type: 'Person' }],
      sources: [{ id: 'north-post', title: 'Post', publishedOn: '2016-01-20', paragraphs: {} }],
      claims: [
        toClaim(
          `north-person name Name ${String(edition)}`,
          {},
          { source: 'north-post', origin: 'north', summary: `Edition ${String(edition)}` },
        ),
      ],
    },
    { who: 'tests', why: `Edition ${String(edition)}` },
  );

const NAME = { query: '{ person(id: "north-person") { name } }' };
const nameIn = ({ text }: { readonly text: string }) =>
  (JSON.parse(text) as { data: { person: { name: string } } }).data.person.name;

describeEngines('A repeated question', (open, engine) => {
  let graph: Graph;
  let ids: string[];
  beforeAll(async () => {
    graph = await open();
    await loadWorld(graph, 'fictional');
    ids = (await readWorld('fictional')).records.entities.map(({ id }) => id);
  });
  afterAll(() => graph.close());

  describe('on a server', () => {
    let reads: string[];
    /** Called before the next read, unless that reads the state of loads. */
    let before: (() => Promise<unknown>) | undefined;
    let server: Awaited<ReturnType<typeof serveGraph>>;
    let edition = 0;
    beforeEach(async () => {
      edition += 1;
      await load(graph, edition);
      reads = [];
      const noting = observed(graph, ({ text }) => {
        if (!text.includes("'loading'")) reads.push(text);
      });
      const disturbed: Graph = {
        ...noting,
        read: async (cypher, parameters) => {
          const isState = JSON.stringify(cypher).includes("'loading'");
          const first = isState ? undefined : before;
          if (!isState) before = undefined;
          await first?.();
          return noting.read(cypher, parameters);
        },
      };
      server = await serveGraph(disturbed, observed, { freshMs: 0 });
    });
    afterEach(() => server.close());

    test('reads only whether something was loaded', async () => {
      const first = await send(server.url, NAME);
      expect(nameIn(first.answer)).toBe(`Name ${String(edition)}`);
      expect(reads).not.toEqual([]);
      reads.length = 0;
      expect(await send(server.url, NAME)).toEqual(first);
      // The variables are sent as text in an address, and as an object in a body.
      const posted = await send(server.url, NAME, { method: 'POST' });
      expect(posted).toEqual(first);
      expect(reads).toEqual([]);
    });

    test('is answered by 304 to a client that has the answer, until something is loaded', async () => {
      const { etag, answer } = await send(server.url, NAME);
      expect(etag).toMatch(/^W\/"[\w-]{32}"$/);
      expect(answer.kept).toBe('private, max-age=0');
      reads.length = 0;
      for (const tags of [etag!, etag!.replace('W/', ''), `"other", ${etag!}`]) {
        const again = await send(server.url, NAME, { headers: { 'if-none-match': tags } });
        expect(again.answer).toMatchObject({ status: 304, text: '', revision: answer.revision });
        expect(again.etag).toBe(etag);
      }
      expect(reads).toEqual([]);
      const other = await send(server.url, NAME, { headers: { 'if-none-match': '"other"' } });
      expect(other.answer).toEqual(answer);

      await load(graph, (edition += 1));
      const after = await send(server.url, NAME, { headers: { 'if-none-match': etag! } });
      expect([after.answer.status, nameIn(after.answer)]).toEqual([200, `Name ${String(edition)}`]);
      expect(after.etag).not.toBe(etag);
    });

    test('is executed again if a load came between its reads', async () => {
      const old = edition;
      before = () => load(graph, (edition += 1));
      const between = await send(server.url, NAME);
      expect(edition).toBe(old + 1);
      // It is of the new revision, but was asked under the stamp of the old one, so it is not kept.
      expect(nameIn(between.answer)).toBe(`Name ${String(edition)}`);
      expect(between.etag).toBeNull();
      const { answer, etag } = await send(server.url, NAME);
      expect(nameIn(answer)).toBe(`Name ${String(edition)}`);
      expect(answer.revision).toBe(between.answer.revision);
      expect(etag).not.toBeNull();
    });

    test.each([
      [
        'an unknown actor',
        { query: '{ whoMet(actor: "nobody") { totalCount } stats { people } }' },
      ],
      ['a bad day', { query: '{ person(id: "x", knownBy: "soon") { name } }' }],
      ['a syntax error', { query: '{' }],
      ['a mutation', { query: 'mutation { nope }' }],
      ['too many nodes', { query: '{ a: __typename '.padEnd(20_000, 'b: __typename ') + '}' }],
    ])('is executed again and not kept if it failed: %s', async (_, question) => {
      for (let round = 0; round < 2; round += 1) {
        const { answer, etag } = await send(server.url, question, { method: 'POST' });
        expect(answer.text).toContain('"errors"');
        expect([answer.kept, etag]).toEqual(['no-store', null]);
      }
    });

    test('is executed if it asks to show its round trips', async () => {
      const headers = { 'x-rapport-explain': '1' };
      await send(server.url, NAME);
      const { answer, etag } = await send(server.url, NAME, { headers });
      expect(answer.text).toContain('roundTrips');
      expect(etag).toBeNull();
      expect((await send(server.url, NAME)).answer.text).not.toContain('roundTrips');
    });
  });

  test('has the answer that executing gives, headers included, before and after loads', async () => {
    let servers: Awaited<ReturnType<typeof serveGraph>>[] = [];
    const openServers = () =>
      Promise.all(
        [64, 0].map((cacheMegabytes) =>
          serveGraph(graph, undefined, {
            freshMs: 0,
            answers: { ...readAnswerSettings({}), cacheMegabytes },
          }),
        ),
      );
    const id = fc.constantFrom('north-person', 'nobody', ...ids.slice(0, 3));
    const first = fc.constantFrom(1, 2, 101);
    const roots = fc.oneof(
      fc.tuple(id, first).map(
        ([of, n]) => `whoMet(actor: "${of}", first: ${String(n)}) {
        totalCount edges { verdict node { name } } }`,
      ),
      id.map((of) => `person(id: "${of}") { name names { text } evidence { claimCount } }`),
      id.map((of) => `node(id: "${of}") { id __typename }`),
      first.map((n) => `people(first: ${String(n)}) { totalCount nodes { name } }`),
      fc.constantFrom('revision { number }', 'stats { people }', 'nope', '__typename'),
      fc.constantFrom('person(id: $id) { name }', 'people(first: $first) { totalCount }'),
    );
    const questions: fc.Arbitrary<Question> = fc.record({
      query: fc
        .array(roots, { minLength: 1, maxLength: 2 })
        .map((fields) => fields.map((field, i) => `f${String(i)}: ${field}`).join(' '))
        .map((body) => {
          const declared = ['$id: ID! = "north-person"', '$first: Int = 2'].filter((each) =>
            body.includes(each.slice(0, each.indexOf(':'))),
          );
          const head = declared.length === 0 ? '' : `(${declared.join(', ')})`;
          return `query A${head} { ${body} } query B { __typename }`;
        }),
      variables: fc.record({ id, first: fc.constantFrom(1, -1) }, { requiredKeys: [] }),
      operationName: fc.constantFrom('A', 'A', 'A', 'B', 'C'),
    });
    const asking = fc.record({
      question: questions,
      method: fc.constantFrom('GET' as const, 'POST' as const),
      accept: fc.constantFrom(...ACCEPTS),
    });
    const change = fc.oneof(
      fc.integer({ min: 1, max: 3 }).map((edition) => ({ edition })),
      fc.constantFrom(1, 2, undefined).map((revision) => ({ revision })),
    );
    try {
      servers = await openServers();
      const [cached, plain] = servers.map(({ url }) => url) as [string, string];
      let kept = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(asking, { minLength: 2, maxLength: 4 }),
          fc.array(change, { minLength: 1, maxLength: 2 }),
          async (asked, changes) => {
            for (const next of [null, ...changes]) {
              if (next !== null && 'edition' in next) await load(graph, next.edition);
              else if (next !== null) await rebuild(graph, next.revision);
              for (const { question, method, accept } of [...asked, ...asked]) {
                const sending = { method, headers: { accept } };
                const answer = await send(cached, question, sending);
                const executed = await send(plain, question, sending);
                expect(answer).toEqual(executed);
                kept += answer.etag === null ? 0 : 1;
              }
            }
          },
        ),
        engine === 'embedded' ? tries(12, 60) : tries(12),
      );
      expect(kept).toBeGreaterThan(10);
    } finally {
      for (const { close } of servers) await close();
    }
  });
});
