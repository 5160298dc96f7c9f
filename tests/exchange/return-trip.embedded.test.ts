/** FollowTheMoney and Popolo over a few random worlds, on the embedded engine. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeReturnTrips } from './return-trip.contract.ts';

const open = () => openTestEmbedded();
describeReturnTrips('ftm', 2, open, open);
describeReturnTrips('popolo', 2, open, open);
