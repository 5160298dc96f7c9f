/**
 * At SIGTERM a real server first fails its readiness check, then finishes its requests. Idle connections do
 * not delay its end.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { install, start, uninstall } from '../cli/rapport.ts';
import { temporaryFolder } from '../support/embedded.ts';

const folder = temporaryFolder();
beforeAll(install, 120_000);
afterAll(() => {
  uninstall();
  folder.remove();
});

let started = 0;

async function serve(): Promise<{ child: ChildProcess; port: number }> {
  started += 1;
  const data = `${folder.path}/data-${started}`;
  const child = start(['serve', '--port', '0', '--data', data, '--json'], { RAPPORT_SEEDS: '' });
  let out = '';
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  while (!out.includes('}')) await once(child.stdout!, 'data');
  const { url } = JSON.parse(out) as { url: string };
  return { child, port: Number(new URL(url).port) };
}

async function open(port: number, text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n';

test('readiness fails first, and neither idle connections nor half-sent requests delay the end', async () => {
  const { child, port } = await serve();
  const idle = await open(port, 'GET /health/live HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n');
  await once(idle, 'data');
  const sockets = [
    idle,
    await open(port, ''),
    await open(port, HEAD),
    await open(port, `${HEAD}content-length: 100\r\n\r\n{"query":`),
  ];
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  child.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 200));
  const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
  expect([ready.status, await ready.json()]).toMatchObject([503, { status: 'stopping' }]);
  const asked = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query": "{ __typename }"}',
  });
  expect(asked.status).toBe(200);
  expect(await ended).toEqual([0, null]);
  for (const socket of sockets) socket.destroy();
}, 30_000);
