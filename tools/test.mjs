#!/usr/bin/env node
/**
 * `npm test`: runs every check to the end, whatever failed before, and sums up.
 *
 * Arguments go to Jest: `npm test -- tests/domain`. One check alone: `npm run test:lint`.
 */
import { spawnSync } from 'node:child_process';
import { styleText } from 'node:util';
import { noteStep } from './ci/results.mjs';

/** `test:<name>` in package.json, its heading, and what may mend it. */
const CHECKS = [
  ['types', 'Types'],
  ['lint', 'Lint', 'npx eslint --fix .'],
  ['format', 'Format', 'npm run format'],
  ['architecture', 'Architecture'],
  ['generated', 'Generated code is fresh', 'npm run generate'],
  ['jest', 'Tests'],
];

// The suites that use Neo4j share one database and empty it: not at the same time.
const jestArguments = [...(process.env.NEO4J_URI ? ['--runInBand'] : []), ...process.argv.slice(2)];

const outcomes = CHECKS.map(([name, title, remedy]) => {
  console.log(paint('bold', `\n=== ${title} (npm run test:${name})\n`));
  const started = performance.now();
  const ok = runScript(`test:${name}`, name === 'jest' ? jestArguments : []);
  // Jest reports its tests itself.
  if (name !== 'jest') noteStep(ok ? 'passed' : 'failed', `npm run test:${name}`);
  return { name, title, remedy, ok, seconds: (performance.now() - started) / 1000 };
});

console.log(paint('bold', '\n=== Summary\n'));
for (const { name, title, remedy, ok, seconds } of outcomes) {
  const verdict = ok ? paint('green', 'pass') : paint('red', 'FAIL');
  const next = `: npm run test:${name}${remedy ? `, mend with ${remedy}` : ''}`;
  console.log(`${verdict}  ${title} (${seconds.toFixed(1)} s)${ok ? '' : next}`);
}
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;

/** Runs a script of package.json with the npm that runs this one, else the one on the PATH. */
function runScript(script, args) {
  const npm = process.env.npm_execpath;
  const rest = ['run', '--silent', script, '--', ...args];
  const options = { stdio: 'inherit' };
  const { status, error } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...rest], options)
    : spawnSync('npm', rest, { ...options, shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  return status === 0;
}

function paint(style, text) {
  return process.stdout.isTTY ? styleText(style, text) : text;
}
