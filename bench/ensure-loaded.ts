/** Loads a world in a process of its own, unless it is there: what a load leaves in memory must not weigh on the measuring. */
import { spawnSync } from 'node:child_process';
import { fingerprintOf, isLoaded, type Target } from './prepare.ts';
import type { World } from './world/world.ts';

/** `size` and `seed` as the command line names them. */
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
