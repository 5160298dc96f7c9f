/** Runs the commands about backup and upgrade in docs/operating.md, in the order of the page. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rapport } from '../cli/rapport.ts';
import { unpack } from '../fixtures/earlier.ts';
import { temporaryFolder } from '../support/embedded.ts';

const page = readFileSync('docs/operating.md', 'utf8');

/** The commands in the section with this heading, as words. */
function commandsIn(heading: string): string[][] {
  const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const blocks = [...section.matchAll(/^```sh\n([^]*?)^```/gm)].map(([, text = '']) => text);
  const lines = blocks.flatMap((text) => text.trimEnd().split('\n'));
  return lines.map((line) => line.split(' ').slice(1));
}

const folder = temporaryFolder();
afterAll(folder.remove);

/** Runs a command of the page with the files and folders of the test. */
async function run(words: readonly string[], data: string) {
  const isPlace = (word: string, at: number) => word.endsWith('.gz') || words[at - 1] === '--data';
  const placed = words.map((word, at) => (isPlace(word, at) ? join(folder.path, word) : word));
  return rapport(placed, { RAPPORT_DATA: join(folder.path, data) });
}

describe('backup', () => {
  beforeAll(async () => {
    const loaded = await run(['load', 'seeds'], 'data');
    expect(loaded.code).toBe(0);
  });

  const commands = commandsIn('Backup');
  test('has commands', () => {
    expect(commands.map(([name]) => name)).toEqual(['backup', 'verify', 'restore', 'verify']);
  });

  test.each(commands.map((words) => [words.join(' '), words] as const))(
    '%s',
    async (_line, words) => {
      const { code, out } = await run(words, 'data');
      expect({ code, out }).toEqual({
        code: 0,
        out: expect.stringMatching(
          /holds 1 revision: 189|is whole|Restored 1 revision|Nothing is wrong/,
        ),
      });
    },
  );

  test('a second restore is refused with advice', async () => {
    const { code, err } = await run(['restore', 'rapport.backup.gz', '--data', 'restored'], 'data');
    expect(code).toBe(2);
    expect(err).toMatch(/^BAD_USER_INPUT: The graph is not empty: .* Choose another folder/);
  });

  test('faults are printed, with exit code 1', async () => {
    const { code, out } = await rapport(['verify', 'package.json']);
    expect(code).toBe(1);
    expect(out).toMatch(/^package\.json is no whole backup: .*\n1 fault in package\.json\.\n$/);
    const asJson = await rapport(['verify', 'package.json', '--json']);
    expect(asJson.code).toBe(1);
    expect(JSON.parse(asJson.out)).toMatchObject({ faults: [expect.any(String)] });
  });
});

describe('upgrade', () => {
  const commands = commandsIn('Upgrade');
  beforeAll(async () => {
    mkdirSync(join(folder.path, 'earlier'));
    unpack('0.1.0', join(folder.path, 'earlier', 'rapport.grafeo'));
    const refused = await run(['status'], 'earlier');
    expect(refused.err).toMatch(/^GRAPH_SCHEMA_VERSION: .*Run "rapport upgrade"/);
  });

  test('has commands', () => {
    expect(commands.map(([name]) => name)).toEqual(['backup', 'upgrade', 'verify']);
  });

  test.each(commands.map((words) => [words.join(' '), words] as const))(
    '%s',
    async (_line, words) => {
      const { code, out } = await run(words, 'earlier');
      expect({ code, out }).toEqual({
        code: 0,
        out: expect.stringMatching(
          /holds 2 revisions|from schema version 4 to \d+: 2 revisions kept|Nothing is wrong/,
        ),
      });
    },
  );

  test('a second upgrade does nothing', async () => {
    const { code, out } = await run(['upgrade'], 'earlier');
    expect(code).toBe(0);
    expect(out).toMatch(/^Nothing to do: the graph has schema version \d+ already/);
  });
});
