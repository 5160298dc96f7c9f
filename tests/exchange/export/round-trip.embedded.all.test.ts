/** The native round trip of many random worlds, on the embedded engine. */
import { openTestEmbedded } from '../../support/embedded.ts';
import { describeRoundTrips } from './round-trip.contract.ts';

describeRoundTrips('the embedded engine', () => openTestEmbedded(), 60);
