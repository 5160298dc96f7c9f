/** Regression, found by random worlds: a capacity that is not a present one makes nobody present. */
import { expect, test } from 'vitest';
import { verdictOn } from './support/as-of.ts';
import { world } from './support/world.ts';

test.each(['subject', 'author', 'addressee'])(
  'an actor expected at a meeting is not present merely by being its %s',
  (capacity) => {
    const built = world().meeting('m').person('a', 'b').source('s').claim('m stage held');
    built.claim('a involvedIn m', { stage: 'held' });
    built.claim('b involvedIn m', { stage: 'expected' });
    built.claim('b involvedIn m', { capacity, stage: 'held' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('PRESENCE_UNSTATED');
  },
);
