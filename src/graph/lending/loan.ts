/** What one borrower asks of a lent graph; if the borrower hangs up, its open writes are rolled back. */
import type { Socket } from 'node:net';
import { RapportError } from '../../errors.ts';
import type { Graph, RunQuery } from '../graph.ts';
import { send, sendError, type Answered, type Asked } from './messages.ts';

/** A borrower that is silent for this long amid a write would hold up all other writes. */
const SILENCE_MS = 120_000;

/** A write that is open: what was asked and is not taken yet, and who waits for it. */
interface OpenWrite {
  readonly asked: Asked[];
  wake: () => void;
}

/** Ends a write that the borrower rolls back. */
class Undone extends Error {}

export class Loan {
  readonly #graph: Graph;
  readonly #socket: Socket;
  readonly #writes = new Map<number, OpenWrite>();
  readonly #ended = new AbortController();

  constructor(graph: Graph, socket: Socket) {
    this.#graph = graph;
    this.#socket = socket;
  }

  /** Takes one message; its answer is sent when it is there. */
  take(asked: Asked): void {
    const write = this.#writes.get(asked.id);
    if (write === undefined) {
      void this.#answer(asked);
      return;
    }
    write.asked.push(asked);
    write.wake();
  }

  /** The borrower has hung up. */
  end(): void {
    this.#ended.abort();
    for (const { wake } of this.#writes.values()) wake();
  }

  async #answer(asked: Asked): Promise<void> {
    const { id } = asked;
    try {
      send(this.#socket, await this.#call(asked));
    } catch (error) {
      send(this.#socket, { id, told: 'failed', error: sendError(error) });
    }
  }

  async #call(asked: Asked): Promise<Answered> {
    const { id } = asked;
    switch (asked.ask) {
      case 'read': {
        const { cypher, parameters } = asked;
        const rows = await this.#graph.read(cypher, parameters, this.#ended.signal);
        return { id, told: 'rows', rows };
      }
      case 'names':
        return { id, told: 'names', names: await this.#graph.findNames(asked.names) };
      case 'ping':
      case 'prepare':
        await this.#graph[asked.ask]();
        return { id, told: 'done' };
      case 'write':
        return this.#write(id);
      default:
        throw new RapportError('INTERNAL', `${asked.ask} belongs to a write, and none is open.`);
    }
  }

  async #write(id: number): Promise<Answered> {
    const write: OpenWrite = { asked: [], wake: () => undefined };
    this.#writes.set(id, write);
    try {
      await this.#graph.write((run) => this.#work(id, write, run));
      return { id, told: 'done' };
    } catch (error) {
      if (error instanceof Undone) return { id, told: 'undone' };
      throw error;
    } finally {
      this.#writes.delete(id);
    }
  }

  /** Runs the queries of a write until the borrower ends it. */
  async #work(id: number, write: OpenWrite, run: RunQuery): Promise<void> {
    write.asked.length = 0;
    send(this.#socket, { id, told: 'begun' });
    for (;;) {
      const asked = await this.#next(write);
      if (asked.ask === 'commit') return;
      if (asked.ask !== 'run') throw new Undone();
      try {
        const rows = await run(asked.cypher, asked.parameters);
        send(this.#socket, { id, told: 'rows', rows });
      } catch (error) {
        send(this.#socket, { id, told: 'failed', error: sendError(error), isQuery: true });
      }
    }
  }

  /** The next message of a write. */
  async #next(write: OpenWrite): Promise<Asked> {
    if (write.asked.length === 0 && !this.#ended.signal.aborted) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        write.wake = resolve;
        timer = setTimeout(resolve, SILENCE_MS);
      });
      clearTimeout(timer);
    }
    // Whoever has hung up amid its messages must not see half of them committed.
    if (this.#ended.signal.aborted) throw new RapportError('CANCELLED', 'The borrower hung up.');
    const asked = write.asked.shift();
    if (asked === undefined) {
      throw new RapportError('QUERY_TIMEOUT', 'A write was left open for too long.');
    }
    return asked;
  }
}
