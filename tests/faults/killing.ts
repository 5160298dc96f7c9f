/** Starts commands that write, and kills them at random moments. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from '../../bench/world/dice.ts';
import { LOADER } from './prober.ts';

/** A command that writes to the graph in a folder and can be killed. */
export interface Writer {
  readonly name: string;
  readonly start: (folder: string) => ChildProcess;
  /** What it prints when everything is written, if it goes on running afterwards. */
  readonly says?: string;
}

/** How long a run takes until its first write, and from there to its end, in ms. */
export interface Pace {
  readonly toFirstWrite: number;
  readonly writing: number;
}

/** Starts a script of the tests that prints its progress. */
export function startScript(script: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...LOADER, script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits for the end of a process that must succeed. Returns how long it took, in ms. */
export async function runToEnd(name: string, child: ChildProcess): Promise<number> {
  const began = performance.now();
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdout?.resume();
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${said}`);
  return performance.now() - began;
}

/** Kills a process at the given moment. Returns whether it was still working. */
export async function killAt(child: ChildProcess, moment: () => Promise<void>): Promise<boolean> {
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  await Promise.race([moment(), ended]);
  child.kill('SIGKILL');
  const [, signal] = await ended;
  return signal === 'SIGKILL';
}

/** Runs a writer to its end, and returns its pace. */
export async function runWhole({ name, start, says }: Writer, folder: string): Promise<Pace> {
  const began = performance.now();
  const child = start(folder);
  const changed = firstWrite(folder, child).then(() => performance.now());
  if (says === undefined) await runToEnd(name, child);
  else {
    const ended = once(child, 'close');
    await untilSaid(child, says);
    child.kill('SIGKILL');
    await ended;
  }
  const end = performance.now();
  const at = Math.min(await changed, end);
  return { toFirstWrite: at - began, writing: end - at };
}

/**
 * Kills a writer at a random moment, more often during its writes than before. Returns whether it was still
 * working.
 */
export async function killAtRandom(
  { start, says }: Writer,
  folder: string,
  { toFirstWrite, writing }: Pace,
  dice: Dice,
): Promise<boolean> {
  const isLate = dice.chance(0.8);
  const wait = dice.next() * 1.1 * (isLate ? writing : toFirstWrite + writing);
  const child = start(folder);
  let isDone = false;
  if (says === undefined) child.stdout?.resume();
  else void untilSaid(child, says).then(() => (isDone = true));
  child.stderr?.resume();
  const wasKilled = await killAt(child, async () => {
    if (isLate) await firstWrite(folder, child);
    await sleep(wait);
  });
  return wasKilled && !isDone;
}

async function untilSaid(child: ChildProcess, says: string): Promise<void> {
  let out = '';
  for await (const chunk of child.stdout!) {
    if ((out += String(chunk)).includes(says)) return;
  }
}

/** Waits until a process has printed more than this many lines, or until its output ends. */
export async function lines(child: ChildProcess, more: number): Promise<void> {
  let count = 0;
  for await (const _ of createInterface({ input: child.stdout! })) {
    if ((count += 1) > more) return;
  }
}

/** Waits until anything in the folder changes or the process ends. */
async function firstWrite(folder: string, child: ChildProcess): Promise<void> {
  const before = filesIn(folder);
  while (child.exitCode === null && child.signalCode === null && filesIn(folder) === before) {
    await sleep(2);
  }
}

function filesIn(folder: string): string {
  const seen = readdirSync(folder, { recursive: true }).map((name) => {
    const { size, mtimeMs } =
      statSync(`${folder}/${String(name)}`, { throwIfNoEntry: false }) ?? {};
    return `${String(name)} ${size} ${mtimeMs}`;
  });
  return seen.sort().join('\n');
}
