/** Pending claims, on the embedded engine. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describePending } from './pending.contract.ts';

describePending('the embedded engine', () => openTestEmbedded(), 40);
