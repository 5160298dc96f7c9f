/** The worker thread that measures networks, so that the server stays responsive meanwhile. */
import { parentPort } from 'node:worker_threads';
import { measure, type Measure, type WeightedNetwork } from './measures.ts';

export interface MeasureJob {
  readonly network: WeightedNetwork;
  readonly by: Measure;
}

parentPort?.on('message', ({ network, by }: MeasureJob) => {
  parentPort?.postMessage(measure(network, by));
});
