/** FollowTheMoney and Popolo over a few random worlds, on the embedded engine. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeReturnTrips } from './return-trip.contract.ts';

describeReturnTrips('ftm', () => openTestEmbedded(), 2);
describeReturnTrips('popolo', () => openTestEmbedded(), 2);
