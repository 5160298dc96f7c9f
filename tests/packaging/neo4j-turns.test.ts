/** Suites use a shared test Neo4j one at a time, because each of them empties it. */
import { once } from 'node:events';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';

const turns = new URL('../support/neo4j-turns.mjs', import.meta.url).href;

let server: Server;
const had: string[] = [];
beforeEach(async () => {
  await open(['bolt://one']);
});
afterEach(() => void server.close());

async function open(addresses: readonly string[]): Promise<void> {
  const { openLine } = (await import(turns)) as {
    openLine(addresses: readonly string[]): Promise<Server>;
  };
  server = await openLine(addresses);
  had.length = 0;
}

/** Gets in line; notes when the turn comes. */
async function ask(name: string): Promise<{ socket: Socket; turn: Promise<string> }> {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  const turn = once(socket, 'data').then(([address]) => {
    had.push(name);
    return String(address);
  });
  const inLine = once(server, 'connection');
  await inLine;
  return { socket, turn };
}

test('the next suite has its turn when the one before disconnects, however it ends', async () => {
  const first = await ask('first');
  await first.turn;
  const second = await ask('second');
  const third = await ask('third');
  expect(had).toEqual(['first']);
  first.socket.resetAndDestroy();
  await second.turn;
  expect(had).toEqual(['first', 'second']);
  second.socket.destroy();
  await third.turn;
  expect(had).toEqual(['first', 'second', 'third']);
  third.socket.destroy();
});

test('a suite that stops waiting is skipped', async () => {
  const first = await ask('first');
  const second = await ask('second');
  const third = await ask('third');
  second.turn.catch(() => undefined);
  second.socket.destroy();
  await first.turn;
  first.socket.destroy();
  await third.turn;
  expect(had).toEqual(['first', 'third']);
  third.socket.destroy();
});

test('of several servers, each is lent to one suite, and the next takes the one given back', async () => {
  server.close();
  await open(['bolt://one', 'bolt://two']);
  const first = await ask('first');
  const second = await ask('second');
  const third = await ask('third');
  expect([await first.turn, await second.turn]).toEqual(['bolt://one', 'bolt://two']);
  expect(had).toEqual(['first', 'second']);
  second.socket.destroy();
  expect(await third.turn).toBe('bolt://two');
  first.socket.destroy();
  third.socket.destroy();
});
