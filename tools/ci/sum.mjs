#!/usr/bin/env node
/** `sum.mjs <folder>`: lists the steps, then prints "N passed, N failed, N skipped". Fails if anything failed. */
import { countResults, readTestReports, readSteps } from './results.mjs';

const folder = process.argv[2];
const steps = readSteps(folder);
const reports = readTestReports(folder);
for (const { status, name } of steps) console.log(`${status.padEnd(8)} ${name}`);
for (const { testResults } of reports) {
  for (const { assertionResults } of testResults) {
    for (const { status, fullName } of assertionResults) {
      if (status === 'failed') console.log(`${status.padEnd(8)} ${fullName}`);
    }
  }
}

const { passed, failed, skipped } = countResults(steps, reports);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
