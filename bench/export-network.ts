/** `npm run bench:export-network`: how much memory the writers of exports need for a network of a million edges, without a graph. */
import { parseArgs } from 'node:util';
import type { Exported, ExportedEntity, ExportedPair } from '../src/exchange/export/exported.ts';
import { formatNamed } from '../src/exchange/export/formats.ts';
import { readNumber } from './options.ts';

const { values } = parseArgs({
  options: {
    format: { type: 'string', default: 'gexf' },
    actors: { type: 'string', default: '100000' },
    'pairs-per-actor': { type: 'string', default: '10' },
  },
});
const actors = readNumber('actors', values.actors);
const pairsPerActor = readNumber('pairs-per-actor', values['pairs-per-actor']);

const idOf = (n: number) => `actor-${String(n).padStart(8, '0')}`;

async function* entities(types?: readonly string[]): AsyncGenerator<ExportedEntity> {
  if (types !== undefined && !types.includes('Person')) return;
  for (let n = 0; n < actors; n += 1) yield await Promise.resolve(person(idOf(n)));
}

const person = (id: string): ExportedEntity => ({
  id,
  type: 'Person',
  name: `Person ${id}`,
  names: [],
  mergedIds: [],
  description: null,
  kind: null,
  properties: [],
  status: null,
  format: null,
  date: null,
  dateDisputed: false,
  stage: null,
  outcomes: [],
  demands: [],
  claimIds: [],
  sources: ['source-1'],
});

/** Each pair met once, so that each is an edge. */
async function* pairs(): AsyncGenerator<ExportedPair> {
  for (let n = 0; n < actors; n += 1)
    for (let m = 1; m <= pairsPerActor; m += 1)
      yield await Promise.resolve(pairOf(idOf(n), idOf((n + m * 97) % actors), `${n}-${m}`));
}

const pairOf = (a: string, b: string, meeting: string): ExportedPair => ({
  key: `pair-${meeting}`,
  meeting: `meeting-${meeting}`,
  a,
  aName: `Person ${a}`,
  b,
  bName: `Person ${b}`,
  aCapacities: ['host'],
  bCapacities: ['guest'],
  verdict: 'MET',
  status: 'HELD',
  format: 'talks',
  date: {
    edtf: '2016-01-26',
    asWritten: null,
    basis: 'stated',
    earliest: '2016-01-26',
    latest: '2016-01-26',
  },
  dateDisputed: false,
  within: `meeting-${meeting}`,
  times: 1,
  claimIds: [`claim-${meeting}`],
  sources: ['source-1'],
});

async function* none(): AsyncGenerator<never> {}

const exported: Exported = {
  facts: {
    question: `${actors} actors`,
    scope: {},
    knownBy: null,
    revision: 1,
    recordedAt: '2026-11-29T00:00:00.000Z',
    names: 'en',
    site: 'https://rapport.example',
    datasets: [{ id: 'made', title: 'Made', licence: null }],
  },
  entities,
  pairs,
  ties: none,
  claims: none,
  sources: none,
  records: { datasets: none, sources: none, entities: none, claims: none },
};

const megabytes = (bytes: number) => Math.round(bytes / 1e6);
const start = process.memoryUsage().rss;
const began = performance.now();
let peak = start;
let bytes = 0;
for (const { content } of formatNamed(values.format).files(exported, () => undefined)) {
  for await (const chunk of content) {
    bytes += Buffer.byteLength(chunk);
    peak = Math.max(peak, process.memoryUsage().rss);
  }
}
const seconds = (performance.now() - began) / 1000;
console.log(
  `${values.format}: ${actors * pairsPerActor} edges, ${megabytes(bytes)} MB in ${seconds.toFixed(0)} s, ` +
    `memory at most ${megabytes(peak - start)} MB above the ${megabytes(start)} MB at the start`,
);
