/** Loading into the embedded engine. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeLoading } from './load.contract.ts';

describeLoading('the embedded engine', () => openTestEmbedded());
