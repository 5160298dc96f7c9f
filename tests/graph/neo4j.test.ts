/** The Neo4j engine: the contract against a real server, and the behaviour without one. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { errorTranslator } from '../../src/graph/engines/neo4j/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { describeNeo4jQuick, neo4jTestSettings, openTestNeo4j } from '../support/neo4j.ts';
import { describeContract } from './contract.ts';
import { expectCode } from './contract/suite.ts';

/** Makes the graph empty and of the right version after any test. */
const restore = async () => (await openTestNeo4j()).close();

describeNeo4jQuick('Neo4j', () => {
  afterAll(restore);
  describeContract({
    name: 'Neo4j',
    open: openTestNeo4j,
    reopen: () => openGraph(neo4jTestSettings()),
  });
});

/** A proxy to Neo4j on a port of its own, which can be interrupted. */
class Wire {
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #cut = false;

  constructor(port: number) {
    this.#server = createServer((near) => {
      if (this.#cut) return void near.destroy();
      const far = connect({ host: '127.0.0.1', port });
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => undefined);
      }
      near.pipe(far).pipe(near);
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `bolt://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Breaks every connection and refuses new ones until restored. */
  cut(): void {
    this.#cut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  mend(): void {
    this.#cut = false;
  }

  close(): void {
    this.cut();
    this.#server.close();
  }
}

describeNeo4jQuick('Neo4j in trouble', () => {
  let graph: Graph | undefined;
  beforeAll(restore);
  afterEach(() => graph?.close());

  const SLOW = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b) AS n';

  test('a read ends at its time-out, and the next one runs', async () => {
    graph = await openGraph({ ...neo4jTestSettings(), readTimeoutMs: 200 });
    const begun = Date.now();
    await expectCode(graph.read(SLOW), 'QUERY_TIMEOUT');
    expect(Date.now() - begun).toBeLessThan(5_000);
    expect(await graph.read('RETURN 1 AS x')).toEqual([{ x: 1 }]);
  });

  test('a write ends at its time-out and is rolled back', async () => {
    graph = await openGraph({ ...neo4jTestSettings(), writeTimeoutMs: 300 });
    const write = graph.write(async (run) => {
      await run('CREATE (:Late)');
      await run(SLOW);
    });
    await expectCode(write, 'QUERY_TIMEOUT');
    expect(await graph.read('MATCH (n:Late) RETURN n AS n')).toEqual([]);
  });

  test('the same graph answers again after an outage', async () => {
    const wire = new Wire(Number(new URL(neo4jTestSettings().uri).port || 7687));
    try {
      const opened = await openGraph({ ...neo4jTestSettings(), uri: await wire.listen() });
      graph = opened;
      await Promise.all(Array.from({ length: 5 }, () => opened.ping()));
      wire.cut();
      await expectCode(graph.ping(), 'SERVICE_UNAVAILABLE');
      await expectCode(graph.read('RETURN 1 AS x'), 'SERVICE_UNAVAILABLE');
      wire.mend();
      expect(await graph.read('RETURN 1 AS x')).toEqual([{ x: 1 }]);
      await graph.write((run) => run('RETURN 1 AS x'));
    } finally {
      wire.close();
    }
  });

  test('a short outage is bridged by retries', async () => {
    const wire = new Wire(Number(new URL(neo4jTestSettings().uri).port || 7687));
    try {
      graph = await openGraph({ ...neo4jTestSettings(), uri: await wire.listen() });
      wire.cut();
      setTimeout(() => wire.mend(), 500);
      const write = graph.write((run) => run('RETURN 2 AS x'));
      expect(await graph.read('RETURN 1 AS x')).toEqual([{ x: 1 }]);
      expect(await write).toEqual([{ x: 2 }]);
    } finally {
      wire.close();
    }
  });

  test('routing works, and a missing database is an error', async () => {
    const settings = neo4jTestSettings();
    const { host } = new URL(settings.uri);
    graph = await openGraph({ ...settings, uri: `neo4j://${host}` });
    expect(await graph.read('RETURN 1 AS x')).toEqual([{ x: 1 }]);
    await expectCode(openGraph({ ...settings, database: 'nosuch' }), 'CONFIG_INVALID');
  });

  test('every call after closing is refused', async () => {
    graph = await openGraph(neo4jTestSettings());
    const read = graph.read('RETURN 1 AS x');
    await Promise.all([graph.close(), graph.close()]);
    expect(await read).toEqual([{ x: 1 }]);
    await expectCode(graph.read('RETURN 1 AS x'), 'SERVICE_UNAVAILABLE');
    await expectCode(graph.ping(), 'SERVICE_UNAVAILABLE');
  });
});

