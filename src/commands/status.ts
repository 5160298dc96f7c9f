/** `rapport status`: prints the engine, the revision shown, and what the graph holds. */
import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { curatorOf, type UnfinishedLoad } from '../curation/curator.ts';
import { ALL_KNOWN } from '../domain/time/knowledge.ts';
import type { Graph } from '../graph/graph.ts';
import { placeOf } from '../graph/open-graph.ts';
import { findCoverage, findRevision } from '../queries/records/coverage.ts';
import { countGraph } from '../queries/records/status.ts';
import { json, withGraph, type Context } from './context.ts';
import { examples, exitCodes } from './help.ts';

interface Options {
  readonly data?: string;
  readonly json?: true;
}

export function addStatus(program: Command, context: Context): void {
  program
    .command('status')
    .summary('print what the graph holds')
    .description(
      'Prints which engine holds the graph and where, which revision it shows, and how many entities, ' +
        'relationships, claims and sources it holds. Lists its data sets; those that another data set has ' +
        'replaced are left out. If a load is under way or was interrupted, it says so and what to do. This ' +
        'command changes nothing.',
    )
    .option('--data <folder>', 'folder of the embedded graph file; overrides RAPPORT_DATA')
    .option('--json', 'print the status as JSON')
    .addHelpText('after', () =>
      [
        examples(
          ['rapport status', 'print the status of the embedded graph in ./data'],
          ['NEO4J_URI=neo4j://localhost rapport status', 'print the status of a Neo4j'],
          ['rapport status --json | jq .revision.shown', 'pass the revision to a pipeline'],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async ({ data, json: asJson }: Options) => {
      const config = context.settings({ RAPPORT_DATA: data });
      const status = await withGraph(
        context.open(config, { toRead: true, mustExist: true }),
        (graph) => statusOf(graph, config),
      );
      context.print(asJson ? json(status) : textOf(status));
    });
}

type Status = Awaited<ReturnType<typeof statusOf>>;

async function statusOf(graph: Graph, config: Config) {
  const { number: shown, newest, recordedAt, who, why } = await findRevision(graph);
  const [{ schemaVersion, ...counts }, { datasets }] = await Promise.all([
    countGraph(graph, shown),
    findCoverage(graph, ALL_KNOWN),
  ]);
  const load = await curatorOf(graph).findLoad();
  return {
    engine: graph.info.name,
    version: graph.info.version,
    place: placeOf(config.graph),
    schemaVersion,
    revision: { shown, newest, recordedAt, who, why },
    load,
    datasets,
    ...counts,
  };
}

function textOf(status: Status): string {
  const { version, place, schemaVersion, revision, load, datasets, ...counts } = status;
  const { entities, relationships, sources, claims } = counts;
  const { shown, newest, recordedAt, who, why } = revision;
  return [
    `Engine         ${version}, schema version ${schemaVersion ?? '-'}`,
    `Where          ${place}`,
    shown === 0
      ? 'Revision       none: the graph is empty; run "rapport load"'
      : `Revision       ${shown} of ${newest}, recorded ${recordedAt} by ${who}: ${why}`,
    ...(shown === newest
      ? []
      : [`               this is an older revision; "rapport rebuild" returns to the newest`]),
    ...(load === null ? [] : linesOf(load)),
    ...datasets.map(({ key, title }) => `Data set       ${key}: ${title}`),
    `Entities       ${tally(entities)}`,
    `Relationships  ${tally(relationships)}`,
    `Sources        ${sources}`,
    `Claims         ${claims.shown}` +
      (claims.pending > 0 ? `, and ${claims.pending} pending` : '') +
      (claims.deprecated > 0 ? `, and ${claims.deprecated} deprecated` : '') +
      (claims.later > 0 ? `, and ${claims.later} of later revisions` : ''),
  ].join('\n');
}

/** What a load that is not finished means, and what to do. */
function linesOf({ state, who, since, leaseEnds }: UnfinishedLoad): string[] {
  const what = `Load           ${state === 'running' ? 'under way' : 'interrupted'}: ${who} began it at ${since}`;
  const advice =
    state === 'running'
      ? `questions get 503 until it ends; if its process is dead, it is rolled back after ${leaseEnds}`
      : 'it is rolled back by a running server, the next start, "rapport load" or "rapport rebuild"';
  return [
    what,
    `               ${advice}`,
    '               the numbers below include only a part of it',
  ];
}

function tally(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts);
  const total = entries.reduce((sum, [, n]) => sum + n, 0);
  if (total === 0) return '0';
  return `${total} (${entries.map(([type, n]) => `${type} ${n}`).join(', ')})`;
}
