/** Every answer with status 503 says when to ask again, whatever made it one. */
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sayWhenToRetry } from '../../src/api/http/retry-after.ts';
import type { Graph, Row } from '../../src/graph/graph.ts';
import { RapportError } from '../../src/errors.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveGraph } from '../support/server.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestEmbedded();
});
afterAll(() => graph.close());

/** The graph, but with other rows for the state of its loads, and perhaps for all others. */
function stating(state: () => Row, read?: () => Promise<Row[]>): Graph {
  return {
    ...{ info: graph.info, write: graph.write, findNames: graph.findNames.bind(graph) },
    read: async (cypher, ...rest) => {
      const isState = typeof cypher !== 'string' && cypher.name === 'find loading state';
      if (isState) return [state()];
      return read === undefined ? graph.read(cypher, ...rest) : read();
    },
    prepare: () => Promise.resolve(),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

const STILL = { begun: 0, alive: null, revision: 1, loads: 1, recordedAt: null };

async function answerOf(of: Graph, path: string) {
  const server = await serveGraph(of, undefined, { freshMs: 0 });
  try {
    const response = await fetch(`${server.url}${path}`);
    const body = (await response.json()) as {
      errors?: { extensions: object }[];
      status?: string;
    };
    return { response, told: body.errors?.[0]?.extensions ?? body.status };
  } finally {
    await server.close();
  }
}

const PEOPLE = `/graphql?query=${encodeURIComponent('{ people(first: 1) { totalCount } }')}`;

describe('503 tells when to ask again', () => {
  let loads = 0;
  const changing = () => ({ ...STILL, loads: (loads += 1) });
  const loading = () => ({ ...STILL, alive: Date.now() + 60_000 });
  const away = () =>
    stating(
      () => STILL,
      () => Promise.reject(new RapportError('SERVICE_UNAVAILABLE', 'It is away.')),
    );

  test.each([
    ['while the graph changes', () => stating(changing), PEOPLE, { reason: 'CHANGING' }],
    ['during a large load', () => stating(loading), PEOPLE, { reason: 'LOADING' }],
    ['if the graph is away', away, PEOPLE, { code: 'SERVICE_UNAVAILABLE' }],
    ['at readiness', () => stating(loading), '/health/ready', 'loading'],
  ])('%s', async (_when, make, path, expected) => {
    const { response, told } = await answerOf(make(), path);
    if (typeof expected === 'string') expect(told).toBe(expected);
    else expect(told).toMatchObject(expected);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('to those who come while the server closes', async () => {
    const app = Fastify({ return503OnClosing: false });
    sayWhenToRetry(app);
    app.get('/', () => 'answered');
    let url = '';
    let late: Response | undefined;
    app.addHook('preClose', async () => {
      late = await fetch(url);
    });
    url = await app.listen({ host: '127.0.0.1', port: 0 });
    expect(await (await fetch(url)).text()).toBe('answered');
    await app.close();
    const { status, headers } = late!;
    expect([status, headers.get('retry-after'), headers.get('connection')]).toEqual([
      503,
      '5',
      'close',
    ]);
    expect(await late!.json()).toMatchObject({
      errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    });
  });
});

test('other answers have no such header', async () => {
  for (const path of ['/health/ready', PEOPLE, '/nothing']) {
    const { response } = await answerOf(graph, path);
    expect(response.headers.get('retry-after')).toBeNull();
  }
});
