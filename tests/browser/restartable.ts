/** A server of a copy of the build, which a test can stop, start again at the same address, and give a new build. */
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openServer } from '../../src/api/http/server.ts';
import { LoadLease } from '../../src/curation/large-load/load-lease.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import type { TestServer } from '../support/server.ts';
import { loadWorld } from '../support/world.ts';

export interface Restartable extends TestServer {
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Replaces the build by one with other file names, as a deployment does. */
  readonly deploy: () => Promise<void>;
  /** Removes one file of the build, such as the first whose name begins with `graph-page`. */
  readonly lose: (beginning: string) => Promise<{ readonly restore: () => Promise<void> }>;
  /** Marks a large load as running, and returns the function that ends it. */
  readonly beginLoad: () => Promise<{ readonly end: () => Promise<void> }>;
}

export async function serveRestartable(): Promise<Restartable> {
  const graph = await openTestEmbedded();
  await loadWorld(graph, 'article');
  const folder = await mkdtemp(path.join(tmpdir(), 'rapport-web-'));
  await cp('web/dist', folder, { recursive: true });
  const serve = (port: number) =>
    openServer({
      graph,
      host: '127.0.0.1',
      port,
      schemaFolder: 'schema',
      webFolder: folder,
      silent: true,
    });
  let server = await serve(0);
  const { url } = server;
  let isRunning = true;
  const stop = async () => {
    if (isRunning) await server.close();
    isRunning = false;
  };
  return {
    graph,
    url,
    stop,
    async start() {
      if (isRunning) return;
      server = await serve(Number(new URL(url).port));
      isRunning = true;
    },
    deploy: () => renameAssets(folder),
    async lose(beginning) {
      const assets = path.join(folder, 'assets');
      const names = (await readdir(assets)).filter((name) => name.startsWith(beginning));
      if (names.length === 0) throw new Error(`No file of the build begins with ${beginning}.`);
      const move = (from: string, to: string) =>
        Promise.all(names.map((name) => rename(path.join(from, name), path.join(to, name))));
      await move(assets, folder);
      return {
        async restore() {
          await move(folder, assets);
        },
      };
    },
    async beginLoad() {
      const lease = new LoadLease();
      await graph.write((run) => lease.begin(run, { revision: 2, who: 'tests' }));
      return {
        async end() {
          await graph.write((run) => lease.end(run));
          lease.release();
        },
      };
    },
    async close() {
      await stop();
      await graph.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

let deploys = 0;

/** Gives every script and style another hash, in its name and wherever it is named. */
async function renameAssets(folder: string): Promise<void> {
  deploys += 1;
  const assets = path.join(folder, 'assets');
  const hashed = /-([\w-]{8})\.(?:js|css)$/;
  const names = (await readdir(assets)).filter((name) => hashed.test(name));
  const renamed = new Map(
    names.map((name) => [
      name,
      name.replace(hashed, (whole) => whole.replace(/-.{8}/, `-deploy${deploys}_`)),
    ]),
  );
  const anyName = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const file of [
    ...names.map((name) => path.join(assets, name)),
    path.join(folder, 'index.html'),
  ]) {
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace(anyName, (name) => renamed.get(name) ?? name),
    );
  }
  for (const [name, next] of renamed)
    await rename(path.join(assets, name), path.join(assets, next));
  // The compressed copies hold the old names.
  for (const name of await readdir(assets))
    if (name.endsWith('.br')) await rm(path.join(assets, name));
}
