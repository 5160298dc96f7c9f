/** Starts a server from the settings: opens the engine, loads the seeds, listens. */
import { openServer } from './api/http/server.ts';
import { PROJECT_ROOT, VERSION, type Config } from './config.ts';
import { EXPORTER } from './exchange/export/exporter.ts';
import { curatorOf } from './curation/curator.ts';
import { Recovery, type StartState } from './curation/recovery.ts';
import { observed } from './graph/observed.ts';
import type { Close } from './stop.ts';
import { lend } from './graph/lending/lender.ts';
import { isThere, openGraph, placeOf, socketOf } from './graph/open-graph.ts';

export interface Served {
  readonly url: string;
  /** One line that says where it listens and on which engine, and another one if the graph is new. */
  readonly greeting: string;
  /** Whether there was no graph yet, so that one was created. */
  readonly isNew: boolean;
  readonly close: Close;
}

/** What the greeting adds about the graph. */
const GREETINGS: Readonly<Record<StartState, string>> = {
  current: '',
  loading: '\nAnother process is loading: questions are answered when it has ended.',
  interrupted:
    '\nA load was interrupted, and this server may only read the graph: questions get 503 until "rapport rebuild" ' +
    'has rolled it back, with the right to write.',
  unloaded:
    '\nThe graph may only be read by this server, so the seeds were not loaded: it is served as it is.',
  apart:
    '\nThe graph holds other data sets, so the seeds of the project were not added. To add seeds, name their folder in ' +
    'RAPPORT_SEEDS.',
};

/** Opens the graph, loads the seeds and listens. If a step fails, the graph is closed again. */
export async function serve(config: Config): Promise<Served> {
  const isNew = !isThere(config.graph);
  const graph = await openGraph(config.graph, { toServe: true });
  const lender = await lend(graph, socketOf(config.graph));
  try {
    // A partly written load must not be served.
    const recovery = new Recovery(curatorOf(lender.graph), config);
    const state = await recovery.begin();
    const server = await openServer({
      graph,
      host: config.host,
      port: config.port,
      schemaFolder: `${PROJECT_ROOT}schema`,
      webFolder: `${PROJECT_ROOT}web/dist`,
      limits: config.limits,
      answers: config.answers,
      site: config.site,
      documents: config.documents,
      version: VERSION,
      exporter: EXPORTER,
      telemetry: config.telemetry,
      // In production, callers must not see the Cypher.
      ...(config.production ? {} : { observe: observed }),
    });
    recovery.watch(server.note);
    if (lender.failure !== undefined)
      server.note('commands cannot use the graph while this server runs', lender.failure);
    return {
      url: server.url,
      greeting:
        `Rapport listens on ${server.url} (playground at ${server.url}/playground, ${placeOf(config.graph)})` +
        (isNew
          ? `\nThere was no graph yet: a new one was created (${placeOf(config.graph)}).`
          : '') +
        GREETINGS[state],
      isNew,
      close: async (noticeMs) => {
        recovery.stop();
        lender.close();
        await server.close(noticeMs);
        await graph.close();
      },
    };
  } catch (error) {
    lender.close();
    await graph.close();
    throw error;
  }
}
