/** Starts the process of `loading-server.ts` and tells it what to do. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Told, Wanted } from './loading-server.ts';

type Of<K extends string> = Extract<Told, Readonly<Record<K, unknown>>>;

export class LoadingProcess {
  readonly url: string;
  readonly pid: number;
  readonly #ask: (wanted: Wanted) => Promise<Told>;
  readonly close: () => Promise<void>;

  private constructor(
    { url, pid }: { readonly url: string; readonly pid: number },
    ask: (wanted: Wanted) => Promise<Told>,
    close: () => Promise<void>,
  ) {
    this.url = url;
    this.pid = pid;
    this.#ask = ask;
    this.close = close;
  }

  /** Serves the graph in a file. */
  static async start(
    path: string,
    set: Readonly<Record<string, string>> = {},
  ): Promise<LoadingProcess> {
    const child = fork('tests/support/loading-server.ts', [path], {
      execArgv: ['--import', './tests/support/typescript.mjs', '--expose-gc'],
      env: { ...process.env, NODE_ENV: 'production', ...set },
      // The log is written, as in production, and read by nobody.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const closed = once(child, 'exit');
    const hear = async (): Promise<Told> => {
      const ended = closed.then(([code]) => ({ failed: `The server ended with ${String(code)}.` }));
      const heard = once(child, 'message').then(([told]) => told as Told);
      return Promise.race([heard, ended]);
    };
    const told = await hear();
    if (!('url' in told)) throw new Error(JSON.stringify(told));
    const ask = (wanted: Wanted) => {
      const answer = hear();
      child.send(wanted);
      return answer;
    };
    const close = async () => {
      child.kill('SIGKILL');
      await closed;
    };
    return new LoadingProcess({ url: told.url, pid: child.pid! }, ask, close);
  }

  /** Loads a folder of seeds; resolves when it is shown. */
  async load(folder: string): Promise<Of<'revision'>> {
    const told = await this.#ask({ load: folder });
    if ('revision' in told) return told;
    throw new Error(JSON.stringify(told));
  }

  async memory(): Promise<Of<'heapMb'>> {
    const told = await this.#ask({ memory: true });
    if ('heapMb' in told) return told;
    throw new Error(JSON.stringify(told));
  }
}
