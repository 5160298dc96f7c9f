/** A meeting of the pair, as `MetDocument` asks for it. */
import type { MetQuery } from '../../generated/met.ts';

export type PairMeeting = MetQuery['relationship']['meetings']['edges'][number];
