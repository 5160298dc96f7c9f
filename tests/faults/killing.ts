/** Starts commands that write, and kills them at a random moment. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from '../../bench/world/dice.ts';
import { LOADER } from './prober.ts';

/** What can be killed: it writes into the graph in a folder. */
export interface Writer {
  readonly name: string;
  readonly start: (folder: string) => ChildProcess;
  /** What it prints when all is written, if it goes on afterwards. */
  readonly says?: string;
}

/** How long a run takes to its first write, and from there to its end, in ms. */
export interface Pace {
  readonly toFirstWrite: number;
  readonly writing: number;
}

/** Runs a script of the tests that prints what it does. */
export function startScript(script: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...LOADER, script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits for the end of a process that must succeed; returns how long it took, in ms. */
export async function runToEnd(name: string, child: ChildProcess): Promise<number> {
  const began = performance.now();
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdout?.resume();
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${said}`);
  return performance.now() - began;
}

/** Kills a process when the moment has come; returns whether it was still at work. */
export async function killAt(child: ChildProcess, moment: () => Promise<void>): Promise<boolean> {
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  await Promise.race([moment(), ended]);
  child.kill('SIGKILL');
  const [, signal] = await ended;
  return signal === 'SIGKILL';
}

/** Runs to the end, and tells the pace. */
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

/** Kills at a random moment, more often while it writes than before. Returns whether it was still at work. */
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

/** Waits until a process has printed more than so many lines, or its output ends. */
export async function lines(child: ChildProcess, more: number): Promise<void> {
  let count = 0;
  for await (const _ of createInterface({ input: child.stdout! })) {
    if ((count += 1) > more) return;
  }
}

/** Waits until anything in the folder changes, or the process ends. */
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
