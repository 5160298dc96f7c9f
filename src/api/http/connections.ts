/** Follows the connections of the server, so that none that is quiet holds up its end. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** How often quiet connections are looked for while the server ends. */
const LOOK_MS = 50;

/** Knows which connections have a whole request that is being answered. */
export class OpenConnections {
  readonly #answering = new Map<Socket, IncomingMessage | null>();
  #looking: NodeJS.Timeout | undefined;

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      this.#answering.set(socket, null);
      socket.on('close', () => this.#answering.delete(socket));
    });
    // Before Fastify, whose listener may answer at once.
    server.prependListener('request', (request: IncomingMessage, reply: ServerResponse) => {
      const { socket } = request;
      this.#answering.set(socket, request);
      reply.on('close', () => {
        if (this.#answering.get(socket) === request) this.#answering.set(socket, null);
      });
    });
  }

  /**
   * Ends connections that are idle or have sent a part of a request, now and until `stop`. After
   * `limitMs` it ends all of them.
   */
  drain(limitMs: number): { readonly stop: () => void } {
    const endAt = performance.now() + limitMs;
    const look = () => {
      const isLate = performance.now() >= endAt;
      for (const [socket, request] of this.#answering) {
        if (isLate || request === null || !request.complete) socket.destroy();
      }
    };
    look();
    this.#looking = setInterval(look, LOOK_MS);
    return { stop: () => clearInterval(this.#looking) };
  }
}
