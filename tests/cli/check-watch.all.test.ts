/** `rapport check --watch`, as a process of its own: it checks again at every save and ends at Ctrl-C. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ChildProcess } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { GOOD, PARAGRAPHS, writeFolder } from '../curation/seed-folder.ts';
import { PATIENCE_MS } from '../support/extent.ts';
import { ended, install, start, uninstall, type Ended } from './rapport.ts';

const ONE = 'sources/page-one.yaml';
const page = GOOD[ONE] ?? '';
const broken = (word: string) => page.replace('stage: held, guest', `stage: ${word}, guest`);

let folder = '';
let watching: ChildProcess | undefined;
let end: Promise<Ended> | undefined;
let out = '';

beforeAll(install);
afterAll(uninstall);
beforeEach(async () => {
  folder = await writeFolder({ ...GOOD, 'texts/page-one.txt': PARAGRAPHS.join('\n') });
});
afterEach(async () => {
  watching?.kill('SIGKILL');
  await end;
  await rm(folder, { recursive: true, force: true });
});

async function watch(...more: string[]): Promise<void> {
  out = '';
  watching = start(['check', folder, '--watch', ...more]);
  watching.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  end = ended(watching);
  await says('Checked.');
}

/** Waits until it has printed something new with this text, and forgets what it printed. */
async function says(text: string | RegExp): Promise<string> {
  const until = Date.now() + PATIENCE_MS;
  const found = () => (typeof text === 'string' ? out.includes(text) : text.test(out));
  while (!found()) {
    if (Date.now() > until) throw new Error(`It never said ${String(text)}, but: ${out}`);
    await delay(20);
  }
  const said = out;
  out = '';
  return said;
}

const save = (text: string) => writeFile(join(folder, ONE), text);

describe('A watched folder is checked again', () => {
  test('when a file is saved, with place and fix, until Ctrl-C ends it with 0', async () => {
    await watch();
    await save(broken('hold'));
    const said = await says('1 issue in');
    expect(said).toContain(
      `${join(folder, ONE)}:32 claims[5].visit.stage: "hold" is not in the list.`,
    );
    expect(said).toContain('Did you mean "held"?');
    expect(said).not.toContain('\u001b');
    await save(page);
    await says('No issue in');
    watching?.kill('SIGINT');
    expect(await end).toMatchObject({ code: 0, err: '' });
  });

  test('with 0 even if the last check found issues, at SIGTERM too', async () => {
    await watch();
    await save(broken('hold'));
    await says('1 issue in');
    watching?.kill('SIGTERM');
    expect(await end).toMatchObject({ code: 0 });
  });

  test('when an editor saves beside the file and renames', async () => {
    await watch();
    for (const word of ['hold', 'heldd']) {
      await writeFile(join(folder, `${ONE}~`), broken(word));
      await rename(join(folder, `${ONE}~`), join(folder, ONE));
      await says(`"${word}" is not in the list`);
    }
  });

  test('when a folder comes later, or another takes its place', async () => {
    const entities = join(folder, 'entities');
    await rename(entities, join(folder, 'away'));
    await watch();
    await mkdir(entities);
    await writeFile(join(entities, 'all.yaml'), '- { id: Vale, type: Person }\n');
    await says('"Vale" is not an id');
    await rm(entities, { recursive: true });
    await rename(join(folder, 'away'), entities);
    await says('No issue in');
    await writeFile(join(entities, 'more.yaml'), '- { id: Reeve, type: Person }\n');
    await says('"Reeve" is not an id');
  });

  test('when a text changes; with --write the hashes follow', async () => {
    const texts = join(folder, 'texts');
    await watch('--articles', texts, '--write');
    await writeFile(join(texts, 'page-one.txt'), [...PARAGRAPHS, 'A third.'].join('\n'));
    await says(/page-one\.yaml: wrote the sha256 of paragraph 3\.\nNo issue/);
    await rm(texts, { recursive: true });
    expect(await end).toMatchObject({ code: 2, err: expect.stringContaining('texts') });
  });

  test('and a folder that is deleted ends it with a clear error', async () => {
    await watch();
    await rm(folder, { recursive: true });
    const { code, err } = (await end) ?? { code: null, err: '' };
    expect(code).toBe(2);
    expect(err).toBe(
      `CONFIG_INVALID: The folder of seeds ${folder} does not exist. Name an existing folder as the argument of the command or in RAPPORT_SEEDS.\n`,
    );
  });

  test('but is not printed again if nothing that matters changed', async () => {
    await watch();
    await writeFile(join(folder, 'sources/.page-one.yaml.swp'), 'x');
    await save(`${page}\n`);
    await delay(1_000);
    expect(out).toBe('');
  });
});

test('Watching is for people: it has no JSON', async () => {
  const { code, err } = await ended(start(['check', folder, '--watch', '--json']));
  expect(code).toBe(2);
  expect(err).toContain("'--watch' cannot be used with option '--json'");
});
