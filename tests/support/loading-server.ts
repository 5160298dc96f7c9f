/** A separate process that serves an embedded graph and loads beside it, since one process holds its file. */
import { readAnswerSettings } from '../../src/api/http/answer-settings.ts';
import { openServer } from '../../src/api/http/server.ts';
import { readTelemetrySettings } from '../../src/api/http/telemetry/settings.ts';
import { curatorOf } from '../../src/curation/curator.ts';
import { openGraph } from '../../src/graph/open-graph.ts';

/** What the parent asks for: to load a folder of seeds, or to tell its memory after a collection. */
export type Wanted = { readonly load: string } | { readonly memory: true };

/** What the parent is told. */
export type Told =
  | { readonly url: string }
  | { readonly revision: number; readonly changed: boolean }
  /** In MB: what is still used after a collection, and what the process has. */
  | { readonly heapMb: number; readonly rssMb: number }
  | { readonly failed: string };

const MB = 2 ** 20;
const tell = (told: Told) => process.send!(told);

const [path = ''] = process.argv.slice(2);
const graph = await openGraph({ engine: 'embedded', path });
const curator = curatorOf(graph);
const { url } = await openServer({
  graph,
  ...{ host: '127.0.0.1', port: 0 },
  ...{ schemaFolder: 'schema', webFolder: 'web/dist' },
  answers: readAnswerSettings(process.env),
  telemetry: readTelemetrySettings(process.env),
});

async function answer(wanted: Wanted): Promise<Told> {
  if ('load' in wanted) {
    const report = await curator.loadFolder(wanted.load);
    return { revision: report?.revision ?? 0, changed: report?.changed ?? false };
  }
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heapMb: heapUsed / MB, rssMb: rss / MB };
}

process.on('message', (wanted: Wanted) => {
  void answer(wanted)
    .catch((error: unknown) => ({ failed: String(error) }))
    .then(tell);
});
process.on('disconnect', () => process.exit());
tell({ url });
