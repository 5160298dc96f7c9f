#!/usr/bin/env node
/**
 * `npm test`: runs every check to its end, even if an earlier one failed, and prints a summary.
 *
 *   npm test                       the checks, and the tests that are quick
 *   npm run test:all               the checks, and all tests
 *   npm run test:all -- --rest     what `npm test` leaves out
 *
 * Other arguments go to Vitest: `npm test -- tests/domain`. One check alone: `npm run test:lint`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { styleText } from 'node:util';
import { noteStep } from './ci/results.mjs';

const [isAll, isRest] = ['--all', '--rest'].map((option) => process.argv.includes(option));
const forTests = process.argv.slice(2).filter((word) => !['--all', '--rest'].includes(word));
process.env.RAPPORT_TESTS = isRest ? 'rest' : isAll ? 'all' : 'quick';

/** For each check: the name in `test:<name>` of package.json, the heading, and a command that may fix it. */
const CHECKS = [
  ['lint', 'Lint and types', 'npx oxlint --fix'],
  ['format', 'Format', 'npm run format'],
  ['unused', 'Nothing is unused'],
  ['generated', 'Generated code is fresh', 'npm run generate'],
  ['run', 'Tests'],
];

const waiting = isRest ? [] : CHECKS.filter(([name]) => name !== 'run');
const outcomes = [];
const reports = [];
// The checks run one after the other beside the tests, so that two cores stay busy.
await Promise.all([check(CHECKS.find(([name]) => name === 'run')), checkWaiting()]);
for (const report of reports) console.log(report);

console.log(paint('bold', '\n=== Summary\n'));
for (const { name, title, remedy, ok, seconds } of outcomes) {
  const verdict = ok ? paint('green', 'pass') : paint('red', 'FAIL');
  const next = `: npm run test:${name}${remedy ? `, fix with ${remedy}` : ''}`;
  console.log(`${verdict}  ${title} (${seconds.toFixed(1)} s)${ok ? '' : next}`);
}
if (!isAll) console.log('What takes longer: npm run test:all');
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;

async function checkWaiting() {
  for (let next = waiting.shift(); next; next = waiting.shift()) await check(next);
}

/** Runs one check. Its output is shown at the end in one piece; the output of the tests is shown while it runs. */
async function check([name, title, remedy]) {
  const isTests = name === 'run';
  const heading = paint('bold', `\n=== ${title} (npm run test:${name})\n`);
  const started = performance.now();
  if (isTests) console.log(heading);
  const { ok, output } = await runScript(`test:${name}`, isTests ? forTests : [], {
    stdio: isTests ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  if (!isTests) {
    reports.push(`${heading}\n${output}`.trimEnd());
    // Vitest reports its tests itself.
    noteStep(ok ? 'passed' : 'failed', `npm run test:${name}`);
  }
  const seconds = (performance.now() - started) / 1000;
  outcomes.push({ name, title, remedy, ok, seconds });
}

/** Runs a script of package.json with the npm that runs this file, or else with the npm on the PATH. */
async function runScript(script, args, options) {
  const npm = process.env.npm_execpath;
  const rest = ['run', '--silent', script, '--', ...args];
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...rest], options)
    : spawn('npm', rest, { ...options, shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  }
  try {
    const [code] = await once(child, 'close');
    return { ok: code === 0, output };
  } catch (error) {
    return { ok: false, output: error.message };
  }
}

function paint(style, text) {
  return process.stdout.isTTY ? styleText(style, text) : text;
}
