/** The smallest piece of Bolt: does a Neo4j answer at this port? */
import { connect, createServer } from 'node:net';

/** Magic bytes, then four proposals: 5.8 down to 5.0, 4.4 down to 4.2, and nothing twice. */
const HANDSHAKE = Buffer.from('6060b01700080805000204040000000000000000', 'hex');

/** Whether a Bolt server at `port` of this machine agrees on a protocol version. */
export function boltAnswers(port, timeoutMs = 1_000) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const done = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeoutMs, () => done(false));
    socket.on('error', () => done(false));
    socket.on('connect', () => socket.write(HANDSHAKE));
    socket.on('data', (bytes) => done(bytes.length >= 4 && bytes.readUInt32BE(0) !== 0));
    socket.on('close', () => done(false));
  });
}

/** A port that is free at the moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
