/** `npm run bench:export`: time, size and memory of exports of a synthetic world. */
import { parseArgs } from 'node:util';
import { FORMATS } from '../src/exchange/export/formats.ts';
import { openExport } from '../src/exchange/export/open-export.ts';
import { ensureLoaded } from './ensure-loaded.ts';
import { dataFolderOf, neo4jFromEnvironment, readNames, readNumber, readSize } from './options.ts';
import { openTarget, type Target } from './prepare.ts';
import { makeWorld } from './world/world.ts';

const MEGABYTE = 1024 * 1024;

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10k' },
    engine: { type: 'string', default: 'embedded' },
    seed: { type: 'string', default: '1' },
    formats: { type: 'string' },
  },
});
const seed = readNumber('seed', values.seed);
const target: Target =
  values.engine === 'neo4j'
    ? { engine: 'neo4j', address: neo4jFromEnvironment() }
    : { engine: 'embedded', dataFolder: dataFolderOf(values.size, seed) };
await ensureLoaded(target, makeWorld(readSize(values.size), seed), { size: values.size, seed });
const names = readNames(
  'formats',
  values.formats,
  FORMATS.map(({ name }) => name),
);

const graph = await openTarget(target);
try {
  const exported = await openExport(graph, { question: 'everything', site: '' });
  // What the engine keeps of the first read is not the export's.
  for await (const _topic of exported.entities(['Topic']));
  let pairs = 0;
  for await (const _pair of exported.pairs()) pairs += 1;
  console.log(`${values.size} on ${values.engine}: ${pairs.toLocaleString('en')} pairs`);
  for (const { name, files } of FORMATS.filter((format) => names.includes(format.name))) {
    const before = process.memoryUsage.rss();
    let [most, bytes] = [before, 0];
    const began = performance.now();
    for (const { content } of files(exported, () => undefined)) {
      for await (const chunk of content) {
        bytes += chunk.length;
        most = Math.max(most, process.memoryUsage.rss());
      }
    }
    const seconds = (performance.now() - began) / 1_000;
    console.log(
      `${name}: ${Math.round(bytes / MEGABYTE)} MB in ${seconds.toFixed(0)} s, ` +
        `RSS at most ${Math.round((most - before) / MEGABYTE)} MB above ${Math.round(before / MEGABYTE)} MB`,
    );
  }
} finally {
  await graph.close();
}
