/** What a killed process leaves: the file as of its last checkpoint, and a log. Together they hold everything that was recorded. */
import { cpSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { amendRecords } from '../../src/curation/amend.ts';
import { curatorOf } from '../../src/curation/curator.ts';
import { loadRecords } from '../../src/curation/load.ts';
import { rebuild } from '../../src/curation/rebuild-revision.ts';
import { revert } from '../../src/curation/revert/revert.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { dump } from '../support/dump.ts';
import { openTestEmbedded, temporaryGraphFile } from '../support/embedded.ts';
import { readWorld } from '../support/world.ts';
import { beforeAmendment, halfAmendment } from './staged-amendment.ts';

const fictional = await readWorld('fictional');
const article = await readWorld('article');
const BY = { who: 'tests', why: 'a test' };
const STAGED = { above: 5, graceMs: 0 };

let file: ReturnType<typeof temporaryGraphFile>;
let graph: Graph;
let copies = 0;
beforeEach(async () => {
  file = temporaryGraphFile();
  graph = await openTestEmbedded(file.path);
});
afterEach(async () => {
  await graph.close();
  file.remove();
});

/** Expects that a copy of the open file and its log has everything that the graph has. */
async function expectKept(): Promise<void> {
  const folder = dirname(file.path);
  const copy = join(dirname(folder), `copy-${++copies}`);
  cpSync(folder, copy, { recursive: true });
  expect(readdirSync(copy)).toContain('graph.grafeo.wal');
  const opened = await openTestEmbedded(join(copy, 'graph.grafeo'));
  try {
    expect(await dump(opened)).toEqual(await dump(graph));
    expect((await curatorOf(opened).verify()).faults).toEqual([]);
  } finally {
    await opened.close();
  }
}

test.each([
  ['in one transaction each', {}],
  ['in several', STAGED],
])('loads, amendments, reverts and rebuilds, %s, are all in the log', async (_how, staging) => {
  const { dataset, records } = fictional;
  await loadRecords(graph, article.dataset, article.records, { ...BY, staging });
  await loadRecords(graph, dataset, beforeAmendment(records), { ...BY, staging });
  await expectKept();
  await amendRecords(graph, dataset, halfAmendment(records), { ...BY, staging });
  await expectKept();
  await revert(graph, 3, { ...BY, staging });
  await expectKept();
  await loadRecords(graph, dataset, records, { ...BY, staging });
  await expectKept();
  await rebuild(graph, 2, undefined, staging);
  await rebuild(graph);
  await expectKept();
});
