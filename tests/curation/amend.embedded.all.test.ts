/** Amendments in many random worlds, on the embedded engine. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeAmendments } from './amend.contract.ts';

describeAmendments('the embedded engine', () => openTestEmbedded(), 40);
