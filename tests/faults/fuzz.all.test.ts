/**
 * Sends thousands of malformed and hostile requests. None makes the server fail, leak secrets, stop or change
 * its graph.
 */
import { Agent } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import fc from 'fast-check';
import { install, rapport, uninstall } from '../cli/rapport.ts';
import { loadSchema } from '../schema/load-schema.ts';
import { ask } from '../support/ask.ts';
import { temporaryFolder } from '../support/embedded.ts';
import { SEED, Tally, times } from './extent.ts';
import { hostile, type Hostile } from './hostile-requests.ts';
import { leakIn } from './leaks.ts';
import { documents } from './random-documents.ts';
import { sendHostile, type Came } from './sending.ts';
import { startServer, type Started } from './serving.ts';

const AT_ONCE = 8;
const SECRETS = ['key-that-nobody-knows', 'token-that-nobody-knows'];
const KERRY = '{ relationship(a: "john-kerry", b: "kem-sokha") { verdict } }';

const folder = temporaryFolder();
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
let server: Started;
beforeAll(async () => {
  install();
  server = await startServer(folder.path, {
    RAPPORT_SEEDS: 'seeds',
    RAPPORT_KEYS: SECRETS[0]!,
    RAPPORT_METRICS_TOKEN: SECRETS[1]!,
  });
}, 120_000);
afterAll(async () => {
  agent.destroy();
  await server.stop();
  uninstall();
  folder.remove();
});

/** Sends all requests, several at once, and counts the answers. */
async function sendAll(kind: string, requests: readonly Hostile[]): Promise<Tally> {
  const tally = new Tally(`fuzz, ${kind}`, [
    'requests',
    'answered',
    'with data',
    '5xx',
    'busy',
    'leaks',
  ]);
  const secrets = [...SECRETS, folder.path, process.cwd()];
  const waiting = [...requests];
  const sendNext = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const came = await sendHostile(server.port, agent, next);
      tally.add('requests');
      if (came.status > 0) tally.add('answered');
      if (/"data":\{"(?!errors)/.test(came.text)) tally.add('with data');
      const failure = failureIn(came);
      if (failure !== null) tally.add(failure);
      const request = textOf(next);
      const leak = leakIn(came.text, request, secrets);
      if (leak !== null) tally.add('leaks');
      if (failure === '5xx' || leak !== null) {
        tally.wrong.push(
          `${leak ?? came.status}: ${request.slice(0, 1_500)} → ${came.text.slice(0, 1_500)}`,
        );
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendNext));
  tally.print();
  return tally;
}

/** Whether the server reports a failure. A 503 with a known code means that the server is busy, which is correct. */
function failureIn({ status, text }: Came): '5xx' | 'busy' | null {
  if (status === 503 && /"code":"(?:SERVER_BUSY|SERVICE_UNAVAILABLE)"/.test(text)) return 'busy';
  return status >= 500 || text.includes('"code":"INTERNAL"') ? '5xx' : null;
}

const textOf = (request: Hostile) =>
  'raw' in request
    ? request.raw
    : `${request.method} ${request.path} ${JSON.stringify(request.headers)} ${Buffer.from(request.body as string).toString()}`;

async function expectUnharmed(tally: Tally): Promise<void> {
  expect(tally.wrong.slice(0, 5)).toEqual([]);
  expect(server.ended()).toBe(false);
  expect(await ask(server.url, KERRY)).toEqual({ relationship: { verdict: 'PLANNED' } });
}

test('malformed and hostile HTTP', async () => {
  const requests = fc.sample(hostile, { numRuns: times(2_500), seed: SEED });
  await expectUnharmed(await sendAll('http', requests));
}, 3_600_000);

test('random GraphQL documents', async () => {
  const bodies = fc.sample(documents(loadSchema()), { numRuns: times(1_000), seed: SEED });
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const requests = bodies.map((body) => ({ method: 'POST', path: '/graphql', headers, body }));
  const tally = await sendAll('graphql', requests);
  await expectUnharmed(tally);
  expect(tally.count('answered')).toBe(requests.length);
  expect(tally.count('with data')).toBeGreaterThan(requests.length / 10);
}, 3_600_000);

test('nothing was written', async () => {
  await server.stop();
  const { code, out } = await rapport(['verify', '--data', folder.path]);
  expect([code, out]).toEqual([0, expect.stringContaining('revision 1 of 1')]);
});
