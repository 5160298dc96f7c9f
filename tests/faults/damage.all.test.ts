/** Damaged graph files and backups are refused or give the same answers as before. They never give other answers. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rapport } from '../cli/rapport.ts';
import { temporaryFolder } from '../support/embedded.ts';
import { damage } from './damaging.ts';
import { diceFor, Tally, times } from './extent.ts';
import { killAtRandom, startScript } from './killing.ts';
import type { Opened } from './probe.ts';
import { Prober } from './prober.ts';

const FILE = 'rapport.grafeo';
const { path: root, remove } = temporaryFolder();
const at = (name: string) => join(root, name);
const BACKUP = at('graph.backup.gz');
const settingsOf = (folder: string) => ({ engine: 'embedded', path: join(folder, FILE) }) as const;
const prober = new Prober();

beforeAll(async () => {
  for (const words of [
    ['load', 'seeds', '--data', at('closed')],
    ['backup', BACKUP, '--data', at('closed')],
  ]) {
    expect((await rapport(words, { RAPPORT_SEEDS: '' })).code).toBe(0);
  }
}, 120_000);
afterAll(() => {
  prober.close();
  remove();
});

/** The possible outcomes of damage. The last two are failures. */
const OUTCOMES = ['damaged', 'refused', 'equal', 'wrong', 'crashed'];
const isEqual = (one: Opened, other: Opened) =>
  one.contents === other.contents && one.answers === other.answers;

/** Damages one file of a graph's folder at a time. */
async function damageOften(kind: string, from: string, rounds: number): Promise<Tally> {
  const tally = new Tally(`damage, ${kind}`, OUTCOMES);
  const dice = diceFor(kind);
  cpSync(from, at('right'), { recursive: true });
  const right = await prober.lookAtWhole({ settings: settingsOf(at('right')), answers: true });
  rmSync(at('right'), { recursive: true });
  const folder = at('damaged');
  for (let round = 1; round <= rounds; round += 1) {
    cpSync(from, folder, { recursive: true });
    const file = dice.pick(filesIn(folder));
    const { way, damaged } = damage(readFileSync(file), dice);
    writeFileSync(file, damaged);
    tally.add('damaged');
    const found = await prober.look({ settings: settingsOf(folder), answers: true });
    const outcome =
      'crashed' in found
        ? 'crashed'
        : 'refused' in found
          ? isClear(found.refused)
            ? 'refused'
            : 'wrong'
          : isEqual(found, right) && found.faults.length === 0
            ? 'equal'
            : 'wrong';
    tally.add(outcome);
    if (outcome === 'wrong' || outcome === 'crashed') {
      tally.wrong.push(`round ${round}: ${file}: ${way}: ${outcome}: ${JSON.stringify(found)}`);
    }
    rmSync(folder, { recursive: true });
  }
  tally.print();
  return tally;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Whether a refusal names the file and says what to do. */
const isClear = (message: string) =>
  message.includes(FILE) && /restore|schema version/.test(message);

test('a graph that was closed', async () => {
  const tally = await damageOften('graph closed', at('closed'), times(10));
  expect(tally.wrong).toEqual([]);
  expect(tally.count('refused')).toBeGreaterThan(0);
}, 3_600_000);

test('a graph whose process was killed while it wrote', async () => {
  const killed = at('killed');
  cpSync(at('closed'), killed, { recursive: true });
  const writer = {
    name: 'load',
    start: (folder: string) =>
      startScript('tests/curation/staged-loader.ts', [JSON.stringify(settingsOf(folder))]),
  };
  await killAtRandom(writer, killed, { toFirstWrite: 500, writing: 300 }, diceFor('killed'));
  const tally = await damageOften('graph killed', killed, times(8));
  expect(tally.wrong).toEqual([]);
}, 3_600_000);

test('a backup', async () => {
  const tally = new Tally('damage, backup', OUTCOMES);
  const dice = diceFor('backup');
  const bytes = readFileSync(BACKUP);
  const rounds = times(400);
  for (let round = 1; round <= rounds; round += 1) {
    const { way, damaged } = damage(bytes, dice);
    if (damaged.equals(bytes)) continue;
    tally.add('damaged');
    const file = at(`damaged.backup.gz`);
    writeFileSync(file, damaged);
    const { code, out, err } = await rapport(['verify', file]);
    const isRefused = code === 1 && out.includes('is no whole backup');
    if (isRefused) {
      tally.add('refused');
      continue;
    }
    // A backup that passes must restore to the same graph.
    const folder = at('restored');
    mkdirSync(folder);
    const restored = await rapport(['restore', file, '--data', folder]);
    const found = await prober.look({ settings: settingsOf(folder) });
    const isSame = restored.code === 0 && 'contents' in found && found.contents === (await whole());
    tally.add(isSame ? 'equal' : 'wrong');
    if (!isSame) tally.wrong.push(`round ${round}: ${way}: ${out}${err}${restored.err}`);
    rmSync(folder, { recursive: true });
  }
  tally.print();
  expect(tally.wrong).toEqual([]);
  expect(tally.count('refused')).toBeGreaterThan(rounds / 2);
}, 3_600_000);

let contents: string | undefined;

/** The contents of the undamaged backup after it is restored. */
async function whole(): Promise<string> {
  if (contents === undefined) {
    const folder = at('undamaged');
    expect((await rapport(['restore', BACKUP, '--data', folder])).code).toBe(0);
    ({ contents } = await prober.lookAtWhole({ settings: settingsOf(folder) }));
  }
  return contents;
}
