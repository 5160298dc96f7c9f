/**
 * Jest's global setup: lends the one test Neo4j to one suite at a time, in the order they ask.
 *
 * Who connects waits in line; a byte says that it is their turn, which lasts until they hang up. So a
 * worker that dies gives its turn back.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Opens the line before any test runs. */
export default async function lendNeo4j() {
  const server = await openLine();
  // It ends with Jest.
  server.unref();
  // Workers inherit it.
  process.env.RAPPORT_TEST_NEO4J_TURNS = String(server.address().port);
}

/** Listens on a free port for who wants a turn. */
export async function openLine() {
  const line = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const hadTurn = line[0] === socket;
      line.splice(line.indexOf(socket), 1);
      if (hadTurn) line[0]?.write('.');
    });
    // Reading is what notices that the other end has hung up.
    socket.resume();
    if (line.push(socket) === 1) socket.write('.');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
