/** Follows the connections of the server, so that a quiet one does not delay the server's end. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** How often the server looks for quiet connections while it ends. */
const LOOK_MS = 50;

/** Knows which connections have sent a whole request that is still being answered. */
export class OpenConnections {
  readonly #answering = new Map<Socket, IncomingMessage | null>();
  #looking: NodeJS.Timeout | undefined;

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      this.#answering.set(socket, null);
      socket.on('close', () => this.#answering.delete(socket));
    });
    // This listener runs before Fastify's, which may answer at once.
    server.prependListener('request', (request: IncomingMessage, reply: ServerResponse) => {
      const { socket } = request;
      this.#answering.set(socket, request);
      reply.on('close', () => {
        if (this.#answering.get(socket) === request) this.#answering.set(socket, null);
      });
    });
  }

  /**
   * Closes connections that are idle or have sent only a part of a request, until `stop` is called. After
   * `limitMs` it closes all of them.
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
