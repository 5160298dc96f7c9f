/** A separate process for tests: restores a backup in many transactions until the test kills it. */
import { restore } from '../../src/curation/backup/restore.ts';
import { openTestEmbedded } from '../support/embedded.ts';

const [path = '', file = ''] = process.argv.slice(2);
const graph = await openTestEmbedded(path);
// Each transaction is reported, so that the test can kill this process after any of them.
const telling = {
  info: graph.info,
  read: graph.read.bind(graph),
  findNames: graph.findNames.bind(graph),
  prepare: graph.prepare.bind(graph),
  ping: graph.ping.bind(graph),
  close: graph.close.bind(graph),
  write: async (work: Parameters<typeof graph.write>[0]) => {
    const value = await graph.write(work);
    console.log('written');
    return value;
  },
} as typeof graph;
await restore(telling, file, undefined, { above: 5, graceMs: 0 });
await graph.close();
