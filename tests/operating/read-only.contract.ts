/** A graph that may only be read: commands that read work, commands that write are refused, and nothing changes. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfigUnder } from '../../src/config.ts';
import type { Environment } from '../../src/graph/engine.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { serve } from '../../src/serve.ts';
import { rapport, type Ended } from '../cli/rapport.ts';
import { onlyError, send } from '../support/ask.ts';
import { dump, type Dump } from '../support/dump.ts';
import { temporaryFolder } from '../support/embedded.ts';

/** A graph whose rights a test changes. Each function returns the settings with which to open the graph afterwards. */
export interface Rights {
  readonly allow: () => Promise<Record<string, string>>;
  readonly readOnly: () => Promise<Record<string, string>>;
}

/** How long a hook may take. It starts a Neo4j twice, which is slow on a busy machine. */
const START_MS = 600_000;
/** Matches anything but an error, because slow commands print their progress. */
const NO_ERROR = expect.not.stringMatching(/^[A-Z_]+: /m);
const PEOPLE =
  '{ people(first: 3) { nodes { id } } search(text: "kerry") { nodes { __typename } } }';
const DEAD = {
  key: 'loading',
  token: 'of a process that is gone',
  who: 'Mira',
  since: '2026-01-02T03:04:05.678Z',
  revision: 2,
  changing: false,
  alive: 1,
};

export function describeReadOnly(name: string, rights: Rights): void {
  const folder = temporaryFolder();
  let env: Record<string, string>;
  let before: Dump;
  afterAll(() => folder.remove());

  const withGraph = async <T>(work: (graph: Graph) => Promise<T>): Promise<T> => {
    const graph = await openGraph(configOf(env).graph, { toServe: true });
    try {
      return await work(graph);
    } finally {
      await graph.close();
    }
  };
  const run = (...words: string[]): Promise<Ended> => rapport(words, env);
  const refused = async (...words: string[]) => {
    const { code, err } = await run(...words);
    expect({ words, code, err }).toEqual({
      words,
      code: 3,
      err: expect.stringMatching(/^GRAPH_READ_ONLY: .+\n$/m),
    });
  };

  describe(`${name} that holds a graph`, () => {
    beforeAll(async () => {
      env = await rights.allow();
      expect(await run('load', 'seeds')).toMatchObject({ code: 0, err: NO_ERROR });
      env = await rights.readOnly();
      before = await withGraph(dump);
    }, START_MS);

    test('can be read by status, find, check, verify, backup, explain and a dry run', async () => {
      const file = join(folder.path, 'rapport.backup.gz');
      const operation = 'web/examples/01-did-they-meet.graphql';
      for (const words of [
        ['status'],
        ['find', 'Hun Sen'],
        ['check', 'tests/worlds/fictional', '--against'],
        ['verify'],
        ['backup', file],
        ['verify', file],
        ['explain', operation],
        ['load', 'tests/worlds/fictional', '--dry-run'],
      ]) {
        const { code, err } = await run(...words);
        expect({ words, code, err }).toEqual({ words, code: 0, err: NO_ERROR });
      }
    });

    test('lets a dry run compare the records only, and it says so', async () => {
      const { out } = await run('load', 'tests/worlds/fictional', '--dry-run');
      expect(out).toMatch(/^Dry run: a load would make revision 2: \d+ new claims/m);
      expect(out).toMatch(
        /^The graph can only be read here, so what would read otherwise is not said\.$/m,
      );
      expect(out).not.toContain('What would read otherwise:');
    });

    test('is served as it is, with the seeds that it holds', async () => {
      const { url, greeting, close } = await serve(configOf(env, { RAPPORT_SEEDS: 'seeds' }));
      try {
        expect(greeting).not.toContain('may only be read');
        expect((await send(url, PEOPLE)).errors).toBeUndefined();
        expect((await fetch(`${url}/health/ready`)).status).toBe(200);
      } finally {
        await close();
      }
    });

    test('is served as it is, and the greeting says that other seeds were not loaded', async () => {
      const seeds = { RAPPORT_SEEDS: 'tests/worlds/fictional' };
      const { url, greeting, close } = await serve(configOf(env, seeds));
      try {
        expect(greeting).toContain('may only be read by this server, so the seeds were not loaded');
        expect((await send(url, PEOPLE)).errors).toBeUndefined();
      } finally {
        await close();
      }
    });

    test('refuses a load and a rebuild, and stays the same', async () => {
      await refused('load', 'tests/worlds/fictional');
      await refused('rebuild');
      await refused('upgrade');
      expect(await withGraph(dump)).toEqual(before);
    });
  });

  describe(`${name} that holds half of a load`, () => {
    beforeAll(async () => {
      env = await rights.allow();
      await withGraph((graph) =>
        graph.write(async (run) => {
          await run('CREATE (m:Meta) SET m = $mark', { mark: DEAD });
          await run(`CREATE (:Claim {id: 'half', revision: 2, rank: 'normal'})`);
        }),
      );
      env = await rights.readOnly();
      before = await withGraph(dump);
    }, START_MS);

    test('is not rolled back: the server says so, and answers 503', async () => {
      const { url, greeting, close } = await serve(configOf(env, { RAPPORT_SEEDS: '' }));
      try {
        expect(greeting).toContain('this server may only read the graph');
        expect(greeting).toContain('"rapport rebuild"');
        expect(onlyError(await send(url, PEOPLE)).code).toBe('SERVICE_UNAVAILABLE');
        expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({
          status: 'interrupted',
        });
      } finally {
        await close();
      }
      expect((await run('status')).out).toMatch(/^Load +interrupted: Mira began it/m);
      await refused('rebuild');
      expect(await withGraph(dump)).toEqual(before);
    });

    test(
      'is rolled back as soon as a process may write',
      async () => {
        env = await rights.allow();
        for (const words of [['rebuild'], ['status'], ['verify']]) {
          expect({ words, ...(await run(...words)) }).toMatchObject({
            words,
            code: 0,
            out: expect.not.stringContaining('interrupted'),
            err: NO_ERROR,
          });
        }
      },
      START_MS,
    );
  });
}

const configOf = (env: Environment, more: Environment = {}) =>
  readConfigUnder({ PORT: '0', RAPPORT_LOG: 'silent', ...more }, env);
