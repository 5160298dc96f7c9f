/** `npm run bench:import`: imports a made register of many rows, and prints its rate and memory. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Command } from 'commander';
import type { Context } from '../src/commands/context.ts';
import { addImport } from '../src/commands/import.ts';
import { readConfigUnder } from '../src/config.ts';
import { WriteLog } from './measure/write-log.ts';
import { neo4jFromEnvironment, readNumber, SCRATCH } from './options.ts';
import { erase, mark, openTarget, type Target } from './prepare.ts';

const MEGABYTE = 1024 * 1024;
/** Row n of the register has these two; the factors spread the pairs over all of both. */
const OFFICIALS = 1_000;
const GUESTS = 20_000;
const FIRST_DAY = Date.UTC(2010, 0, 1);
const DAY_MS = 86_400_000;

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000' },
    engine: { type: 'string', default: 'neo4j' },
    floor: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
  },
});
const rows = readNumber('rows', values.rows);
const folder = path.join(SCRATCH, `import-${rows}`);
mkdirSync(folder, { recursive: true });
const register = path.join(folder, 'register.csv');
const mapping = path.join(folder, 'mapping.yaml');
writeRegister();
writeFileSync(
  mapping,
  `dataset: { id: made-register, title: A made register, coverage: Nothing real., licence: CC0-1.0 }
source: { id: made-register, title: A made register, publisher: A benchmark, language: en }
fields:
  official: { column: Official }
  day: { column: Date, formats: [yyyy-MM-dd] }
  guest: { column: Guest }
rows:
  - meeting:
      id: Number
      stage: held
      date: day
      involved:
        - { person: official, capacity: host }
        - { organization: guest, capacity: guest }
`,
);

const target: Target =
  values.engine === 'neo4j'
    ? { engine: 'neo4j', address: neo4jFromEnvironment() }
    : { engine: 'embedded', dataFolder: path.join(folder, 'data') };
await erase(target);
// Marks it, so that an interrupted benchmark can be repeated.
await mark(target, '');
const log = values.floor ? new WriteLog(path.join(folder, 'writes.ndjson')) : null;

const seconds = await imported('first');
if (values.again) await imported('again');
if (log !== null) {
  const floor = await log.replay(target);
  console.log(
    `The raw driver writes the same rows in ${floor.toFixed(1)} s; ` +
      `the import takes ${(seconds / floor).toFixed(1)} times as long.`,
  );
  log.delete();
}

function writeRegister(): void {
  const file = openSync(register, 'w');
  writeSync(file, 'Number,Official,Date,Guest\n');
  let lines = '';
  for (let n = 0; n < rows; n += 1) {
    const day = new Date(FIRST_DAY + (n % 5_000) * DAY_MS).toISOString().slice(0, 10);
    lines += `${n},Official ${(n * 7) % OFFICIALS},${day},Company ${(n * 13) % GUESTS} of the trade\n`;
    if (n % 10_000 === 9_999 || n === rows - 1) {
      writeSync(file, lines);
      lines = '';
    }
  }
  closeSync(file);
}

/** Runs the command itself, and returns its seconds without those of logging. */
async function imported(turn: string): Promise<number> {
  const graph = await openTarget(target);
  const [start, began, logged] = [process.memoryUsage.rss(), performance.now(), log?.seconds ?? 0];
  let peak = start;
  const steps: string[] = [];
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const context: Context = {
    settings: () => readConfigUnder({}, process.env),
    open: () => Promise.resolve(log?.of(graph) ?? graph),
    serve: () => Promise.reject(new Error('An import serves nothing.')),
    print: (text) => console.log(text),
    write: () => Promise.resolve(),
    note: (text) => console.error(text),
    clear: null,
    ask: null,
    readInput: () => Promise.resolve(Buffer.alloc(0)),
    inputStream: () => {
      throw new Error('An import of a file reads no standard input.');
    },
    progress: (title) => {
      const from = performance.now();
      return {
        at: () => undefined,
        end: () => {
          const memory = Math.round((peak - start) / MEGABYTE);
          steps.push(`${title} ${((performance.now() - from) / 1000).toFixed(1)} s, +${memory} MB`);
        },
      };
    },
    exitWith: (code) => {
      process.exitCode = code;
    },
  };
  const program = new Command();
  addImport(program, context);
  const words = ['import', register, '--format', 'csv', '--mapping', mapping];
  await program.parseAsync([...words, '--published', '2024-01-01'], { from: 'user' });
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000 - ((log?.seconds ?? 0) - logged);
  console.log(
    `${turn}: ${rows.toLocaleString('en')} rows on ${values.engine} in ${seconds.toFixed(1)} s, ` +
      `${Math.round(rows / seconds).toLocaleString('en')} rows/s; memory at most ` +
      `${Math.round((peak - start) / MEGABYTE)} MB above the ${Math.round(start / MEGABYTE)} MB at the start ` +
      `(${steps.join('; ')}).`,
  );
  return seconds;
}
