/** Reverts, on the embedded engine. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeReverts } from './revert.contract.ts';

describeReverts('the embedded engine', () => openTestEmbedded(), 4);
