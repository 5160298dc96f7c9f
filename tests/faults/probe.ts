/**
 * A separate process for tests. It opens graphs as a server does and reports what it finds, so a crash ends
 * only this process.
 */
import { createHash } from 'node:crypto';
import { openServer } from '../../src/api/http/server.ts';
import { curatorOf } from '../../src/curation/curator.ts';
import { readSchemaVersion } from '../../src/curation/backup/read-records.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph, type GraphSettings } from '../../src/graph/open-graph.ts';
import { SCHEMA_VERSION } from '../../src/graph/schema.ts';
import { send } from '../support/ask.ts';
import { rootOperations } from '../support/ask-roots.ts';
import { dump } from '../support/dump.ts';

/** What to open, and whether to report its answers beside its contents. */
export interface Probe {
  readonly settings: GraphSettings;
  readonly answers?: true;
}

export interface Opened {
  /** A digest of everything that is stored. */
  readonly contents: string;
  /** A digest of the answers over HTTP. */
  readonly answers: string;
  /** What `rapport verify` would print; empty if an upgrade has not begun. */
  readonly faults: readonly string[];
}

export type Found = Opened | { readonly refused: string };

/** The instants of a load differ from run to run and say nothing about whether it is whole. */
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[\d.]*Z/g;

/** One of this many operations is asked, because a start with all of them takes seconds. */
const EVERY = 4;

const SERVED = {
  ...{ host: '127.0.0.1', port: 0, silent: true },
  ...{ schemaFolder: 'schema', webFolder: 'web/dist' },
};

const digest = (text: string) =>
  createHash('sha256').update(text.replaceAll(INSTANT, '(instant)')).digest('hex');

async function answersOf(graph: Graph): Promise<string> {
  const { url, close } = await openServer({ graph, ...SERVED });
  const texts: string[] = [];
  for (const [place, { query, variables }] of rootOperations('article').entries()) {
    if (place % EVERY === 0) texts.push((await send(url, query, variables)).text);
  }
  await close();
  return digest(texts.join('\n'));
}

async function look({ settings, answers }: Probe): Promise<Opened> {
  const graph = await openGraph<GraphSettings['engine']>(settings, { mayBeEarlier: true });
  try {
    const curator = curatorOf(graph);
    await curator.undoUnfinished();
    const schema = await readSchemaVersion((cypher, parameters) => graph.read(cypher, parameters));
    return {
      contents: digest(JSON.stringify(await dump(graph))),
      answers: answers ? await answersOf(graph) : '',
      faults: schema < SCHEMA_VERSION ? [] : (await curator.verify()).faults,
    };
  } finally {
    await graph.close();
  }
}

process.on('message', (probe: Probe) => {
  void look(probe)
    .catch((error: unknown) => ({ refused: String(error) }))
    .then((found) => process.send!(found));
});
