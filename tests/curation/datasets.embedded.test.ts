/** Data sets that share a graph, on the embedded engine. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeDatasets, WRITES } from './datasets.contract.ts';

describeDatasets('the embedded engine', () => openTestEmbedded(), WRITES.whole);
