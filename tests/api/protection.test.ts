/** One client cannot stop the others: lanes, a deadline, clients that hang up, rates and connections, over HTTP. */
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { readLimitSettings, type LimitSettings } from '../../src/api/http/limit-settings.ts';
import { openServer, type RunningServer } from '../../src/api/http/server.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** A heavy operation, because it could return many nodes. */
const HEAVY = `people(first: 100) { nodes { involvements(first: 100) {
  nodes { topics(first: 5) { nodes { id } } } } } }`;
const LIGHT = 'person(id: "x") { name }';

/** A graph in which nothing is found, and whose reads can be made to wait. */
class EmptyGraph implements Graph {
  readonly info = { name: 'embedded', version: '0', joinsReads: false, isShared: false } as const;
  /** Let the waiting reads go on. `started` counts the reads that began while reads had to wait. */
  readonly held: (() => void)[] = [];
  isHolding = false;
  started = 0;

  read: Graph['read'] = async () => {
    if (this.isHolding) {
      this.started += 1;
      await new Promise<void>((resolve) => this.held.push(resolve));
    }
    return [];
  };
  findNames = () => Promise.resolve([]);
  write = () => Promise.reject(new Error('Nobody writes here.'));
  prepare = () => Promise.resolve();
  ping = () => Promise.resolve();
  close = () => Promise.resolve();

  release(): void {
    this.isHolding = false;
    for (const go of this.held.splice(0)) go();
  }
}

let graph: EmptyGraph;
let server: RunningServer | undefined;

async function serve(limits: Partial<LimitSettings>): Promise<string> {
  graph = new EmptyGraph();
  server = await openServer({
    graph,
    ...{ host: '127.0.0.1', port: 0, schemaFolder: 'schema', webFolder: 'web/dist', silent: true },
    limits: { ...readLimitSettings({}), ...limits },
    // The watch of loads must have read before reads are held, and read no more, however slow the machine is.
    freshMs: 60_000,
  });
  await ask(LIGHT);
  return server.url;
}

afterEach(async () => {
  graph.release();
  await server?.close();
  server = undefined;
});

interface Answered {
  readonly status: number;
  readonly code: string | undefined;
  readonly headers: Headers;
}

