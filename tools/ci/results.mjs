/** The results of a CI run: a folder with Vitest's reports, and `steps.tsv` with one line per other step. */
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

/** Vitest's reports, as its JSON reporter writes them to `<name>.tests.json`. */
export function readTestReports(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tests.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** Counts all results. A file that failed outside its tests counts as one failed test, and so does such a run. */
export function countResults(steps, reports) {
  const of = (status) => steps.filter((step) => step.status === status).length;
  const counts = { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
  for (const report of reports) {
    const files = report.testResults.filter(failedOutsideTests).length;
    const failed = report.numFailedTests + files;
    counts.passed += report.numPassedTests;
    counts.failed += failed === 0 && !report.success ? 1 : failed;
    counts.skipped += report.numPendingTests + report.numTodoTests;
  }
  return counts;
}

/** Whether a file failed although none of its tests did: it could not be read, or a hook failed. */
const failedOutsideTests = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.every((test) => test.status !== 'failed');

/** Full names of the tests that passed and contain `title`. */
export function passedTests(report, title) {
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, fullName }) => status === 'passed' && fullName.includes(title))
    .map(({ fullName }) => fullName);
}
