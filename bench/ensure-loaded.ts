/**
 * Loads a world unless it is there, in a process of its own, so that memory left by the load does not distort
 * the results.
 */
import { spawnSync } from 'node:child_process';
import { fingerprintOf, isLoaded, type Target } from './prepare.ts';
import type { World } from './world/world.ts';

/** `size` and `seed` have the form of the command line. */
export async function ensureLoaded(
  target: Target,
  world: World,
  { size, seed }: { readonly size: string; readonly seed: number },
): Promise<void> {
  if (await isLoaded(target, fingerprintOf(world))) return;
  const args = ['bench/load.ts', '--size', size, '--seed', String(seed), '--engine', target.engine];
  const { status } = spawnSync(process.execPath, [...process.execArgv, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`The world could not be loaded (${target.engine}).`);
}
