/** Real clients, each used as its documentation says, against the served article. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveWorld, type TestServer } from '../support/server.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));

/** `npm ci --prefix tests/clients` installs them; `.ci/run` does. */
const hasClients = existsSync(path.join(folder, 'node_modules'));
/** A Python that has `gql`: `RAPPORT_PYTHON`, or the `python3` of the system. */
const python = process.env['RAPPORT_PYTHON'] ?? 'python3';
const hasPython = spawnSync(python, ['-c', 'import gql, requests']).status === 0;

let server: TestServer;
beforeAll(async () => {
  server = await serveWorld(openTestEmbedded, 'article');
});
afterAll(() => server.close());

/** Runs a client's script to its end and returns what it saw. Throws what it printed if it fails. */
async function seenBy(command: string, script: string): Promise<string[]> {
  const child = spawn(command, [path.join(folder, script), server.url], { cwd: folder });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => (out += String(data)));
  child.stderr.on('data', (data) => (err += String(data)));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${out}${err}`);
  return [...out.matchAll(/^saw: (.*)$/gm)].map(([, line]) => line!);
}

(hasClients ? describe : describe.skip)('Real clients (npm ci --prefix tests/clients)', () => {
  test.each([
    ['apollo.mjs', 5],
    ['urql.mjs', 2],
    ['relay.mjs', 4],
    ['codegen.mjs', 1],
    ['lint.mjs', 1],
  ])('%s sees what it should', async (script, lines) => {
    expect(await seenBy(process.execPath, script)).toHaveLength(lines);
  });
});

(hasPython ? test : test.skip)('Python (pip install "gql[requests]") asks, too', async () => {
  expect(await seenBy(python, 'python_gql.py')).toHaveLength(2);
});
