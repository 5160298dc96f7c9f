/** An error names a full disk, and the graph then has either its old contents or all of the load. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { undoUnfinished } from '../../src/curation/large-load/undo.ts';
import { loadRecords } from '../../src/curation/load.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { rapport } from '../cli/rapport.ts';
import { dump, type Dump } from '../support/dump.ts';
import { openTestEmbedded, temporaryFolder } from '../support/embedded.ts';
import { readWorld } from '../support/world.ts';

const folder = temporaryFolder();
const disk = join(folder.path, 'disk');
const kept = join(folder.path, 'kept');
const data = join(disk, 'data');
const ballast = join(disk, 'ballast');
const isMounted = mount();
const article = await readWorld('article');
const fictional = await readWorld('fictional');
const AS_OF = { who: 'test', why: 'test', now: new Date('2020-01-02T03:04:05.678Z') };

let former: Dump;
let whole: Dump;
beforeAll(async () => {
  former = await loaded(join(kept, 'rapport.grafeo'), [article]);
  whole = await loaded(undefined, [article, fictional]);
});
afterAll(() => {
  if (isMounted) execFileSync('umount', ['--lazy', disk]);
  folder.remove();
});

async function loaded(
  path: string | undefined,
  worlds: readonly (typeof article)[],
): Promise<Dump> {
  const graph = await openTestEmbedded(path);
  for (const { dataset, records } of worlds) await loadRecords(graph, dataset, records, AS_OF);
  const all = await dump(graph);
  await graph.close();
  return all;
}

/** Mounts a small disk. Returns false if this process may not do that. */
function mount(): boolean {
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Copies the prepared graph to a folder of its own on the disk. */
function put(name: string): string {
  rmSync(data, { recursive: true, force: true });
  cpSync(kept, join(data, name), { recursive: true });
  return join(data, name, 'rapport.grafeo');
}

/** Fills the disk except for this many KB. */
function fill(leaveKb: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leaveKb * 1024)));
}

const onSmallDisk = isMounted ? test : test.skip;

onSmallDisk('the command names the full disk, and works again when there is space', async () => {
  const file = put('command');
  const folderOfGraph = join(data, 'command');
  fill(12);
  const load = ['load', 'tests/worlds/fictional', '--data', folderOfGraph];
  const { code, err } = await rapport(load);
  expect(err).toMatch(/^DISK_FULL: The disk of .* is full \(\d+ KB left\), so /m);
  expect(code).toBe(3);
  rmSync(ballast);
  const graph = await openTestEmbedded(file);
  expect(await dump(graph)).toEqual(former);
  await graph.close();
  expect((await rapport(load)).code).toBe(0);
});

onSmallDisk.each([4, 40, 80, 100, 112, 120, 128, 136])(
  'with %s KB left a load is there or not, as the message says',
  async (leaveKb) => {
    const graph = await openTestEmbedded(put(`small-${leaveKb}`));
    fill(leaveKb);
    const { dataset, records } = fictional;
    const [ended] = await Promise.allSettled([loadRecords(graph, dataset, records, AS_OF)]);
    if (ended.status === 'rejected') expect(ended.reason).toMatchObject({ code: 'DISK_FULL' });
    const isWritten =
      ended.status === 'fulfilled' || String(ended.reason).includes('only in the log');
    const expected = isWritten ? whole : former;
    expect(await dump(graph)).toEqual(expected);
    await closeFull(graph);
    rmSync(ballast);
    expect(await reopened(`small-${leaveKb}`)).toEqual(expected);
  },
);

onSmallDisk('a large load that fills the disk is rolled back when there is space', async () => {
  const graph = await openTestEmbedded(put('large'));
  fill(200);
  const { dataset, records } = fictional;
  const staging = { above: 5, graceMs: 0 };
  await expect(loadRecords(graph, dataset, records, { ...AS_OF, staging })).rejects.toMatchObject({
    code: 'DISK_FULL',
  });
  await closeFull(graph);
  rmSync(ballast);
  expect(await reopened('large')).toEqual(former);
});

/** Closes a graph on a full disk. The close reports the full disk if something is left to be saved. */
async function closeFull(graph: Graph): Promise<void> {
  const [closed] = await Promise.allSettled([graph.close()]);
  if (closed.status === 'rejected') expect(closed.reason).toMatchObject({ code: 'DISK_FULL' });
}

/** Opens a copy of the graph, because Grafeo locks a file that it could not close until its process ends. */
async function reopened(name: string): Promise<Dump> {
  const copy = join(folder.path, `copy-${name}`);
  cpSync(join(data, name), copy, { recursive: true });
  const graph = await openTestEmbedded(join(copy, 'rapport.grafeo'));
  await undoUnfinished(graph);
  const all = await dump(graph);
  await graph.close();
  return all;
}
