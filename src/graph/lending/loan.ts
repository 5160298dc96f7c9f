/** Answers one borrower of a lent graph. If the borrower hangs up, its open writes are rolled back. */
import type { Socket } from 'node:net';
import { RapportError } from '../../errors.ts';
import type { Graph, RunQuery } from '../graph.ts';
import { send, sendError, type Answered, type Asked } from './messages.ts';

/** How long a borrower may be silent during a write, because its write holds up all others. */
const SILENCE_MS = 120_000;

/** An open write: the messages that it has not taken yet, and the resolver that waits for the next one. */
interface OpenWrite {
  readonly asked: Asked[];
  wake: () => void;
}

/** Thrown to end a write that the borrower rolls back. */
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

  /** Takes one message, and sends the answer when it is ready. */
  take(asked: Asked): void {
    const write = this.#writes.get(asked.id);
    if (write === undefined) {
      void this.#answer(asked);
      return;
    }
    write.asked.push(asked);
    write.wake();
  }

  /** Must be called when the borrower hangs up. */
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
        throw new RapportError(
          'INTERNAL',
          `${asked.ask} belongs to a write, but no write is open.`,
        );
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

  /** Runs the queries of a write until the borrower ends the write. */
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

  /** Resolves with the next message of a write. */
  async #next(write: OpenWrite): Promise<Asked> {
    if (write.asked.length === 0 && !this.#ended.signal.aborted) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        write.wake = resolve;
        timer = setTimeout(resolve, SILENCE_MS);
      });
      clearTimeout(timer);
    }
    // If a borrower hangs up in the middle of its messages, nothing that it sent may be committed.
    if (this.#ended.signal.aborted) throw new RapportError('CANCELLED', 'The borrower hung up.');
    const asked = write.asked.shift();
    if (asked === undefined) {
      throw new RapportError('QUERY_TIMEOUT', 'A write was left open for too long.');
    }
    return asked;
  }
}
