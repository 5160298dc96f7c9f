/** Faults found by random worlds: what stands beside being there puts nobody in the room. */
import { expect, test } from '@jest/globals';
import { verdictOn } from './support/as-of.ts';
import { world } from './support/world.ts';

test.each(['subject', 'author', 'addressee'])(
  'who was only to come is not put there by being %s of what was held',
  (capacity) => {
    const built = world().meeting('m').person('a', 'b').source('s').claim('m stage held');
    built.claim('a involvedIn m', { stage: 'held' });
    built.claim('b involvedIn m', { stage: 'expected' });
    built.claim('b involvedIn m', { capacity, stage: 'held' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('PRESENCE_UNSTATED');
  },
);
