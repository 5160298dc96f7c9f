/** Verifying the embedded engine. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeVerify } from './verify.contract.ts';

describeVerify('the embedded engine', openTestEmbedded);
