/** Sends hostile requests, and reads whatever comes back. */
import { request, type Agent } from 'node:http';
import { connect } from 'node:net';
import type { Hostile } from './hostile-requests.ts';

export interface Came {
  /** The status of the answer; 0 if the connection was closed without one. */
  readonly status: number;
  /** The headers and the body. */
  readonly text: string;
}

const GIVE_UP_MS = 30_000;
/** How long to wait after raw bytes. If they are not a whole request, they get no answer. */
const RAW_MS = 300;

export function sendHostile(port: number, agent: Agent, hostile: Hostile): Promise<Came> {
  return 'raw' in hostile ? sendRaw(port, hostile.raw) : sendRequest(port, agent, hostile);
}

function sendRequest(
  port: number,
  agent: Agent,
  { method, path, headers, body }: Exclude<Hostile, { raw: string }>,
): Promise<Came> {
  return new Promise((resolve, reject) => {
    const bytes = Buffer.from(body as string);
    const sent = request(
      {
        ...{ host: '127.0.0.1', port, agent, method, path },
        headers: { ...headers, 'content-length': bytes.length },
        timeout: GIVE_UP_MS,
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', () => resolve({ status: 0, text: '' }));
        answer.on('end', () => {
          const text = `${answer.rawHeaders.join('\n')}\n${Buffer.concat(chunks).toString()}`;
          resolve({ status: answer.statusCode ?? 0, text });
        });
      },
    );
    sent.on('timeout', () => {
      sent.destroy();
      reject(new Error(`no answer in ${GIVE_UP_MS / 1000} s: ${method} ${path}`));
    });
    // A server may close a connection on nonsense. The test checks afterwards whether the server is still alive.
    sent.on('error', () => resolve({ status: 0, text: '' }));
    sent.end(bytes);
  });
}

function sendRaw(port: number, raw: string): Promise<Came> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(raw, 'latin1')));
    socket.setTimeout(RAW_MS, () => socket.destroy());
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString();
      resolve({ status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1] ?? 0), text });
    });
  });
}
