/** `npm run bench:abuse`: measures whether one client that asks for too much can block the others. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attacksOn, lightQuery, type Attack } from './abuse/attacks.ts';
import { besiege, post, type Clients, type Seen } from './abuse/siege.ts';
import { memoryMb, start, type Running } from './measure/process.ts';
import { dataFolderOf, neo4jFromEnvironment, readNames, readNumber, readSize } from './options.ts';
import { ensureLoaded } from './ensure-loaded.ts';
import type { Target } from './prepare.ts';
import { circumstances, table } from './report.ts';
import { SUBJECT } from './subjects.ts';
import { makeWorld } from './world/world.ts';

const USAGE = `usage: npm run bench:abuse -- [options]
  --size <s>      1k, 10k (default), 100k or 1m relationships
  --seed <n>      another world of the same size (default 1)
  --engines <l>   some of embedded,neo4j (default: embedded, and neo4j if NEO4J_URI is set)
  --attacks <l>   attacks whose names begin with this text (default all)
  --seconds <n>   how long each attack lasts (default 8)
  --server <f>    the built server to attack (default dist/main.js)
  --keep          uses the loaded world even if the code has changed since`;

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10k' },
    seed: { type: 'string', default: '1' },
    engines: { type: 'string' },
    attacks: { type: 'string', default: '' },
    seconds: { type: 'string', default: '8' },
    server: { type: 'string', default: 'dist/main.js' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

type Cells = readonly (string | number | null)[];

const ENGINES = ['embedded', 'neo4j'] as const;
type EngineName = (typeof ENGINES)[number];

const CROWDS: readonly (readonly [string, Clients])[] = [
  ['one client', { count: 1, hangUpMs: null }],
  ['four that hang up', { count: 4, hangUpMs: 150 }],
];
/** How many light queries are sent before anything is measured. */
const WARMING_ROUNDS = 300;

const HEAD = [
  ...['Attack', 'light p95 ms', 'slowest ms', 'asked', 'failed', 'live slowest ms'],
  ...['RSS MB', 'of idle', 'attacks'],
];

/** Codes of operations that the server refuses before it reads anything. */
const REFUSALS = ['QUERY_TOO_LARGE', 'QUERY_TOO_EXPENSIVE'];

if (values.help) console.log(USAGE);
else await main();

async function main(): Promise<void> {
  if (!existsSync(values.server)) throw new Error(`There is no ${values.server}: npm run build`);
  const seed = readNumber('seed', values.seed);
  const world = makeWorld(readSize(values.size), seed);
  const wanted = values.attacks.split(',');
  const attacks = attacksOn(world.frame).filter(({ name }) =>
    wanted.some((prefix) => name.startsWith(prefix)),
  );
  const preset = process.env['NEO4J_URI'] ? ENGINES : (['embedded'] as const);
  const engines =
    values.engines === undefined ? preset : readNames('engines', values.engines, ENGINES);
  for (const engine of engines) {
    const target = targetOf(engine, seed);
    if (!values.keep) await ensureLoaded(target, world, { size: values.size, seed });
    const rows = [await measureIdle(engine)];
    for (const attack of attacks) rows.push(...(await measure(engine, attack)));
    const command = `npm run bench:abuse -- ${process.argv.slice(2).join(' ')}`;
    console.log(`\n### ${SUBJECT[engine].title}, ${values.size}\n`);
    console.log(circumstances(command, [values.server]));
    console.log(`\n${table(HEAD, rows)}\n`);
  }

  /** Measures the light query on an idle machine, without an attack. */
  async function measureIdle(engine: EngineName): Promise<Cells> {
    return atServer(engine, async (running, idle) => {
      const nobody = { count: 0, hangUpMs: null };
      return rowOf('none', idle, await siege(running, '', nobody));
    });
  }

  /** Starts one server for each attack and crowd, so that no attack influences the measurement of the next one. */
  async function measure(engine: EngineName, attack: Attack): Promise<Cells[]> {
    const rows: Cells[] = [];
    for (const [crowd, clients] of CROWDS) {
      await atServer(engine, async (running, idle) => {
        const accepted = await mostAccepted(running, attack);
        for (const count of new Set([attack.aliases, accepted])) {
          const seen = await siege(running, attack.body(count), clients);
          rows.push(rowOf(`${count} × ${attack.name}, ${crowd}`, idle, seen));
          console.error(rows.at(-1)!.join(' | '));
        }
      });
    }
    return rows;
  }

  function siege({ url, pid }: Running, attack: string, clients: Clients): Promise<Seen> {
    const seconds = readNumber('seconds', values.seconds);
    return besiege({ url, pid, attack, light: lightQuery(world.frame), clients, seconds });
  }

  async function atServer<T>(
    engine: EngineName,
    work: (running: Running, idle: number | null) => Promise<T>,
  ): Promise<T> {
    const place = {
      dataFolder: dataFolderOf(values.size, seed),
      neo4j: engine === 'neo4j' ? neo4jFromEnvironment() : null,
    };
    const command = SUBJECT[engine].command(place);
    const running = await start({ ...command, args: [values.server] });
    try {
      const each = attacksOn(world.frame).map(({ body }) => body(1));
      await warm(running, [lightQuery(world.frame), ...each]);
      return await work(running, memoryMb(running.pid, 'VmRSS'));
    } finally {
      await running.stop();
    }
  }
}

function rowOf(name: string, idle: number | null, seen: Seen): Cells {
  const { p95, slowest, answered, failed, live, rssMb, outcomes } = seen;
  const share = idle === null || rssMb === null ? null : `${(rssMb / idle).toFixed(2)} ×`;
  const came = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  const ms = [p95, slowest].map((value) => Math.round(value));
  const rss = rssMb === null ? null : Math.round(rssMb);
  return [name, ...ms, answered, failed, Math.round(live), rss, share, came];
}

/**
 * Brings a server into the state after a while of use: it sends the light query often, and each expensive
 * field once.
 */
async function warm({ url }: Running, bodies: readonly string[]): Promise<void> {
  const [light, ...others] = bodies;
  for (const body of others) await post(url, body, null);
  for (let n = 0; n < WARMING_ROUNDS; n += 1) await post(url, light!, null);
}

/** The largest number of aliases that the server does not refuse before it reads. An attacker would find it as well. */
async function mostAccepted({ url }: Running, { aliases, body }: Attack): Promise<number> {
  for (let count = aliases; count > 1; count -= 1) {
    const outcome = await post(url, body(count), null);
    if (!REFUSALS.includes(outcome)) return count;
  }
  return 1;
}

function targetOf(engine: EngineName, seed: number): Target {
  return engine === 'embedded'
    ? { engine, dataFolder: dataFolderOf(values.size, seed) }
    : { engine, address: neo4jFromEnvironment() };
}
