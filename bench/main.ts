/** `npm run bench`: compares Rapport with the floor and the peer, over a synthetic world. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureStart, startTable } from './article-start.ts';
import { CHECKS } from './checks/index.ts';
import { run, type Outcome } from './harness.ts';
import { MIXED } from './mixed.ts';
import { dataFolderOf, neo4jFromEnvironment, readNames, readNumber, readSize } from './options.ts';
import { indexPersons, fingerprintOf, isLoaded, withDriver, type Target } from './prepare.ts';
import { QUESTIONS } from './questions/index.ts';
import { circumstances, factTable, rawTable, ratioTable } from './report.ts';
import { SUBJECT, SUBJECTS, type Neo4jAddress } from './subjects.ts';
import { makeWorld } from './world/world.ts';

const RESULTS = 'bench/RESULTS.md';
const INTRODUCTION = `# Results

The last table of each size, as \`npm run bench -- --write\` wrote it. Compare figures only within one table, because the
speed of the machine differs from hour to hour. README.md says what is measured.
`;

const USAGE = `usage: npm run bench -- [options]
  --size <s>       1k, 10k (default), 100k or 1m relationships
  --seed <n>       another world of the same size (default 1)
  --subjects <l>   some of ${SUBJECTS.join(',')} (default all; all but embedded need NEO4J_URI)
  --questions <l>  some of ${[...QUESTIONS.map(({ name }) => name), MIXED].join(',')},
                   or of ${CHECKS.map(({ name }) => name).join(',')}, which are compared but never timed (default all)
  --seconds <n>    seconds per question, subject and concurrency (default 6)
  --rounds <n>     number of turns that share these seconds (default 3)
  --many <n>       the higher concurrency (default 16)
  --compare        compares answers and times nothing
  --start          also measures how fast a server with the article starts
  --keep           uses the loaded world even if the code has changed since
  --write          keeps the tables in bench/RESULTS.md`;

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10k' },
    seed: { type: 'string', default: '1' },
    subjects: { type: 'string' },
    questions: { type: 'string' },
    seconds: { type: 'string', default: '6' },
    rounds: { type: 'string', default: '3' },
    many: { type: 'string', default: '16' },
    compare: { type: 'boolean', default: false },
    start: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(USAGE);
} else {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function say(line: string): void {
  console.error(line);
}

async function main(): Promise<void> {
  const seed = readNumber('seed', values.seed);
  const world = makeWorld(readSize(values.size), seed);
  const subjects = readNames('subjects', values.subjects, SUBJECTS);
  const names = readNames('questions', values.questions, [
    ...QUESTIONS.map(({ name }) => name),
    ...CHECKS.map(({ name }) => name),
    MIXED,
  ]);
  const checks = CHECKS.map(({ name }) => name);
  const many = readNumber('many', values.many);
  const dataFolder = dataFolderOf(values.size, seed);
  const needsNeo4j = subjects.some((name) => SUBJECT[name].usesNeo4j);
  const neo4j = needsNeo4j ? neo4jFromEnvironment() : null;

  if (!existsSync('dist/main.js')) throw new Error('There is no dist/: npm run build');
  if (subjects.includes('peer')) installPeer();
  const targets: Target[] = [
    ...(subjects.includes('embedded') ? [{ engine: 'embedded' as const, dataFolder }] : []),
    ...(neo4j === null ? [] : [{ engine: 'neo4j' as const, address: neo4j }]),
  ];
  for (const target of targets) {
    if (values.keep || (await isLoaded(target, fingerprintOf(world)))) continue;
    say(`Loading ${world.dataset.title} (${target.engine}) …`);
    loadInto(target);
  }
  if (neo4j !== null) await indexPersons(neo4j);

  const outcome = await run({
    world,
    subjects,
    // The mix consists of all timed questions, and each question must be compared before it is timed.
    questions: [...QUESTIONS, ...CHECKS].filter(
      ({ name }) => names.includes(name) || (names.includes(MIXED) && !checks.includes(name)),
    ),
    timed: new Set(values.compare ? [] : names.filter((name) => !checks.includes(name))),
    dataFolder,
    neo4j,
    seconds: readNumber('seconds', values.seconds),
    rounds: readNumber('rounds', values.rounds),
    concurrencies: [1, many],
    say,
  });
  if (!values.compare) await tell(outcome, neo4j, many);
  if (outcome.differing.length > 0) process.exitCode = 1;
}

/** Prints what was measured, and writes it to the results file if `--write` is given. */
async function tell(outcome: Outcome, neo4j: Neo4jAddress | null, many: number): Promise<void> {
  const command = `npm run bench -- ${process.argv.slice(2).join(' ')}`;
  const report = [
    `## ${values.size} relationships`,
    circumstances(command, await versions(neo4j)),
    ratioTable(outcome.results, many),
    ...outcome.differing.map((found) => `Not timed: ${found}`),
    factTable(outcome),
    ...(values.start ? [startTable(await measureStart(say))] : []),
    '<details><summary>Everything measured</summary>',
    rawTable(outcome.results),
    '</details>',
  ].join('\n\n');
  console.log(`\n${report}\n`);
  if (values.write) keep(values.size, report);
}

/** Loads in a process of its own, so that memory left by the load does not distort the results. */
function loadInto(target: Target): void {
  const args = ['bench/load.ts', '--size', values.size, '--seed', values.seed];
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, ...args, '--engine', target.engine],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (status !== 0) throw new Error(`The world could not be loaded (${target.engine}).`);
}

/** Installs the peer before its first measurement, because it is no dependency of Rapport. */
function installPeer(): void {
  if (existsSync('bench/peer/node_modules/@neo4j/graphql')) return;
  say('Installing the peer into bench/peer/node_modules (npm ci) …');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: 'bench/peer',
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peer could not be installed; leave it out of --subjects.');
}

async function versions(neo4j: Neo4jAddress | null): Promise<string[]> {
  const version = (name: string) =>
    (JSON.parse(readFileSync(`${name}/package.json`, 'utf8')) as { version: string }).version;
  const own = [
    `Rapport ${version('.')}`,
    `Grafeo ${version('node_modules/@grafeo-db/js')}`,
    `neo4j-driver ${version('node_modules/neo4j-driver')}`,
  ];
  if (neo4j === null) return own;
  const { agent } = await withDriver(neo4j, (driver) => driver.getServerInfo());
  const peer = 'bench/peer/node_modules/@neo4j/graphql';
  return [
    ...own,
    (agent ?? 'Neo4j').replace('/', ' '),
    ...(existsSync(peer) ? [`@neo4j/graphql ${version(peer)}`] : []),
  ];
}

/** Replaces the last report of the same size. */
function keep(size: string, report: string): void {
  const before = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : INTRODUCTION;
  const parts = before.split(/\n(?=## )/);
  const title = `## ${size} relationships`;
  const others = parts.slice(1).filter((part) => part.split('\n')[0] !== title);
  const sections = [...others.map((part) => part.trim()), report].sort();
  writeFileSync(RESULTS, `${[parts[0]!.trim(), ...sections].join('\n\n')}\n`);
}
