/** A reporter for Vitest that notes, as steps of the CI run, the tests that passed only when they were tried again. */
import { noteStep } from './results.mjs';

export default class Retried {
  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) noteStep('retried', test.fullName);
  }
}
