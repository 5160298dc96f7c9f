/** Asks the process of `probe.ts`, and starts another one if that process crashes or hangs. */
import { fork, type ChildProcess } from 'node:child_process';
import type { Found, Opened, Probe } from './probe.ts';

export const LOADER = ['--import', './tests/support/typescript.mjs'];
const HANGS_MS = 120_000;

export class Prober {
  #child: ChildProcess | undefined;

  /** What the process finds; `crashed` if it ended or did not answer. */
  async look(probe: Probe): Promise<Found | { readonly crashed: string }> {
    const child = (this.#child ??= fork('tests/faults/probe.ts', {
      execArgv: LOADER,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    }));
    let said = '';
    child.stderr!.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
    try {
      return await new Promise((resolve) => {
        const timer = setTimeout(() => child.kill('SIGKILL'), HANGS_MS);
        child.once('close', (code, signal) => {
          clearTimeout(timer);
          this.#child = undefined;
          resolve({ crashed: `${code ?? signal}: ${said}` });
        });
        child.once('message', (found: Found) => {
          clearTimeout(timer);
          resolve(found);
        });
        child.send(probe);
      });
    } finally {
      child.stderr!.removeAllListeners('data');
      child.removeAllListeners('close').removeAllListeners('message');
    }
  }

  /** As `look`, but throws unless the graph is whole. */
  async lookAtWhole(probe: Probe): Promise<Opened> {
    const found = await this.look(probe);
    if ('contents' in found && found.faults.length === 0) return found;
    throw new Error(`Not whole: ${JSON.stringify(found)}`);
  }

  close(): void {
    this.#child?.kill('SIGKILL');
  }
}
