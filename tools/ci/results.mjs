/** The results of a CI run: one folder with Jest's reports and `steps.tsv`, a line for each other step. */
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const STEPS = 'steps.tsv';

/** Notes a step in the folder that RAPPORT_CI_RESULTS names; nothing where it names none. */
export function noteStep(status, name) {
  const folder = process.env.RAPPORT_CI_RESULTS;
  if (folder) appendFileSync(join(folder, STEPS), `${status}\t${name}\n`);
}

/** Steps in order, as `{ status, name }`. */
export function readSteps(folder) {
  const path = join(folder, STEPS);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [status, name] = line.split('\t');
      return { status, name };
    });
}

/** Jest's reports, as written by `--json --outputFile=<name>.jest.json`. */
export function readJestReports(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jest.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** Adds everything up; a test file that did not run counts as one failed test. */
export function countResults(steps, reports) {
  const of = (status) => steps.filter((step) => step.status === status).length;
  const counts = { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
  for (const report of reports) {
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    counts.skipped += report.numPendingTests + report.numTodoTests;
  }
  return counts;
}

/** Full names of the tests that passed and contain `title`. */
export function passedTests(report, title) {
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, fullName }) => status === 'passed' && fullName.includes(title))
    .map(({ fullName }) => fullName);
}
