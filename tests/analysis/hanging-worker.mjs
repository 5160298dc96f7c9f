/** A worker that never answers, for tests of the time limit. */
import { parentPort } from 'node:worker_threads';

parentPort.on('message', () => {
  for (;;);
});
