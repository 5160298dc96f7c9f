/** The projection takes time proportional to the number of claims. */
import { describe, expect, it } from 'vitest';
import { DAYS } from './support/arbitrary-world.ts';
import { world, type World } from './support/world.ts';

const many = (count: number) => Array.from({ length: count }, (_, n) => n);

/** A world with one source per day. */
const daily = (): World => {
  const built = world();
  for (const day of DAYS) built.source(day, { publishedOn: day });
  return built;
};
const sourceOf = (n: number) => ({ source: DAYS[n % DAYS.length]! });

const SHAPES: Readonly<Record<string, (count: number) => World>> = {
  'one meeting with many involvements': (count) => {
    const built = daily().meeting('m').claim('m stage expected').claim('m stage held');
    for (const n of many(count)) {
      built.person(`p${n}`).claim(`p${n} involvedIn m`, { stage: 'held' }, sourceOf(n));
    }
    return built;
  },
  'one meeting that many members of one party confirm': (count) => {
    const built = daily().meeting('m').organization('o');
    for (const n of many(count)) {
      const said = { ...sourceOf(n), speaker: `p${n}` };
      built.person(`p${n}`).claim(`p${n} memberOf o`, {}, sourceOf(n));
      built.claim(`p${n} involvedIn m`, { stage: 'confirmed' }, said);
    }
    return built;
  },
  'one person in many meetings, each confirmed': (count) => {
    const built = daily().person('a', 'b');
    for (const n of many(count)) {
      built.meeting(`m${n}`).claim(`m${n} stage confirmed`, {}, { ...sourceOf(n), speaker: 'a' });
      built.claim(`a involvedIn m${n}`, {}, sourceOf(n)).claim(`b involvedIn m${n}`);
    }
    return built;
  },
  'one role with many attestations': (count) => {
    const built = daily().person('a').role('r').claim('a holds r', { since: '2001' });
    for (const n of many(count)) {
      const attestedOn = new Date(Date.UTC(2002, 0, n + 1)).toISOString().slice(0, 10);
      built.claim('a holds r', { attestedOn }, sourceOf(n));
    }
    return built;
  },
  'one person with many memberships': (count) => {
    const built = daily().person('a');
    for (const n of many(count))
      built.organization(`o${n}`).claim(`a memberOf o${n}`, {}, sourceOf(n));
    return built;
  },
};

/** The best of three processor times, so that other load on the machine does not decide. */
function millisecondsOf(built: World): number {
  return Math.min(
    ...many(3).map(() => {
      const start = process.cpuUsage();
      built.project();
      return process.cpuUsage(start).user / 1_000;
    }),
  );
}

describe('projecting', () => {
  it.each(Object.entries(SHAPES))('the time for %s grows in proportion', (_, build) => {
    const [few, lots] = [millisecondsOf(build(300)), millisecondsOf(build(3_000))];
    // Quadratic work would come near 100. The margin allows for garbage collection and short times.
    expect(lots).toBeLessThan(35 * Math.max(few, 5));
  });
});
