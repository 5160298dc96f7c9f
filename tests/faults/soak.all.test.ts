/** Asks mixed questions for a while during loads: no error without a code, no outdated answer, no leak of memory. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import fc from 'fast-check';
import { loadSchema } from '../schema/load-schema.ts';
import { rootOperations } from '../support/ask-roots.ts';
import { temporaryFolder } from '../support/embedded.ts';
import { LoadingProcess } from '../support/loading-process.ts';
import { EDITION_QUERY, writeEditions } from '../support/seed-editions.ts';
import { diceFor, SEED, Tally, times } from './extent.ts';
import { documents } from './random-documents.ts';

const SECONDS = times(10);
const AT_ONCE = 6;
const LOAD_EVERY_MS = 1_500;
/** How old an answer may be. The server checks for new loads up to twice per second. */
const OLD_MS = 1_000;
/** At least this many requests are sent, even on a busy machine. */
const REQUESTS = times(400);
/**
 * How much the heap may grow after the first third: a fixed amount, and a little per request. When this was
 * written it grew by 1 to 3 KB per request: kept answers, registered documents and the compiled code of rare paths.
 */
const GROWTH_MB = 3;
const GROWTH_MB_EACH = 0.01;

const folder = temporaryFolder();
const editions = writeEditions(folder.path);
let server: LoadingProcess;
beforeAll(async () => {
  const file = `${folder.path}/data/rapport.grafeo`;
  server = await LoadingProcess.start(file, { RAPPORT_CACHE_MB: '1' });
  await server.load(editions[0].folder);
}, 120_000);
afterAll(async () => {
  await server.close();
  folder.remove();
});

const body = (query: string, variables: object = {}) => JSON.stringify({ query, variables });

/** The bodies that are sent. Random ones are sent as often as all others together. */
const BODIES: readonly string[] = [
  ...rootOperations('article').map(({ query, variables }) => body(query, variables)),
  ...fc.sample(documents(loadSchema()), { numRuns: 150, seed: SEED }),
];

interface Answered {
  readonly extensions?: { readonly revision?: number };
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

test(`${SECONDS} seconds`, async () => {
  const tally = new Tally('soak', ['requests', 'loads', 'refused', 'untyped', 'old']);
  const end = performance.now() + SECONDS * 1_000;
  const isOver = () => performance.now() > end && tally.count('requests') >= REQUESTS;
  const shown = { revision: 1, name: editions[0].name, since: performance.now() };

  const ask = async (asked: string) => {
    const at = performance.now();
    const least = at - shown.since > OLD_MS ? { ...shown } : null;
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: asked,
    });
    const text = await response.text();
    const { extensions, errors } = JSON.parse(text) as Answered;
    tally.add('requests');
    const codes = errors?.map((error) => error.extensions?.code);
    if (codes !== undefined) tally.add('refused');
    if (codes?.some((code) => code === undefined || code === 'INTERNAL')) fail('untyped', text);
    const isOld = (extensions?.revision ?? Infinity) < (least?.revision ?? 0);
    if (isOld) fail('old', `${least?.revision} was shown: ${asked} → ${text}`);
    return { text, least };
  };
  const fail = (name: string, what: string) => {
    tally.add(name);
    tally.wrong.push(`${name}: ${what.slice(0, 1_500)}`);
  };

  const askOn = async (client: number) => {
    const dice = diceFor(`soak ${client}`);
    while (!isOver()) {
      await ask(dice.pick(BODIES));
      const { text, least } = await ask(body(EDITION_QUERY));
      // An answer may have either of two names, but it must have this one unless a load came meanwhile.
      const isSame = least !== null && least.revision === shown.revision;
      if (isSame && !isLoading && !text.includes(least.name)) fail('old', text);
    }
  };

  let isLoading = false;
  const memory: { heapMb: number; rssMb: number; requests: number }[] = [];
  const measure = async () =>
    memory.push({ ...(await server.memory()), requests: tally.count('requests') });
  const loadOn = async () => {
    for (let turn = 1; !isOver(); turn += 1) {
      const edition = editions[turn % 2]!;
      isLoading = true;
      const { revision, changed } = await server.load(edition.folder);
      expect([turn, changed]).toEqual([turn, true]);
      Object.assign(shown, { revision, name: edition.name, since: performance.now() });
      isLoading = false;
      tally.add('loads');
      await measure();
      await sleep(LOAD_EVERY_MS);
    }
  };

  await Promise.all([loadOn(), ...Array.from({ length: AT_ONCE }, (_, client) => askOn(client))]);
  await measure();
  tally.print();
  const third = memory[Math.floor(memory.length / 3)]!;
  const last = memory.at(-1)!;
  for (const [when, { heapMb, rssMb }] of Object.entries({ first: memory[0]!, third, last })) {
    const [heap, rss] = [heapMb, rssMb].map((mb) => mb.toFixed(1));
    process.stderr.write(`faults | soak | ${when}: heap ${heap} MB, RSS ${rss} MB\n`);
  }
  expect(tally.wrong.slice(0, 5)).toEqual([]);
  expect(tally.count('loads')).toBeGreaterThan(1);
  const most = GROWTH_MB + GROWTH_MB_EACH * (last.requests - third.requests);
  expect(last.heapMb - third.heapMb).toBeLessThan(most);
}, 3_600_000);
