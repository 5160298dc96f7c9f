/**
 * Kills commands that write to the embedded graph at random moments. The graph is then whole: as before or as
 * after.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { install, rapport, start, uninstall } from '../cli/rapport.ts';
import { unpack } from '../fixtures/earlier.ts';
import { temporaryFolder } from '../support/embedded.ts';
import { diceFor, Tally, times } from './extent.ts';
import { killAtRandom, runWhole, startScript, type Writer } from './killing.ts';
import type { Opened } from './probe.ts';
import { Prober } from './prober.ts';

const OTHER = 'tests/worlds/fictional';
const DIARY = 'tests/exchange/import/samples/made-diary.csv';
const { path: root, remove } = temporaryFolder();
const at = (name: string) => join(root, name);
const BACKUP = at('two.backup.gz');
const settingsOf = (folder: string) =>
  ({ engine: 'embedded', path: join(folder, 'rapport.grafeo') }) as const;

/** Runs a command of the preparation, which must succeed. */
async function prepare(...words: string[]): Promise<void> {
  const { code, err } = await rapport(words, { RAPPORT_SEEDS: '' });
  if (code !== 0) throw new Error(err);
}

beforeAll(async () => {
  install();
  for (const name of ['none', 'one', 'earlier']) mkdirSync(at(name));
  await prepare('load', 'seeds', '--data', at('one'));
  cpSync(at('one'), at('two'), { recursive: true });
  await prepare('load', OTHER, '--data', at('two'));
  await prepare('backup', BACKUP, '--data', at('two'));
  unpack('0.1.0', join(at('earlier'), 'rapport.grafeo'));
}, 120_000);
afterAll(() => {
  uninstall();
  remove();
});

const command =
  (...words: string[]) =>
  (folder: string) =>
    start([...words, '--data', folder]);

/** Each writer, with the graph from which it starts. */
const WRITERS: readonly (Writer & { readonly from: string })[] = [
  { name: 'first load', from: 'none', start: command('load', 'seeds') },
  { name: 'second load', from: 'one', start: command('load', OTHER) },
  {
    name: 'start with seeds',
    from: 'none',
    start: (folder) =>
      start(['serve', '--port', '0', '--data', folder], { RAPPORT_SEEDS: 'seeds' }),
    says: 'listens on',
  },
  {
    name: 'import of a register',
    from: 'one',
    start: command(
      ...['import', DIARY, '--format', 'csv'],
      ...['--mapping', 'mappings/ministerial-diary.yaml', '--accessed', '2024-06-01'],
    ),
  },
  { name: 'rebuild', from: 'two', start: command('rebuild', '--revision', '1') },
  { name: 'revert', from: 'two', start: command('revert', '2') },
  { name: 'restore', from: 'none', start: command('restore', BACKUP) },
  { name: 'upgrade', from: 'earlier', start: command('upgrade') },
  {
    name: 'load in many transactions',
    from: 'one',
    start: (folder) =>
      startScript('tests/curation/staged-loader.ts', [JSON.stringify(settingsOf(folder))]),
  },
  {
    name: 'restore in many transactions',
    from: 'none',
    start: (folder) =>
      startScript('tests/curation/restore-killed.ts', [settingsOf(folder).path, BACKUP]),
  },
];

const ROUNDS = times(2);

test(`${WRITERS.length} ways to write, each killed ${ROUNDS} times`, async () => {
  const tally = new Tally('kill, embedded', [
    'killed',
    'in time',
    'before',
    'after',
    'half',
    'corrupt',
  ]);
  const prober = new Prober();
  try {
    for (const writer of WRITERS) await killOften(writer, prober, tally);
  } finally {
    prober.close();
    tally.print();
  }
  expect(tally.wrong).toEqual([]);
  expect(tally.count('killed')).toBeGreaterThan(0);
}, 3_600_000);

/** The contents before a writer starts, by the graph from which it starts. */
const begun = new Map<string, Opened>();

async function killOften(
  writer: (typeof WRITERS)[number],
  prober: Prober,
  tally: Tally,
): Promise<void> {
  const { name, from } = writer;
  const fresh = (round: string) => {
    const folder = at(`${name} ${round}`.replaceAll(' ', '-'));
    cpSync(at(from), folder, { recursive: true });
    return folder;
  };
  const whole = fresh('whole');
  const pace = await runWhole(writer, whole);
  const after = await prober.lookAtWhole({ settings: settingsOf(whole) });
  let before = begun.get(from);
  if (before === undefined) {
    before = await prober.lookAtWhole({ settings: settingsOf(fresh('untouched')) });
    begun.set(from, before);
  }
  expect([name, before.contents]).not.toEqual([name, after.contents]);

  const dice = diceFor(name);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const folder = fresh(String(round));
    tally.add((await killAtRandom(writer, folder, pace, dice)) ? 'killed' : 'in time');
    const found = await prober.look({ settings: settingsOf(folder) });
    const state =
      !('contents' in found) || found.faults.length > 0
        ? 'corrupt'
        : found.contents === after.contents
          ? 'after'
          : found.contents === before.contents
            ? 'before'
            : 'half';
    tally.add(state);
    if (state === 'half' || state === 'corrupt') {
      tally.wrong.push(`${name}, round ${round}: ${state}: ${JSON.stringify(found)}`);
    }
  }
}