async function ask(fields: string, options: RequestInit = {}): Promise<Answered> {
  const response = await fetch(`${server!.url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query: `{ ${fields} }` }),
    ...options,
    headers: { 'content-type': 'application/json', ...(options.headers as object) },
  });
  const { errors } = (await response.json()) as {
    errors?: { extensions: { code: string } }[];
  };
  const { status, headers } = response;
  return { status, headers, code: errors?.[0]?.extensions.code };
}

/** Waits until a condition holds; the test's own time limit ends it if it never does. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(2);
}

describe('heavy operations', () => {
  test('wait for one another, and get 503 if too many wait; light ones and health checks pass', async () => {
    const url = await serve({ heavyOperations: 1 });
    graph.isHolding = true;
    const running = ask(HEAVY);
    await until(() => graph.started > 0);
    // One runs, and four may wait for it.
    const waiting = Array.from({ length: 4 }, () => ask(HEAVY));
    await sleep(50);
    const refused = await ask(HEAVY);
    expect([refused.status, refused.code]).toEqual([503, 'SERVER_BUSY']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    graph.isHolding = false;
    expect(await ask(LIGHT)).toMatchObject({ status: 200, code: undefined });
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    graph.release();
    const answers = await Promise.all([running, ...waiting]);
    expect(answers.map(({ code }) => code)).toEqual(Array(5).fill(undefined));
  });

  test('keep their place until the engine is free, even if their client has hung up', async () => {
    await serve({ heavyOperations: 1 });
    graph.isHolding = true;
    const client = new AbortController();
    const gone = ask(HEAVY, { signal: client.signal }).catch(() => 'hung up');
    await until(() => graph.started > 0);
    const before = graph.started;
    client.abort();
    expect(await gone).toBe('hung up');
    const next = ask(HEAVY);
    await sleep(50);
    // The first operation reads no more, and the next one has not begun.
    expect(graph.started).toBe(before);
    graph.release();
    expect(await next).toMatchObject({ status: 200, code: undefined });
  });
});

test('an operation of a client that has hung up starts no further read', async () => {
  await serve({});
  graph.isHolding = true;
  const client = new AbortController();
  const fields =
    'a: person(id: "x") { name } search(text: "kem") { nodes { name } } coverage { claimCount }';
  const gone = ask(fields, { signal: client.signal }).catch(() => 'hung up');
  await until(() => graph.started > 0);
  client.abort();
  await gone;
  await sleep(20);
  const before = graph.started;
  for (const go of graph.held.splice(0)) go();
  await sleep(20);
  expect(graph.started).toBe(before);
});

test('an operation that takes longer than its deadline ends with QUERY_TIMEOUT', async () => {
  await serve({ deadlineSeconds: 1 });
  graph.isHolding = true;
  const late = ask(HEAVY);
  await until(() => graph.started > 0);
  await sleep(1_100);
  graph.release();
  expect((await late).code).toBe('QUERY_TIMEOUT');
});

describe('rates', () => {
  /** A request as a trusted proxy forwards it. */
  const from = (address: string, headers: Record<string, string> = {}) =>
    ask('__typename', { headers: { 'x-forwarded-for': address, ...headers } });
  const codes = (answers: readonly Answered[]) => answers.map(({ code }) => code ?? 'answered');

  test('are bounded by address and by key, and never for health checks', async () => {
    const url = await serve({
      ...{ rate: 2, keyRate: 3, keys: ['secret'], proxies: ['127.0.0.1'] },
    });
    const [one, other] = ['203.0.113.1', '203.0.113.2'];
    const answers = [await from(one), await from(one), await from(one), await from(other)];
    expect(codes(answers)).toEqual(['answered', 'answered', 'RATE_LIMITED', 'answered']);
    expect(answers[2]!.status).toBe(429);
    expect(Number(answers[2]!.headers.get('retry-after'))).toBeGreaterThan(0);
    const key = { 'x-rapport-key': 'secret' };
    // If a request has a key, it counts for the key, from any address.
    const keyed = [await from(one, key), await from(other, key), await from(one, key)];
    expect(codes([...keyed, await from(one, key)])).toEqual([
      ...['answered', 'answered', 'answered', 'RATE_LIMITED'],
    ]);
    // A request with an unknown key counts for its address.
    expect((await from(one, { 'x-rapport-key': 'guessed' })).code).toBe('RATE_LIMITED');
    const live = await fetch(`${url}/health/live`, { headers: { 'x-forwarded-for': one } });
    expect(live.status).toBe(200);
  });

  test('have no limit on loopback, or if the setting is 0', async () => {
    await serve({ rate: 1 });
    expect(codes([await ask('__typename'), await ask('__typename')])).toEqual([
      ...['answered', 'answered'],
    ]);
    await server!.close();
    await serve({ rate: 0, proxies: ['127.0.0.1'] });
    const address = '203.0.113.1';
    expect(codes([await from(address), await from(address)])).toEqual(['answered', 'answered']);
  });

  test('ignore an address forwarded by anybody but a trusted proxy', async () => {
    await serve({ rate: 1 });
    expect(codes([await from('203.0.113.1'), await from('203.0.113.1')])).toEqual([
      ...['answered', 'answered'],
    ]);
  });
});

test('connections are bounded', async () => {
  const url = new URL(await serve({ connections: 3 }));
  const sockets: Socket[] = [];
  let closed = 0;
  try {
    for (let n = 0; n < 6; n += 1) {
      const socket = connect(Number(url.port), url.hostname);
      socket.on('error', () => undefined);
      socket.on('close', () => (closed += 1));
      sockets.push(socket);
    }
    // The HTTP client of this file may hold one more connection.
    await until(() => closed >= 3);
    await sleep(50);
    expect(sockets.filter(({ destroyed }) => !destroyed).length).toBeLessThanOrEqual(3);
    expect(closed).toBeLessThanOrEqual(4);
  } finally {
    for (const socket of sockets) socket.destroy();
  }
});

describe('settings', () => {
  test('have presets, and are read from the environment', () => {
    expect(readLimitSettings({})).toMatchObject({ operations: 32, rate: 600, keys: [] });
    expect(
      readLimitSettings({
        RAPPORT_HEAVY_OPERATIONS: '4',
        RAPPORT_RATE: '0',
        RAPPORT_KEYS: 'a, b,',
      }),
    ).toMatchObject({ heavyOperations: 4, rate: 0, keys: ['a', 'b'] });
  });

  test.each(['RAPPORT_OPERATIONS', 'RAPPORT_DEADLINE', 'RAPPORT_CONNECTIONS'])(
    '%s must be a whole number, at least 1',
    (name) => {
      for (const text of ['0', '-1', '1.5', 'many']) {
        expect(() => readLimitSettings({ [name]: text })).toThrow(
          `${name} is "${text}": give a whole number, at least 1.`,
        );
      }
    },
  );
});
