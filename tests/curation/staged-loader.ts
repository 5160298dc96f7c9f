/** A separate process for tests: makes a slow large load, amendment or revert until the test kills it. */
import { amendRecords } from '../../src/curation/amend.ts';
import { loadRecords } from '../../src/curation/load.ts';
import { revert } from '../../src/curation/revert/revert.ts';
import { openGraph, type GraphSettings } from '../../src/graph/open-graph.ts';
import { readSeeds } from '../../src/curation/read-seeds/read-seeds.ts';
import { halfAmendment } from './staged-amendment.ts';

const [settings = '', work = 'load'] = process.argv.slice(2);
const graph = await openGraph(JSON.parse(settings) as GraphSettings);
const { dataset, records } = await readSeeds('tests/worlds/fictional');
// Each transaction is reported, so that the test can kill this process after any of them.
const telling = {
  ...graph,
  info: graph.info,
  read: graph.read.bind(graph),
  write: async (work: Parameters<typeof graph.write>[0]) => {
    const value = await graph.write(work);
    console.log('written');
    return value;
  },
} as typeof graph;
const options = {
  who: 'a process that is killed',
  why: 'a test',
  staging: { above: 5, graceMs: 0 },
};
if (work === 'amend') await amendRecords(telling, dataset, halfAmendment(records), options);
else if (work === 'revert') await revert(telling, 2, options);
else await loadRecords(telling, dataset, records, options);
console.log('loaded');
await graph.close();
