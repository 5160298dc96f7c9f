/** Starts the server as it runs in production, in a process of its own. */
import { once } from 'node:events';
import { start } from '../cli/rapport.ts';

export interface Started {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly ended: () => boolean;
  /** Stops the server as an operator does. It may be called several times. */
  readonly stop: () => Promise<void>;
}

/** Serves the embedded graph in a folder, or the Neo4j that the settings name. */
export async function startServer(
  folder: string | null,
  set: Readonly<Record<string, string>>,
): Promise<Started> {
  const data = folder === null ? [] : ['--data', folder];
  const child = start(['serve', '--port', '0', '--json', ...data], {
    NODE_ENV: 'production',
    RAPPORT_LOG: 'silent',
    ...set,
  });
  const closed = once(child, 'close');
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (err = (err + chunk.toString()).slice(-2_000)));
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  while (!out.includes('}')) {
    await Promise.race([once(child.stdout!, 'data'), closed]);
    if (ended()) throw new Error(`The server ended before it listened: ${err}`);
  }
  const { url } = JSON.parse(out) as { url: string };
  return {
    url,
    port: Number(new URL(url).port),
    pid: child.pid!,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await closed;
    },
  };
}
