/** A graph that another process holds and lends. It has the same port as an engine. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { RapportError } from '../../errors.ts';
import type { EngineInfo, Graph, NameQuery, Parameters, Row, RunQuery } from '../graph.ts';
import { checkParameters } from '../parameters.ts';
import { textOf, type Cypher } from '../query/query-text.ts';
import { checkSchemaVersion } from '../schema-version.ts';
import { SCHEMA_VERSION } from '../schema.ts';
import { BorrowedWrite } from './borrowed-write.ts';
import {
  onMessages,
  PROTOCOL,
  receiveError,
  send,
  type Answered,
  type Asked,
  type Hello,
} from './messages.ts';

/** How long the process that holds the graph may take for its greeting. */
const HELLO_MS = 10_000;

/**
 * Borrows the graph that a process lends at `path`; null if no process lends one there.
 *
 * @throws RapportError `GRAPH_LOCKED` if the process is of another version, `GRAPH_SCHEMA_VERSION`.
 */
export async function borrow(path: string): Promise<Graph | null> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
  } catch {
    return null;
  }
  const graph = new BorrowedGraph(socket);
  const { protocol, schema, info } = await graph.hello;
  if (protocol !== PROTOCOL || schema !== SCHEMA_VERSION) {
    await graph.close();
    throw new RapportError(
      'GRAPH_LOCKED',
      'A server of another version of Rapport holds the graph. Stop it first.',
    );
  }
  graph.info = { ...info, isShared: true };
  try {
    await checkSchemaVersion(graph, false);
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

type Take = (answered: Answered) => void;

class BorrowedGraph implements Graph {
  info: EngineInfo = { name: 'embedded', version: '', joinsReads: false, isShared: true };
  readonly hello: Promise<Hello>;
  readonly #socket: Socket;
  readonly #calls = new Map<number, { take: Take; fail: (error: RapportError) => void }>();
  #last = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    this.hello = this.#greeted();
    socket.on('error', () => undefined);
    socket.on('close', () => {
      for (const { fail } of this.#calls.values()) fail(hungUp());
      this.#calls.clear();
    });
  }

  async read(cypher: Cypher, parameters: Parameters = {}, signal?: AbortSignal): Promise<Row[]> {
    signal?.throwIfAborted();
    checkParameters(parameters);
    const answered = await this.#call({ ask: 'read', cypher: textOf(cypher), parameters });
    signal?.throwIfAborted();
    return answered.told === 'rows' ? answered.rows : [];
  }

  async findNames(names: NameQuery) {
    const answered = await this.#call({ ask: 'names', names });
    return answered.told === 'names' ? answered.names : [];
  }

  async prepare(): Promise<void> {
    await this.#call({ ask: 'prepare' });
  }

  async ping(): Promise<void> {
    await this.#call({ ask: 'ping' });
  }

  write<T>(work: (run: RunQuery) => Promise<T>): Promise<T> {
    const id = this.#number();
    return new Promise<T>((resolve, reject) => {
      const write = new BorrowedWrite(work, (asked) => send(this.#socket, { id, ...asked }));
      const settle = (outcome: Promise<T>) => {
        outcome.then(resolve, reject);
        this.#calls.delete(id);
      };
      this.#open(id, {
        take: (answered) => write.take(answered, settle),
        fail: (error) => write.fail(error, settle),
      });
      send(this.#socket, { id, ask: 'write' });
    });
  }

  async close(): Promise<void> {
    if (this.#socket.closed) return;
    this.#socket.destroy();
    await once(this.#socket, 'close');
  }

  #call(asked: WithoutId<Asked>): Promise<Answered> {
    const id = this.#number();
    return new Promise((resolve, reject) => {
      this.#open(id, {
        take: (answered) => {
          this.#calls.delete(id);
          if (answered.told === 'failed') reject(receiveError(answered.error));
          else resolve(answered);
        },
        fail: reject,
      });
      send(this.#socket, { id, ...asked });
    });
  }

  #number(): number {
    this.#last += 1;
    return this.#last;
  }

  #open(id: number, call: { take: Take; fail: (error: RapportError) => void }): void {
    if (this.#socket.destroyed) call.fail(hungUp());
    else this.#calls.set(id, call);
  }

  /** Resolves with the greeting of the holder, which is its first message. All later messages are answers. */
  #greeted(): Promise<Hello> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#socket.destroy(), HELLO_MS);
      let isGreeted = false;
      this.#socket.once('close', () => {
        clearTimeout(timer);
        reject(hungUp());
      });
      onMessages<Hello | Answered>(this.#socket, (message) => {
        if ('protocol' in message) {
          isGreeted = true;
          clearTimeout(timer);
          resolve(message);
        } else if (isGreeted) this.#calls.get(message.id)?.take(message);
      });
    });
  }
}

type WithoutId<M> = M extends unknown ? Omit<M, 'id'> : never;

function hungUp(): RapportError {
  return new RapportError(
    'SERVICE_UNAVAILABLE',
    'The server that holds the graph has ended meanwhile. Unfinished work is not in the graph; ' +
      '"rapport status" tells its revision.',
  );
}
