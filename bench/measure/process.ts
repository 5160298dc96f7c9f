/** Starts a server as a process of its own, and reads its processor time and memory from the system. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** The processor time that a process has used so far, in ms; null on systems without /proc. */
export function cpuMs(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name is in parentheses and may contain spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return null;
  }
}

/** Resident memory of a process in MB, current or peak; null on systems without /proc. */
export function memoryMb(pid: number, which: 'VmRSS' | 'VmHWM'): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = new RegExp(`${which}:\\s+(\\d+)`).exec(status)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

export interface Running {
  readonly url: string;
  readonly pid: number;
  /** When the process was started, as `performance.now()`. */
  readonly spawnedAt: number;
  readonly stop: () => Promise<void>;
}

export interface Command {
  /** Arguments for node. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** How long a server may take until it listens. A large graph file opens slowly. */
const START_MS = 300_000;

/** Starts a server. Resolves once it has printed the address it listens on. */
export function start({ args, env }: Command): Promise<Running> {
  const spawnedAt = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`node ${args.join(' ')}: ${why}\n${said}`));
    };
    const timer = setTimeout(() => fail('did not listen in time.'), START_MS);
    child.once('exit', (code) => fail(`ended with ${code} before it listened.`));
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
      const url = /https?:\/\/[\w.]+:\d+/.exec(said)?.[0];
      if (url === undefined) return;
      clearTimeout(timer);
      child.removeAllListeners('exit');
      for (const stream of [child.stdout, child.stderr]) stream.off('data', hear).resume();
      resolve({ url, pid: child.pid!, spawnedAt, stop: () => stopChild(child) });
    };
    // The output explains a failed start. After the start it is not needed, because failed answers explain
    // themselves.
    for (const stream of [child.stdout, child.stderr]) stream.on('data', hear);
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
