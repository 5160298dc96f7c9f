/** Just enough of the Bolt protocol to see whether a Neo4j answers on a port. */
import { connect, createServer } from 'node:net';

/** Magic bytes, then four version proposals: 5.8 down to 5.0, 4.4 down to 4.2, and two empty ones. */
const HANDSHAKE = Buffer.from('6060b01700080805000204040000000000000000', 'hex');

/** Whether a Bolt server on `port` of this machine accepts one of these versions. */
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

/** A port that is free now. */
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
