/** Dependent parts of the projection, on the embedded engine. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeReprojection } from './reprojected.contract.ts';

describeReprojection('the embedded engine', () => openTestEmbedded());
