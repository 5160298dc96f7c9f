/** FollowTheMoney and Popolo over many random worlds. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeReturnTrips } from './return-trip.contract.ts';

describeReturnTrips('ftm', () => openTestEmbedded(), 60);
describeReturnTrips('popolo', () => openTestEmbedded(), 60);
