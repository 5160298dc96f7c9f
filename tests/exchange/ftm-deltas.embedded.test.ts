/** Deltas of FollowTheMoney on the embedded engine. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeDeltas } from './ftm-deltas.contract.ts';

describeDeltas('the embedded engine', () => openTestEmbedded(), 4);
