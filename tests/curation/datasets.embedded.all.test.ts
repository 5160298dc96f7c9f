/** Data sets that share a graph, with large loads, on the embedded engine. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeDatasets, WRITES } from './datasets.contract.ts';

describeDatasets('the embedded engine', () => openTestEmbedded(), WRITES.staged);
