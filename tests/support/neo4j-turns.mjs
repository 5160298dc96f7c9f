/**
 * Vitest's global setup: lends the one test Neo4j to one suite at a time, in the order they ask.
 *
 * A suite connects to a socket and waits in line. A byte tells it that its turn has come, and the turn ends
 * when the connection closes. A worker that dies therefore gives its turn back.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Opens the waiting line before any test runs. */
export default async function lendNeo4j() {
  const server = await openLine();
  // The server must not keep the process of the tests alive.
  server.unref();
  // Workers inherit the variable.
  process.env.RAPPORT_TEST_NEO4J_TURNS = String(server.address().port);
}

/** Listens on a free port for suites that want a turn. */
export async function openLine() {
  const line = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const hadTurn = line[0] === socket;
      line.splice(line.indexOf(socket), 1);
      if (hadTurn) line[0]?.write('.');
    });
    // Only a socket that is read notices that the other end has closed.
    socket.resume();
    if (line.push(socket) === 1) socket.write('.');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
