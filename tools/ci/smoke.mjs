#!/usr/bin/env node
/**
 * Starts the built server with `npm start`, asks it a few things over HTTP, and stops it.
 *
 *   node tools/ci/smoke.mjs --label embedded
 *   node tools/ci/smoke.mjs --label Neo4j --neo4j bolt://127.0.0.1:7687
 *
 * It uses a new data folder and a free port. Each question is a step of the CI run. It fails if any step fails.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { noteStep } from './results.mjs';

const READY_TIMEOUT_MS = 120_000;
const ANSWER_TIMEOUT_MS = 20_000;
const STOP_TIMEOUT_MS = 15_000;

const { values: options } = parseArgs({
  options: { label: { type: 'string', default: 'embedded' }, neo4j: { type: 'string' } },
});
const root = resolve(import.meta.dirname, '../..');
const spine = join(root, 'tests/api/spine.graphql');

const data = mkdtempSync(join(tmpdir(), 'rapport-smoke-'));
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const server = spawn('npm', ['start', '--silent'], {
  cwd: root,
  env: environment(),
  stdio: ['ignore', 'inherit', 'pipe'],
  // A process group of its own, so that npm and the server can be stopped together.
  detached: process.platform !== 'win32',
  shell: process.platform === 'win32',
});
let log = '';
server.stderr.setEncoding('utf8').on('data', (text) => {
  log += text;
  process.stderr.write(text);
});
let isRunning = true;
// The server holds the pipe too, so this waits for it, and not only for npm.
const ended = new Promise((done) => server.on('close', done)).then(() => (isRunning = false));
process.on('exit', () => end('SIGKILL'));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

try {
  await step('is ready', waitUntilReady);
  if (process.exitCode !== 1) {
    await step('answers { __typename }', async () => {
      const { data: answer } = await ask('{ __typename }');
      expect(answer?.__typename === 'Query', answer);
    });
    await step('answers the spine query', askSpine);
    await step('answers it as known a day earlier', askSpineEarlier);
    await step('serves the playground', async () => {
      const response = await get('/playground/');
      const html = await response.text();
      expect(response.ok && /<script[^>]+src="\/assets\//.test(html), html);
    });
    await step('stops when asked to', async () => {
      end('SIGTERM');
      await Promise.race([ended, sleep(STOP_TIMEOUT_MS, undefined, { ref: false })]);
      expect(!isRunning, `still running after ${STOP_TIMEOUT_MS / 1000} s`);
    });
    await step('prints nothing but its log: no warning of Node, no error', () => {
      const others = log.split('\n').filter((line) => line !== '' && !line.startsWith('{"level":'));
      expect(others.length === 0, others.join('\n'));
    });
  }
} finally {
  end('SIGKILL');
  rmSync(data, { recursive: true, force: true });
}

async function waitUntilReady() {
  const started = Date.now();
  while (Date.now() < started + READY_TIMEOUT_MS) {
    expect(isRunning, 'npm start ended');
    const response = await get('/health/ready').catch(() => undefined);
    if (response?.ok)
      return console.log(`Ready after ${((Date.now() - started) / 1000).toFixed(1)} s.`);
    await sleep(100);
  }
  throw new Error(`not ready after ${READY_TIMEOUT_MS / 1000} s`);
}

/** The article says that Kerry was expected to meet Kem Sokha, and no source says that they met. */
async function askSpine() {
  const { relationship } = await askRelationship({});
  const [edge] = relationship.meetings.edges;
  expect(relationship.verdict === 'PLANNED' && edge?.status === 'EXPECTED', relationship);
}

/** The day before the article was published, nothing was known. */
async function askSpineEarlier() {
  const { relationship } = await askRelationship({ knownBy: '2016-01-25' });
  expect(relationship.verdict === 'NO_RECORD', relationship);
}

async function askRelationship(variables) {
  const answer = await ask(readFileSync(spine, 'utf8'), {
    a: 'john-kerry',
    b: 'kem-sokha',
    ...variables,
  });
  expect(answer.errors === undefined, answer.errors);
  return answer.data;
}

async function ask(query, variables = {}) {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
  });
  return response.json();
}

function get(path) {
  return fetch(`${origin}${path}`, { signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) });
}

async function step(name, body) {
  const title = `npm start, ${options.label}: ${name}`;
  try {
    await body();
    console.log(`passed   ${title}`);
    noteStep('passed', title);
  } catch (error) {
    console.log(`failed   ${title}: ${error.message}`);
    noteStep('failed', title);
    process.exitCode = 1;
  }
}

function expect(holds, found) {
  if (!holds) throw new Error(typeof found === 'string' ? found : JSON.stringify(found));
}

function end(signal) {
  if (!isRunning) return;
  try {
    process.kill(process.platform === 'win32' ? server.pid : -server.pid, signal);
  } catch {
    // It ended in the meantime.
  }
}

/** The caller's environment, with only the settings under test. */
function environment() {
  const rest = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J_|OTEL_|RAPPORT_|NODE_ENV$|HOST$|PORT$)/.test(name),
  );
  return {
    ...Object.fromEntries(rest),
    PORT: String(port),
    RAPPORT_DATA: data,
    ...(options.neo4j ? { NEO4J_URI: options.neo4j } : {}),
  };
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer().on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => done(free));
    });
  });
}
