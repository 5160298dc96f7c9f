/** Previews of loads, on the embedded engine. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describePreview } from './preview.contract.ts';

describePreview('the embedded engine', () => openTestEmbedded(), 6);
