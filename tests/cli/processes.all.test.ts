/** The command line as processes of their own: output, exit codes, signals, and a file that another process holds. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openTestEmbedded, temporaryFolder } from '../support/embedded.ts';
import { ended, install, rapport, start, uninstall } from './rapport.ts';

const folder = temporaryFolder();
beforeAll(install);
afterAll(() => {
  uninstall();
  folder.remove();
});

/** A new data folder. */
let folders = 0;
const dataFolder = () => join(folder.path, `data-${++folders}`);
const oneLine = (text: string) => expect(text.trimEnd().split('\n')).toHaveLength(1);

describe('a process of its own', () => {
  test('prints its output and exits with the code', async () => {
    const checked = await ended(start(['check', 'seeds']));
    expect(checked).toEqual(await rapport(['check', 'seeds']));
    expect(checked).toMatchObject({ code: 0, err: '' });
    const wrong = await ended(start(['nosuch']));
    expect(wrong).toEqual(await rapport(['nosuch']));
    expect(wrong).toMatchObject({ code: 2, out: '' });
  });

  test('reads its settings from the environment', async () => {
    const { code, err } = await ended(start(['status'], { NEO4J_URI: 'localhost' }));
    expect(code).toBe(2);
    expect(err).toMatch(/^CONFIG_INVALID: NEO4J_URI /);
  });
});

describe('a file used by another process', () => {
  test.each([['load'], ['revert', '1'], ['status'], ['rebuild'], ['serve']])(
    '%s exits with 3 and says what to do',
    async (...command) => {
      const held = dataFolder();
      const graph = await openTestEmbedded(join(held, 'rapport.grafeo'));
      const child = start([...command, '--data', held]);
      try {
        const { code, out, err } = await ended(child);
        expect({ code, out }).toEqual({ code: 3, out: '' });
        expect(err).toMatch(/^GRAPH_LOCKED: .*Stop it.*NEO4J_URI/);
        oneLine(err);
      } finally {
        child.kill();
        await graph.close();
      }
    },
  );
});

describe('serve', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'reports that it is ready, and exits with 0 on %s',
    async (signal) => {
      const data = dataFolder();
      const child = start(['serve', '--port', '0', '--data', data]);
      const end = ended(child);
      try {
        const [greeting, created] = await twoLines(child.stdout!);
        expect(greeting).toContain(data);
        expect(created).toBe(
          `There was no graph yet: a new one was created (embedded graph in ${data}).`,
        );
        const url = /listens on (http:\S+)/.exec(greeting)![1]!;
        expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
        const ready = await fetch(`${url}/health/ready`);
        expect(ready.status).toBe(200);
        expect(await ready.json()).toMatchObject({ status: 'ready', engine: 'embedded' });
        child.kill(signal);
        expect((await end).code).toBe(0);
      } finally {
        child.kill('SIGKILL');
      }
      // The file is released and contains the seeds.
      const { out } = await rapport(['status', '--data', data, '--json']);
      expect(JSON.parse(out)).toMatchObject({ revision: { shown: 1, who: 'rapport serve' } });
    },
  );

  test('on a port in use exits with a clear line', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const child = start(['serve', '--port', String(port), '--data', dataFolder()]);
    try {
      const { code, err } = await ended(child);
      expect(code).toBe(2);
      expect(err).toMatch(/^CONFIG_INVALID: .*PORT/);
      expect(err).toContain(String(port));
    } finally {
      child.kill('SIGKILL');
      taken.close();
    }
  });
});

async function twoLines(stream: NodeJS.ReadableStream): Promise<readonly [string, string]> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: stream });
    const read: string[] = [];
    lines.on('line', (line) => {
      read.push(line);
      if (read.length === 2) resolve([read[0]!, read[1]!]);
    });
    lines.once('close', () => reject(new Error('It ended before its second line.')));
  });
}
