/** The panels of a dashboard: twenty questions that are asked again and again, by POST, or by GET with their tag. */
import { Agent, request } from 'node:http';
import { cpuMs } from '../measure/process.ts';

/** What an answer says about itself. */
interface Said {
  readonly status: number;
  readonly revision: number;
  readonly etag: string | undefined;
}

/** What was measured in some seconds. */
export interface Seen {
  /** Number of answers by status. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly latencies: readonly number[];
  /** Processor time of the server, in ms. */
  readonly cpuMs: number;
}

export type Way = 'POST' | 'GET with its tag';

export class Panels {
  readonly #url: URL;
  readonly #bodies: readonly string[];
  readonly #agent = new Agent({ keepAlive: true, noDelay: true });
  readonly #tags = new Map<string, string>();
  /** Called with each answer: its revision, and when its request was sent. */
  onAnswer: (revision: number, sentAt: number) => void = () => undefined;

  constructor(url: string, bodies: readonly string[]) {
    this.#url = new URL('/graphql', url);
    this.#bodies = bodies;
  }

  /** Asks all questions once. */
  async askAll(way: Way): Promise<void> {
    for (const body of this.#bodies) await this.#ask(body, way);
  }

  /** Asks the questions in turn, `atOnce` at a time, until `isOver`. */
  async askUntil(
    isOver: () => boolean,
    way: Way,
    { atOnce, pid }: { readonly atOnce: number; readonly pid: number },
  ): Promise<Seen> {
    const statuses = new Map<number, number>();
    const latencies: number[] = [];
    const before = cpuMs(pid) ?? Number.NaN;
    let next = 0;
    const askOn = async () => {
      while (!isOver()) {
        const body = this.#bodies[next++ % this.#bodies.length]!;
        const from = performance.now();
        const { status } = await this.#ask(body, way);
        latencies.push(performance.now() - from);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, askOn));
    return { statuses, latencies, cpuMs: (cpuMs(pid) ?? Number.NaN) - before };
  }

  close(): void {
    this.#agent.destroy();
  }

  async #ask(body: string, way: Way): Promise<Said> {
    const sentAt = performance.now();
    const said = await (way === 'POST' ? this.#post(body) : this.#get(body));
    if (said.status >= 400) throw new Error(`${said.status} for ${body.slice(0, 300)}`);
    this.onAnswer(said.revision, sentAt);
    return said;
  }

  #post(body: string): Promise<Said> {
    return this.#send('POST', this.#url, { 'content-type': 'application/json' }, body);
  }

  async #get(body: string): Promise<Said> {
    const { query, variables } = JSON.parse(body) as { query: string; variables: object };
    const url = new URL(this.#url);
    url.search = new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString();
    const known = this.#tags.get(body);
    const headers = {
      'apollo-require-preflight': '1',
      ...(known === undefined ? {} : { 'if-none-match': known }),
    };
    const said = await this.#send('GET', url, headers, '');
    if (said.etag !== undefined) this.#tags.set(body, said.etag);
    return said;
  }

  #send(method: string, url: URL, headers: Record<string, string>, body: string): Promise<Said> {
    return new Promise((resolve, reject) => {
      const sent = request(url, { method, agent: this.#agent, headers }, (answer) => {
        answer.on('error', reject);
        answer.on('end', () => {
          const { etag, 'rapport-revision': revision } = answer.headers;
          resolve({ status: answer.statusCode ?? 0, revision: Number(revision), etag });
        });
        answer.resume();
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
