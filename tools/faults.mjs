#!/usr/bin/env node
/**
 * `npm run test:faults`: kills, damages, attacks and overworks real processes, and looks at what is left.
 *
 *   npm run test:faults                       the short form, which `npm run test:all` runs too
 *   npm run test:faults -- --times 20         twenty times as much
 *   npm run test:faults -- --seed 4711        the same random numbers as an earlier run
 *
 * Other arguments go to Vitest: `npm run test:faults -- tests/faults/kill`. With NEO4J_URI, a load into that Neo4j
 * is killed too; it must be a test database.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '1' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const seed = values.seed ?? String(Math.floor(Math.random() * 1_000_000));
console.error(
  `The seed is ${seed}. Repeat this run with: npm run test:faults -- --seed ${seed} --times ${values.times}`,
);
// One file at a time, so that the time of one kind is not the load of another one.
const tests = [
  'run',
  '--silent',
  'test:run',
  '--',
  '--no-file-parallelism',
  ...(positionals.length > 0 ? positionals : ['tests/faults']),
];
const child = spawn('npm', tests, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    RAPPORT_TESTS: 'all',
    RAPPORT_FAULTS: values.times,
    RAPPORT_FAULTS_SEED: seed,
  },
});
child.on('close', (code) => (process.exitCode = code ?? 1));
