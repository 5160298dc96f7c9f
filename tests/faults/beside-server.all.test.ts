/** Commands run beside a server of the embedded graph, in real processes. Either process may be killed at any time. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rapport } from '../cli/rapport.ts';
import { ask, send } from '../support/ask.ts';
import { temporaryFolder } from '../support/embedded.ts';

const STANDS = '{ revision { number } people { totalCount } }';
const SEEDS = 'tests/worlds/fictional';

let folder: ReturnType<typeof temporaryFolder>;
let data: string;
let server: Process;
let url: string;
beforeEach(async () => {
  folder = temporaryFolder();
  data = join(folder.path, 'data');
  await startServer();
}, 120_000);
afterEach(async () => {
  await server.kill();
  folder.remove();
});

interface Process {
  /** Resolves when the process has printed `times` lines that begin with `start`. */
  readonly prints: (start: string, times?: number) => Promise<string>;
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>;
}

function run(words: readonly string[], env: Readonly<Record<string, string>> = {}): Process {
  const child = spawn(process.execPath, ['--import', './tests/support/typescript.mjs', ...words], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  const ended = once(child, 'close');
  return {
    prints: (start, times = 1) =>
      new Promise((resolve, reject) => {
        let seen = 0;
        createInterface({ input: child.stdout }).on('line', (line) => {
          if (line.startsWith(start) && (seen += 1) === times) resolve(line);
        });
        void ended.then(() => reject(new Error(`It ended and printed no "${start}".`)));
      }),
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal);
      await ended;
    },
  };
}

async function startServer(): Promise<void> {
  const words = ['src/cli.ts', 'serve', '--port', '0', '--data', data];
  server = run(words, {
    RAPPORT_SEEDS: 'seeds',
    RAPPORT_LOG: 'silent',
    RAPPORT_CACHE_MB: '0',
    NEO4J_URI: '',
  });
  const line = await server.prints('Rapport listens on ');
  url = /http:\/\/[^ ]+/.exec(line)?.[0] ?? '';
}

const settings = () => JSON.stringify({ engine: 'embedded', path: join(data, 'rapport.grafeo') });
const command = (...words: string[]) => rapport([...words, '--data', data]);
/** Checks that nothing is half written: every record is there, and what is shown follows from the records. */
const expectWhole = async () => expect((await command('verify')).out).toContain('Nothing is wrong');

test('status, find, check, load, rebuild, revert, verify and backup work, with their output and exit codes', async () => {
  const before = await ask(url, STANDS);
  expect((await command('status')).out).toContain('Revision       1 of 1');

  const loaded = await command('load', SEEDS, '--who', 'Mira');
  expect(loaded.code).toBe(0);
  expect(loaded.out).toMatch(/^Revision 2: 246 new claims, 0 deprecated; /m);
  const after = await ask(url, STANDS);
  expect(after).toMatchObject({ revision: { number: 2 } });
  expect((await command('status')).out).toContain('by Mira: ');
  expect((await command('load', SEEDS)).out).toContain('Nothing to do');

  expect((await command('rebuild', '--revision', '1')).code).toBe(0);
  expect(await ask(url, STANDS)).toEqual(before);
  expect((await command('rebuild')).code).toBe(0);
  expect(await ask(url, STANDS)).toEqual(after);
  await expectWhole();
  expect((await command('backup', join(folder.path, 'b.gz'))).code).toBe(0);

  expect((await command('find', 'Hun Sen')).out).toContain('hun-sen  Person  Hun Sen');
  const against = await rapport(['check', 'tests/worlds/fictional', '--against', data]);
  expect(against).toMatchObject({ code: 0, err: '' });
  expect((await command('revert', '2')).out).toMatch(
    /^Revision 3 reverts revision 2: 2\d\d claims/,
  );
  expect(await ask(url, STANDS)).toMatchObject({ ...before, revision: { number: 3 } });
  await expectWhole();

  const wrong = await command('rebuild', '--revision', '77');
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.err).toContain('77');
});

test('a second server of the folder is refused', async () => {
  expect(await command('serve', '--port', '0')).toMatchObject({
    code: 3,
    err: expect.stringMatching(/^GRAPH_LOCKED: /),
  });
});

test('a command that is killed during a write leaves nothing, and the server can load afterwards', async () => {
  const before = await ask(url, STANDS);
  const writer = run(['tests/faults/half-writer.ts', settings()]);
  await writer.prints('half written');
  expect(await ask(url, STANDS)).toEqual(before);
  await writer.kill();
  await expectWhole();
  expect(await ask(url, STANDS)).toEqual(before);
  expect((await command('load', SEEDS)).code).toBe(0);
});

test('a large load that is killed is rolled back by the server', async () => {
  const before = await ask(url, STANDS);
  const loader = run(['tests/curation/staged-loader.ts', settings()]);
  await loader.prints('written', 6);
  expect((await send(url, STANDS)).text).toContain('SERVICE_UNAVAILABLE');
  await loader.kill();
  // The server checks every five seconds.
  while ((await send(url, STANDS)).errors !== undefined)
    await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await ask(url, STANDS)).toEqual(before);
  await expectWhole();
});

test('if the server is killed during a write, the command says so, and nothing is half written', async () => {
  const writer = run(['tests/faults/half-writer.ts', settings()]);
  await writer.prints('half written');
  const told = writer.prints('SERVICE_UNAVAILABLE: The server that holds the graph has ended');
  await server.kill();
  await told;
  expect((await command('status')).out).toContain('Revision       1 of 1');
  await expectWhole();
  await startServer();
  expect((await command('load', SEEDS)).code).toBe(0);
});

test('if the server is stopped during a large load, the next server rolls it back', async () => {
  const before = await ask(url, STANDS);
  const loader = run(['tests/curation/staged-loader.ts', settings()]);
  await loader.prints('written', 6);
  await server.kill('SIGTERM');
  await loader.kill();
  expect((await command('status')).out).toContain('interrupted');
  await startServer();
  expect(await ask(url, STANDS)).toEqual(before);
  await expectWhole();
});
