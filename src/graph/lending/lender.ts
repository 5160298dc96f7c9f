/** Lends an open graph to other processes of the same user, over a socket that only this user may open. */
import { rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import type { EngineInfo, Graph } from '../graph.ts';
import { SCHEMA_VERSION } from '../schema.ts';
import { Loan } from './loan.ts';
import { onMessages, PROTOCOL, send, type Asked } from './messages.ts';

/** Only the owner may open the socket. */
const OWNER_ONLY = 0o177;

export interface Lender {
  /** The graph for the holder's own loads. It counts as shared while any process borrows it. */
  readonly graph: Graph;
  /** Why no process can borrow the graph; absent if the socket is open. */
  readonly failure?: unknown;
  /** Ends all loans. Their uncommitted writes are rolled back. */
  readonly close: () => void;
}

/**
 * Lends `graph` at the socket `path`, if there is one. This process must hold the lock of the graph, because a
 * socket that a dead process left behind is replaced.
 */
export async function lend(graph: Graph, path: string | null): Promise<Lender> {
  if (path === null) return { graph, close: () => undefined };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const loan = new Loan(graph, socket);
    // An error of the connection needs no answer, because the borrower has gone.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      loan.end();
    });
    onMessages<Asked>(socket, (asked) => loan.take(asked));
    send(socket, { protocol: PROTOCOL, schema: SCHEMA_VERSION, info: graph.info });
  });
  try {
    rmSync(path, { force: true });
    await listen(server, path);
  } catch (failure) {
    // A user who may only read the folder cannot create a socket there. Others can read the graph without borrowing
    // it.
    const isReadOnly = /EACCES|EROFS/.test(String(failure));
    return { graph, ...(isReadOnly ? {} : { failure }), close: () => undefined };
  }
  // The socket must not keep the process alive.
  server.unref();
  return {
    graph: new LentGraph(graph, sockets),
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // The mode must hold from the start. If it were set later, any user could open the socket for a moment.
    const former = process.umask(OWNER_ONLY);
    try {
      server.listen(path, resolve);
    } finally {
      process.umask(former);
    }
  });
}

/** The same graph, which counts as shared while it is lent. */
class LentGraph implements Graph {
  readonly info: EngineInfo;
  readonly #graph: Graph;

  constructor(graph: Graph, borrowers: ReadonlySet<Socket>) {
    this.#graph = graph;
    this.info = new LentInfo(graph.info, borrowers);
  }

  read: Graph['read'] = (cypher, parameters, signal) =>
    this.#graph.read(cypher, parameters, signal);
  write: Graph['write'] = (work) => this.#graph.write(work);
  findNames: Graph['findNames'] = (query) => this.#graph.findNames(query);
  prepare = () => this.#graph.prepare();
  ping = () => this.#graph.ping();
  close = () => this.#graph.close();
}

class LentInfo implements EngineInfo {
  readonly name: EngineInfo['name'];
  readonly version: string;
  readonly joinsReads: boolean;
  readonly #borrowers: ReadonlySet<Socket>;

  constructor({ name, version, joinsReads }: EngineInfo, borrowers: ReadonlySet<Socket>) {
    this.name = name;
    this.version = version;
    this.joinsReads = joinsReads;
    this.#borrowers = borrowers;
  }

  get isShared(): boolean {
    return this.#borrowers.size > 0;
  }
}
