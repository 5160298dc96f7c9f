/** Files of records on the embedded engine. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeRecordsInGraph } from './records-in-graph.contract.ts';

describeRecordsInGraph('the embedded engine', () => openTestEmbedded());
