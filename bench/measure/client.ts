/** Asks a server over connections that stay open, and measures the time of each answer. */
import { Agent, request } from 'node:http';
import type { Round } from './statistics.ts';
import { cpuMs } from './process.ts';

/** A request: its path and its body. */
export interface Call {
  readonly path: string;
  readonly body: string;
}

export class Client {
  readonly #url: URL;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64, noDelay: true });

  constructor(url: string) {
    this.#url = new URL(url);
  }

  /** Resolves with the body of the answer. Throws if the status is not 200 or the body starts with errors. */
  async post({ path, body }: Call): Promise<string> {
    const { hostname, port } = this.#url;
    return new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      };
      const options = { hostname, port, path, method: 'POST', agent: this.#agent, headers };
      const sent = request(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200 && !text.startsWith('{"errors"')) resolve(text);
          else reject(new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 600)}`));
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** Sends the calls in order, `concurrency` at a time, until the time is over. Each connection sends at least one. */
export async function runFor(
  client: Client,
  calls: readonly Call[],
  { concurrency, seconds, pid }: { concurrency: number; seconds: number; pid: number },
): Promise<Round> {
  const latencies: number[] = [];
  const failures: string[] = [];
  let next = 0;
  const cpuBefore = cpuMs(pid);
  const started = performance.now();
  const end = started + seconds * 1000;
  const ask = async () => {
    do {
      const call = calls[next % calls.length]!;
      next += 1;
      const before = performance.now();
      try {
        await client.post(call);
        latencies.push(performance.now() - before);
      } catch (error) {
        // A failure under load is a result, so it does not end the measurement.
        failures.push(String(error));
      }
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: concurrency }, ask));
  const cpuAfter = cpuMs(pid);
  return {
    latencies,
    failures,
    seconds: (performance.now() - started) / 1000,
    cpuMs: cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore,
  };
}
