/** A server whose graph holds an interrupted load says so, and restores the last whole revision. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { join } from 'node:path';
import { curatorOf } from '../../src/curation/curator.ts';
import { Recovery } from '../../src/curation/recovery.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { rapport } from '../cli/rapport.ts';
import { onlyError, send } from '../support/ask.ts';
import { dump } from '../support/dump.ts';
import { openTestEmbedded, temporaryFolder } from '../support/embedded.ts';
import { serveGraph } from '../support/server.ts';
import { loadWorld } from '../support/world.ts';

const PEOPLE = '{ people(first: 1) { nodes { id } } }';
const MARK = {
  key: 'loading',
  token: 'of a process that is gone',
  who: 'Mira',
  since: '2026-01-02T03:04:05.678Z',
  revision: 2,
  changing: false,
};

let folder: ReturnType<typeof temporaryFolder>;
let graph: Graph;
beforeEach(async () => {
  folder = temporaryFolder();
  graph = await openTestEmbedded(join(folder.path, 'rapport.grafeo'));
  await loadWorld(graph, 'article');
});
afterEach(async () => {
  await graph.close();
  folder.remove();
});

/** Leaves the graph as a load does that died after its first records. */
const die = () =>
  graph.write(async (run) => {
    await run('CREATE (m:Meta) SET m = $mark', { mark: { ...MARK, alive: Date.now() - 1 } });
    await run(`CREATE (:Claim {id: 'half', revision: 2, rank: 'normal'})`);
  });

test('a running server refuses clearly, rolls the load back, and answers again', async () => {
  const before = await dump(graph);
  const { url, close } = await serveGraph(graph, undefined, { freshMs: 0 });
  const recovery = new Recovery(curatorOf(graph), { seedFolder: null, everyMs: 20 });
  const notes: string[] = [];
  const readiness = async () => (await (await fetch(`${url}/health/ready`)).json()) as object;
  try {
    expect(await recovery.begin()).toBe('current');
    await die();
    const refused = await send(url, PEOPLE);
    expect(onlyError(refused).code).toBe('SERVICE_UNAVAILABLE');
    expect(refused.errors?.[0]?.extensions).toMatchObject({ reason: 'INTERRUPTED' });
    expect(refused.text).toContain('was interrupted');
    expect(await readiness()).toMatchObject({ status: 'interrupted' });

    recovery.watch((what) => notes.push(what));
    while (notes.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(notes).toEqual(['rolled back an interrupted load']);
    expect((await send(url, PEOPLE)).errors).toBeUndefined();
    expect(await readiness()).toMatchObject({ status: 'ready' });
    expect(await dump(graph)).toEqual(before);
  } finally {
    recovery.stop();
    await close();
  }
});

test('the seeds of the project are added to no graph of other data sets, unless somebody asks', async () => {
  const own = await openTestEmbedded();
  await loadWorld(own, 'fictional');
  const begun = (seedsAreDefault: boolean) =>
    new Recovery(curatorOf(own), { seedFolder: 'seeds', seedsAreDefault }).begin();
  const before = await dump(own);
  expect(await begun(true)).toBe('apart');
  expect(await dump(own)).toEqual(before);
  expect(await begun(false)).toBe('current');
  expect(await dump(own)).not.toEqual(before);
  expect(await begun(true)).toBe('current');
  await own.close();
});

test('status tells who loaded, since when, and what to do; a dry run refuses; a load rolls it back', async () => {
  await die();
  await graph.close();
  const at = ['--data', folder.path];
  const { out } = await rapport(['status', ...at]);
  expect(out).toMatch(/^Load +interrupted: Mira began it at 2026-01-02T03:04:05\.678Z$/m);
  expect(out).toContain('"rapport rebuild"');
  const told = JSON.parse((await rapport(['status', ...at, '--json'])).out) as object;
  expect(told).toMatchObject({ load: { state: 'interrupted', who: 'Mira', revision: 2 } });

  const dry = await rapport(['load', 'seeds', '--dry-run', ...at]);
  expect([dry.code, dry.err]).toEqual([3, expect.stringContaining('was interrupted')]);
  const verified = await rapport(['verify', ...at]);
  expect([verified.code, verified.err]).toEqual([
    3,
    expect.stringMatching(/Mira began .* was interrupted.*Run "rapport rebuild"/),
  ]);
  expect((await rapport(['load', 'seeds', ...at])).code).toBe(0);
  const after = await rapport(['status', ...at]);
  expect(after.out).not.toContain('interrupted');
  graph = await openTestEmbedded(join(folder.path, 'rapport.grafeo'));
  expect(await graph.read(`MATCH (c:Claim {id: 'half'}) RETURN c.id AS id`)).toEqual([]);
});
