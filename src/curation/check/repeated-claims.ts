/** Checks claims against each other: the same claim twice, and a correction beside a claim that still counts. */
import { isLive } from '../../domain/claims/ranks.ts';
import { formatPath } from './paths.ts';
import { placeOf, type SeedClaim, type StatedPart } from './placed.ts';
import type { SeedWorld } from './world.ts';

/** Refuses the same claim twice. */
export function checkRepeated(world: SeedWorld): void {
  const seen = new Map<string, SeedClaim>();
  for (const seed of world.claims) {
    const first = seen.get(seed.claim.id);
    if (first === undefined) {
      seen.set(seed.claim.id, seed);
      continue;
    }
    const { subject, predicate, object, value } = seed.claim;
    const where = `${placeOf(first)} ${formatPath(first.path)}`;
    const target: StatedPart = object === undefined ? 'value' : 'object';
    const message = `The claim ${subject} ${predicate} ${object ?? value} is already stated at ${where}.`;
    world.object(seed, target, { rule: 'duplicateClaim', message, fix: 'Leave one of them out.' });
  }
}

/**
 * A corrected claim must not count beside its correction. Whether there is a claim of that id is checked only
 * against a graph, since it may have been taken out of the seeds and still be recorded.
 */
export function checkCorrections(world: SeedWorld): void {
  const live = new Map(
    world.claims.filter(({ claim }) => isLive(claim)).map((seed) => [seed.claim.id, seed]),
  );
  const { isGiven, correctable } = world.recorded;
  const stated = new Set(world.claims.map(({ claim }) => claim.id));
  for (const seed of world.claims) {
    const { id, supersedes } = seed.claim;
    if (supersedes === undefined) continue;
    const corrected = live.get(supersedes);
    if (!/^c[0-9a-f]{32}$/.test(supersedes)) {
      const message = `"${supersedes}" is not the id of a claim.`;
      world.object(seed, 'supersedes', {
        rule: 'badId',
        message,
        fix: 'Write c and 32 hex digits.',
      });
    } else if (supersedes === id) {
      const fix = 'Leave supersedes out, or name the claim that was wrong.';
      world.object(seed, 'supersedes', {
        rule: 'corrected',
        message: 'The claim corrects itself.',
        fix,
      });
    } else if (corrected !== undefined && isLive(seed.claim)) {
      const where = `${placeOf(corrected)} ${formatPath(corrected.path)}`;
      const message = `The claim that this one corrects still counts: ${where}.`;
      const fix = 'Remove it or rank it deprecated.';
      world.object(seed, 'supersedes', { rule: 'corrected', message, fix });
    } else if (isGiven && !stated.has(supersedes) && !correctable.has(supersedes)) {
      const message = `There is no claim "${supersedes}" in the seeds or in the graph.`;
      const fix = 'Correct the id, or leave supersedes out.';
      world.object(seed, 'supersedes', { rule: 'unknownClaim', message, fix });
    }
  }
}
