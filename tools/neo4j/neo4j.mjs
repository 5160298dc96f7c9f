#!/usr/bin/env node
/** Installs and runs a local Neo4j Community without Docker. It needs only Java and Maven. */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { boltAnswers, freePort } from './bolt.mjs';
import { findJava } from './java.mjs';

const USAGE = `usage: node tools/neo4j/neo4j.mjs <install|start|stop|status>
  --version <v>  Neo4j version (default 5.26.30; also tried: 2026.08.1, with Java 21 or later)
  --port <n>     Bolt port (default 7687; 0 picks a free one)
  --home <path>  data, configuration and log (default <cache>/<version>/home)
  --cache <path> where versions are kept (default ~/.cache/rapport/neo4j)
  --heap <size>  memory for queries and open transactions (default 512m; benchmarks need 4g)
  --pages <size> memory for pages of the store (default 64m; benchmarks need 1g)
  --keep-plans   keep query plans even if the data changes: for tests, which empty and refill the
                 graph; not for benchmarks, which would keep the plans of an empty graph
  --read-only    refuse all writes: for tests
  --auth         ask for user and password, neo4j and neo4j at first: for tests`;

const KEEP_PLANS = [
  'dbms.cypher.min_replan_interval=24h',
  'dbms.cypher.statistics_divergence_threshold=1.0',
];
const START_TIMEOUT_MS = 300_000;
const STOP_TIMEOUT_MS = 180_000;

const COMMANDS = { install, start, stop, status };

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    version: { type: 'string', default: '5.26.30' },
    port: { type: 'string', default: '7687' },
    home: { type: 'string' },
    cache: { type: 'string', default: join(homedir(), '.cache/rapport/neo4j') },
    heap: { type: 'string', default: '512m' },
    pages: { type: 'string', default: '64m' },
    'keep-plans': { type: 'boolean', default: false },
    'read-only': { type: 'boolean', default: false },
    auth: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const command = COMMANDS[positionals[0] ?? ''];
if (options.help || command === undefined) {
  console.error(USAGE);
  process.exit(options.help ? 0 : 2);
}
const version = options.version;
const lib = resolve(options.cache, version, 'lib');
const home = resolve(options.home ?? join(options.cache, version, 'home'));
const recordPath = join(home, 'running.json');
const logPath = join(home, 'console.log');

try {
  await command();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** Copies the jars of `version` into the cache, once: about 150 MB, which takes about a minute. */
async function install() {
  if (existsSync(lib)) return console.log(`Neo4j ${version} is in ${lib}`);
  findJava(version);
  const mvn = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  if (spawnSync(mvn, ['-v']).status !== 0) {
    throw new Error('Maven (mvn) is missing; install Maven 3.8 or later and put it on the PATH.');
  }
  console.error(`Fetching Neo4j ${version} from Maven Central …`);
  const partial = `${lib}.${process.pid}.partial`;
  mkdirSync(partial, { recursive: true });
  const { status: code } = spawnSync(
    mvn,
    [
      '-q',
      '-B',
      '-f',
      join(import.meta.dirname, 'pom.xml'),
      'dependency:copy-dependencies',
      `-Dneo4j.version=${version}`,
      '-DincludeScope=runtime',
      `-DoutputDirectory=${partial}`,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (code !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error(`Maven could not fetch Neo4j ${version} (exit code ${code}).`);
  }
  renameSync(partial, lib);
  console.log(`Neo4j ${version} is in ${lib}`);
}

/** Starts Neo4j in the background and waits until Bolt answers. */
async function start() {
  const running = readRecord();
  if (running) return report(running);
  await install();
  const java = findJava(version);
  const port = Number(options.port) || (await freePort());
  if (await boltAnswers(port)) throw new Error(`Port ${port} already answers Bolt; pass --port.`);
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf/neo4j.conf'), configuration(port));
  const log = openSync(logPath, 'w');
  const child = spawn(java, javaArguments(), { detached: true, stdio: ['ignore', log, log] });
  let exitCode;
  child.on('exit', (code) => (exitCode = code ?? 1));
  for (const end = Date.now() + START_TIMEOUT_MS; Date.now() < end; await sleep(250)) {
    if (exitCode !== undefined) throw new Error(`Neo4j ended (${exitCode}):\n${logTail()}`);
    if (readFileSync(logPath, 'utf8').includes('Started.') && (await boltAnswers(port))) {
      const record = { pid: child.pid, version, uri: `bolt://127.0.0.1:${port}` };
      writeFileSync(recordPath, JSON.stringify(record));
      child.unref();
      return report(record);
    }
  }
  process.kill(child.pid);
  throw new Error(`Neo4j was not ready in ${START_TIMEOUT_MS / 1000} s:\n${logTail()}`);
}

/** Stops the Neo4j of this home and waits for it to end. */
async function stop() {
  const running = readRecord();
  if (!running) return console.log('Not running.');
  process.kill(running.pid);
  for (const end = Date.now() + STOP_TIMEOUT_MS; Date.now() < end; await sleep(100)) {
    if (!isAlive(running.pid)) {
      rmSync(recordPath);
      return console.log(`Stopped Neo4j ${running.version}.`);
    }
  }
  throw new Error(`Process ${running.pid} did not end in ${STOP_TIMEOUT_MS / 1000} s.`);
}

/** Prints whether Neo4j runs. If not, the exit code is 3, as for init scripts. */
async function status() {
  const running = readRecord();
  if (running) return report(running);
  console.log(`Not running (${home}).`);
  process.exitCode = 3;
}

function report({ pid, version: runs, uri }) {
  console.error(
    `Neo4j ${runs} runs as process ${pid}${options.auth ? '' : ', without authentication'}.`,
  );
  console.log(`NEO4J_URI=${uri}`);
}

/** What `start` left behind, if that process still lives. */
function readRecord() {
  if (!existsSync(recordPath)) return undefined;
  const record = JSON.parse(readFileSync(recordPath, 'utf8'));
  return isAlive(record.pid) ? record : undefined;
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function logTail() {
  return readFileSync(logPath, 'utf8').split('\n').slice(-20).join('\n');
}

/** Small, local only, without authentication: for tests, never for a deployment. */
function configuration(port) {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `dbms.security.auth_enabled=${options.auth}`,
    `server.databases.default_to_read_only=${options['read-only']}`,
    'dbms.usage_report.enabled=false',
    `server.memory.heap.max_size=${options.heap}`,
    `server.memory.pagecache.size=${options.pages}`,
    'db.transaction.timeout=120s',
    ...(options['keep-plans'] ? KEEP_PLANS : []),
    '',
  ].join('\n');
}

function javaArguments() {
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  const calendar = !version.startsWith('5.');
  return [
    '-Xms128m',
    `-Xmx${options.heap}`,
    ...opens.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...(calendar
      ? ['--enable-native-access=ALL-UNNAMED', '--add-modules=jdk.incubator.vector']
      : []),
    '-cp',
    join(lib, '*'),
    calendar ? 'org.neo4j.server.Neo4jCommunity' : 'org.neo4j.server.CommunityEntryPoint',
    '--home-dir',
    home,
    '--config-dir',
    join(home, 'conf'),
    '--console-mode',
  ];
}
