/** `GET /export/:format` sends the graph as a file; `GET /export` lists the formats and what each leaves out. */
import { Readable } from 'node:stream';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { isRapportError } from '../../errors.ts';
import { BoundedGraph } from '../../graph/bounded-graph.ts';
import type { Graph } from '../../graph/graph.ts';
import type { LoadWatch } from '../../queries/records/loading.ts';
import { NOT_KEPT } from './cache-control.ts';
import { errorOfExport } from './export-errors.ts';
import { questionIn } from './export-question.ts';
import type { Exporter } from './exporter.ts';
import type { Lane } from './lane.ts';
import { boundsOf } from './operation-bounds.ts';
import { digestOf } from './question-key.ts';
import { REVISION_HEADER } from './revision.ts';

/** How often an export begins again because the graph changed before anything was sent. */
const MOST_TRIES = 4;

export interface ExportRoutesOptions {
  readonly graph: Graph;
  readonly exporter: Exporter;
  readonly watch: LoadWatch;
  readonly lane: Lane;
  /** How long an export may take, its wait and a slow client included. */
  readonly deadlineMs: number;
  /** The `cache-control` of a whole file. */
  readonly kept: string;
  /** Names the build, because another build may write another file. */
  readonly build: string;
}

/** An export of which the first bytes are made. */
interface Begun {
  readonly export: Awaited<ReturnType<Exporter['open']>>;
  readonly content: Readable;
}

export const exportRoutes: FastifyPluginAsync<ExportRoutesOptions> = (app, options) => {
  const { exporter, watch, lane, kept, build, deadlineMs } = options;
  app.get('/export', (_request, reply) =>
    reply.header('cache-control', 'no-cache').send({
      formats: exporter.formats.map((format) => ({ ...format, path: `/export/${format.name}` })),
    }),
  );

  app.get<{ Params: { format: string } }>('/export/:format', async (request, reply) => {
    const bounds = boundsOf(reply, deadlineMs);
    let leave: () => void = () => undefined;
    reply.raw.once('close', () => leave());
    try {
      const asked = questionIn(request);
      const tagFor = (stamp: string) =>
        `W/"${digestOf(build, stamp, request.params.format, JSON.stringify(asked))}"`;
      const state = await watch.state();
      if (!state.isLoading && names(request, tagFor(state.stamp))) {
        return await reply
          .code(304)
          .header('etag', tagFor(state.stamp))
          .header('cache-control', kept)
          .send();
      }
      const free = await lane.enter(bounds.signal);
      // The place is free when the client has the whole file, or has gone, and no query runs any more.
      leave = () => void bounds.settled().then(free);
      if (reply.raw.destroyed) leave();
      const graph = new BoundedGraph(options.graph, bounds);
      const begun = await begin(() => exporter.open(graph, request.params.format, asked));
      const { fileName, mediaType, revision, stamp } = begun.export;
      void reply
        .header('etag', tagFor(stamp))
        .header('cache-control', kept)
        .header(REVISION_HEADER, String(revision))
        .header('content-disposition', `attachment; filename="${fileName}"`)
        .type(mediaType);
      if (request.method === 'HEAD') {
        begun.content.destroy();
        return await reply.send();
      }
      const { content } = begun;
      bounds.signal.addEventListener('abort', () => content.destroy(bounds.signal.reason as Error));
      return await reply.send(content);
    } catch (error) {
      const { status, body } = errorOfExport(error, (fault) => request.log.error(fault));
      return reply.code(status).header('cache-control', NOT_KEPT).send(body);
    }
  });
  return Promise.resolve();
};

/** Opens an export and waits for its first bytes. While nothing is sent, it may begin again. */
async function begin(open: () => Promise<Begun['export']>): Promise<Begun> {
  for (let tries = 1; ; tries += 1) {
    try {
      const opened = await open();
      return { export: opened, content: await started(opened.content()) };
    } catch (error) {
      const isChanging =
        isRapportError(error, 'SERVICE_UNAVAILABLE') && error.details['reason'] === 'CHANGING';
      if (!isChanging || tries === MOST_TRIES) throw error;
    }
  }
}

/** The same stream, once its first bytes are made. */
async function started(content: Readable): Promise<Readable> {
  const chunks = content[Symbol.asyncIterator]() as AsyncIterator<string | Buffer>;
  const first = await chunks.next();
  return Readable.from(
    (async function* () {
      try {
        if (first.done !== true) yield first.value;
        for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
          yield next.value;
        }
      } finally {
        content.destroy();
      }
    })(),
  );
}

/** Whether the request names this tag in `If-None-Match`. */
function names({ headers }: FastifyRequest, tag: string): boolean {
  const tags = headers['if-none-match']?.split(/\s*,\s*/) ?? [];
  return tags.some((each) => each.replace(/^W\//, '') === tag.replace(/^W\//, ''));
}
