/**
 * Vitest's global setup: lends each test Neo4j to one suite at a time, in the order they ask.
 *
 * A suite connects to a socket and waits in line. The address of a Neo4j tells it that its turn has come, and the
 * turn ends when the connection closes. A worker that dies therefore gives its turn back.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Opens the waiting line before any test runs. `RAPPORT_TEST_NEO4J_URIS` names more servers than `NEO4J_URI`. */
export default async function lendNeo4j() {
  const { NEO4J_URI = '', RAPPORT_TEST_NEO4J_URIS = '' } = process.env;
  // Each once: two suites at a time in one database would erase each other's graphs.
  const named = new Set([NEO4J_URI, ...RAPPORT_TEST_NEO4J_URIS.split(',')]);
  const addresses = [...named].filter((uri) => uri !== '');
  const server = await openLine(addresses);
  // The server must not keep the process of the tests alive.
  server.unref();
  // Workers inherit the variable.
  process.env.RAPPORT_TEST_NEO4J_TURNS = String(server.address().port);
}

/** Listens on a free port for suites that want a turn at one of these addresses. */
export async function openLine(addresses) {
  const free = [...addresses];
  const line = [];
  const lendNext = () => {
    while (free.length > 0 && line.length > 0) line.shift().lend(free.shift());
  };
  const server = createServer((socket) => {
    let lent;
    const waiting = {
      lend: (address) => {
        lent = address;
        socket.write(address);
      },
    };
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (line.includes(waiting)) line.splice(line.indexOf(waiting), 1);
      if (lent !== undefined) free.push(lent);
      lendNext();
    });
    // Only a socket that is read notices that the other end has closed.
    socket.resume();
    line.push(waiting);
    lendNext();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
