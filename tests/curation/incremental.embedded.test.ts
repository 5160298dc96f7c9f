/** Incremental loads, on the embedded engine. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeIncremental } from './incremental.contract.ts';

describeIncremental('the embedded engine', () => openTestEmbedded(), 4);