describe('Neo4j away', () => {
  test.each(['bolt', 'neo4j'])(
    'opening %s:// fails in seconds, without the password',
    async (scheme) => {
      const begun = Date.now();
      const uri = `${scheme}://someone:secret@127.0.0.1:1`;
      const open = openGraph({ engine: 'neo4j', uri, username: 'someone', password: 'secret' });
      const error = await expectCode(open, 'SERVICE_UNAVAILABLE');
      expect(Date.now() - begun).toBeLessThan(5_000);
      expect(error.message).toContain(`${scheme}://127.0.0.1:1`);
      expect(error.message).not.toContain('secret');
    },
  );

  test('a server that accepts connections but never answers is unavailable', async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const begun = Date.now();
    const open = openGraph({ engine: 'neo4j', uri: `bolt://127.0.0.1:${port}` });
    await expectCode(open, 'SERVICE_UNAVAILABLE');
    expect(Date.now() - begun).toBeLessThan(10_000);
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  test.each(['foo://x', 'localhost:7687', ''])('%j is refused as an address', async (uri) => {
    await expectCode(openGraph({ engine: 'neo4j', uri }), 'CONFIG_INVALID');
  });

  test('a lack of memory is named, for Neo4j can be reached', () => {
    const code = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';
    const told = errorTranslator('bolt://h', 'neo4j')(Object.assign(new Error('x'), { code }));
    expect(told.code).toBe('SERVICE_UNAVAILABLE');
    expect(told.message).toContain('server.memory.heap.max_size');
  });

  test('errors of Neo4j are mapped by their code', () => {
    const translate = errorTranslator('bolt://h', 'neo4j');
    const codes = {
      'Neo.ClientError.Security.Unauthorized': 'GRAPH_AUTH',
      'Neo.ClientError.Security.AuthenticationRateLimit': 'GRAPH_AUTH',
      'Neo.ClientError.Transaction.TransactionTimedOut': 'QUERY_TIMEOUT',
      'Neo.ClientError.Schema.ConstraintValidationFailed': 'CONSTRAINT_VIOLATED',
      'Neo.ClientError.Cluster.NotALeader': 'SERVICE_UNAVAILABLE',
      'Neo.TransientError.Transaction.DeadlockDetected': 'SERVICE_UNAVAILABLE',
      'Neo.ClientError.Statement.SyntaxError': 'INTERNAL',
      // A read that writes is a mistake in a query, whatever the rights are.
      'Neo.ClientError.Statement.AccessMode': 'INTERNAL',
      SessionExpired: 'SERVICE_UNAVAILABLE',
    };
    for (const [code, ours] of Object.entries(codes)) {
      const cause = Object.assign(new Error('x'), { code });
      expect(translate(cause)).toMatchObject({ code: ours, cause });
    }
    const codesOfWrites = {
      'Neo.ClientError.Security.Forbidden': 'GRAPH_READ_ONLY',
      'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase': 'GRAPH_READ_ONLY',
      'Neo.ClientError.Security.Unauthorized': 'GRAPH_AUTH',
    };
    for (const [code, ours] of Object.entries(codesOfWrites)) {
      const cause = Object.assign(new Error('x'), { code });
      expect(translate(cause, 'write').code).toBe(ours);
    }
  });
});
