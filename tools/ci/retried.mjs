/** A reporter for Vitest that notes, as steps of the CI run, the tests that passed only when they were tried again, and prints why. */
import { noteStep } from './results.mjs';

export default class Retried {
  onTestCaseResult(test) {
    if (!test.diagnostic()?.flaky) return;
    noteStep('retried', test.fullName);
    for (const { stack, message } of test.result().errors ?? []) {
      console.log(`Tried again: ${test.fullName}\n${stack ?? message}`);
    }
  }
}
