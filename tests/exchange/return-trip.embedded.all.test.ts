/** FollowTheMoney and Popolo over many random worlds. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeReturnTrips } from './return-trip.contract.ts';

const open = () => openTestEmbedded();
describeReturnTrips('ftm', 60, open, open);
describeReturnTrips('popolo', 60, open, open);
