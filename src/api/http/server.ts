/** The HTTP server: opens it with what answers need, listens, and stops it in order. */
import { setTimeout } from 'node:timers/promises';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { Analysis } from '../../analysis/analysis.ts';
import type { MeasureThreadOptions } from '../../analysis/measure-thread.ts';
import { RapportError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Observe } from '../../graph/observed.ts';
import { LoadWatch } from '../../queries/records/loading.ts';
import { readAnswerSettings, type AnswerSettings } from './answer-settings.ts';
import { makeApollo } from './apollo.ts';
import { httpStatus } from './apollo-plugins.ts';
import { cacheControl } from './cache-control.ts';
import { OpenConnections } from './connections.ts';
import { readDocumentSettings, type DocumentSettings } from './document-settings.ts';
import type { Exporter } from './exporter.ts';
import { ExplainHeader } from './explain-header.ts';
import { readLimitSettings, type LimitSettings } from './limit-settings.ts';
import { exportLane, lanesOf, trusting } from './protection.ts';
import { refuse } from './refuse.ts';
import { revisionHeader } from './revision.ts';
import { addRoutes } from './routes.ts';
import { readSiteSettings, type SiteSettings } from './site-settings.ts';
import { atIntervals, logging, notebook, reporter, type LogStream } from './telemetry/log.ts';
import { readTelemetrySettings, type TelemetrySettings } from './telemetry/settings.ts';
import { Telemetry } from './telemetry/telemetry.ts';
import type { Tracing, TracingOptions } from './telemetry/tracing.ts';
import { sendNoSuchPage } from './web-pages.ts';
import { whileAway } from './while-away.ts';

export interface ServerOptions {
  readonly graph: Graph;
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** Folder of the SDL. */
  readonly schemaFolder: string;
  /** Folder of the built web app. */
  readonly webFolder: string;
  /** What writes files for `/export`; without it there is no such path. */
  readonly exporter?: Exporter;
  /** Lets a request ask for its round trips (`x-rapport-explain: 1`); absent in production. */
  readonly observe?: Observe;
  /** Silences the log, for tests. */
  readonly silent?: boolean;
  /** Where the log goes; standard error if absent. */
  readonly logTo?: LogStream;
  readonly telemetry?: TelemetrySettings;
  /** How networks are measured, for tests. */
  readonly measuring?: MeasureThreadOptions;
  /** How much the server does at once; the presets if absent. */
  readonly limits?: LimitSettings;
  /** For how long the server believes that nothing was loaded, for tests. */
  readonly freshMs?: number;
  /** How answers are reused; the presets if absent. */
  readonly answers?: AnswerSettings;
  /** Documents that are taken by id; none if absent. */
  readonly documents?: DocumentSettings;
  /** The names that it answers to; those of a server on `host` if absent. */
  readonly site?: SiteSettings;
  /** Version of this build. Builds share no kept answers. */
  readonly version?: string;
}

export interface RunningServer {
  /** Address of the server, without a trailing slash. */
  readonly url: string;
  /**
   * Says that it is not ready, answers on for `noticeMs`, then answers what it has begun and ends. What
   * is not answered within a few seconds is cut off.
   */
  readonly close: (noticeMs?: number) => Promise<void>;
  /** Writes a line to the log: what happened beside the requests, or failed if there is an error. */
  readonly note: (what: string, error?: unknown) => void;
}

/** Far more than a document of 4,000 tokens needs. */
const BODY_LIMIT = 256 * 1024;
/** With what comes before and after, less than the 10 s that Docker waits by itself. */
const DRAIN_MS = 6_000;
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * Starts the server; resolves when it answers requests.
 *
 * @throws RapportError `CONFIG_INVALID` if the address is taken or cannot be listened on.
 */
export async function openServer(options: ServerOptions): Promise<RunningServer> {
  const limits = options.limits ?? readLimitSettings({});
  const settings = options.telemetry ?? readTelemetrySettings({});
  const app = Fastify({
    ...trusting(limits),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    ...logging(settings.log, options.silent === true ? null : (options.logTo ?? process.stderr)),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    // A path that cannot be decoded never reaches a route, so the error handler of routes misses it.
    frameworkErrors(error, request, reply) {
      if (sendNoSuchPage(options.webFolder, request, reply)) return;
      refuse(error, request, reply);
    },
  });
  const answers = options.answers ?? readAnswerSettings({});
  const lanes = lanesOf(limits);
  const exporting = exportLane();
  const watch = new LoadWatch(options.graph, options.freshMs);
  const connections = new OpenConnections(app.server);
  const version = options.version ?? 'unknown';
  const tracing = await tracingOf(settings, app, { engine: options.graph.info.name, version });
  const telemetry = new Telemetry(app, settings, {
    ...{ graph: options.graph, watch, version, tracing: tracing?.listener },
    queues: () =>
      Object.entries({ ...lanes, export: exporting }).map(([lane, { state }]) => ({
        lane,
        ...state,
      })),
  });
  const explain = new ExplainHeader(options.observe);
  const plugins = [
    fastifyApolloDrainPlugin(app),
    httpStatus,
    revisionHeader,
    explain.plugin,
    cacheControl(answers.sharedSeconds),
    whileAway,
    telemetry.plugin,
  ];
  const apollo = makeApollo(options.schemaFolder, reporter(app.log), watch, { plugins, lanes });
  await apollo.start();
  const analysis = new Analysis(options.measuring);
  let isStopping = false;
  const close = async (noticeMs = 0) => {
    isStopping = true;
    if (noticeMs > 0) await setTimeout(noticeMs);
    const draining = connections.drain(DRAIN_MS);
    // First, so that closing does not wait for running measurements.
    await analysis.close();
    await apollo.stop();
    await app.close();
    draining.stop();
    // Last, so that the spans of the last answers are sent too.
    await tracing?.close();
  };
  try {
    const { graph, schemaFolder, webFolder } = options;
    await addRoutes(app, {
      ...{ graph, schemaFolder, webFolder, apollo, analysis, watch, explain, telemetry },
      ...{ exporter: options.exporter, exportLane: exporting },
      ...{ limits, answers, version, isStopping: () => isStopping },
      documents: options.documents ?? readDocumentSettings({}),
      site: options.site ?? readSiteSettings({ HOST: options.host }),
    });
    const note = notebook(app.log);
    return { url: await listen(app, options), close, note };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts tracing if it is wanted. Otherwise its packages are not even loaded. */
async function tracingOf(
  { tracing }: TelemetrySettings,
  { log }: FastifyInstance,
  about: Pick<TracingOptions, 'engine' | 'version'>,
): Promise<Tracing | null> {
  if (tracing === null) return null;
  const { startTracing } = await import('./telemetry/tracing.ts');
  return startTracing(tracing, { ...about, onFailure: atIntervals(log, 'Spans cannot be sent') });
}

async function listen(app: FastifyInstance, { host, port }: ServerOptions): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why =
      code === 'EADDRINUSE' ? 'another program uses that port; stop it or set PORT' : message;
    throw new RapportError('CONFIG_INVALID', `Cannot listen on ${host} port ${port}: ${why}.`, {
      cause: error,
    });
  }
}
