/** Knowledge time on the embedded engine. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeKnowledge } from './knowledge.contract.ts';

describeKnowledge('the embedded engine', () => openTestEmbedded(), { days: 12, worlds: 5 });
