/** The results of a CI run: a folder with Jest's reports, and `steps.tsv` with one line per other step. */
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const STEPS = 'steps.tsv';

/** Records a step in the folder of RAPPORT_CI_RESULTS. Does nothing if the variable is not set. */
export function noteStep(status, name) {
  const folder = process.env.RAPPORT_CI_RESULTS;
  if (folder) appendFileSync(join(folder, STEPS), `${status}\t${name}\n`);
}

/** The steps in order, each as `{ status, name }`. */
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

/** Counts all results. A test file that did not run counts as one failed test. */
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
