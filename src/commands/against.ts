/** The graph that `--against` names. */
import { Option } from 'commander';
import type { Graph } from '../graph/graph.ts';
import { withGraph, type Context } from './context.ts';

/** A folder of the embedded engine, the address of a Neo4j, or true for the graph of the settings. */
export type Against = string | true;

/** The option of the commands that look there. */
export const againstOption = (): Option =>
  new Option(
    '--against [graph]',
    'graph that the seeds will be loaded into: a folder of the embedded graph file, a bolt:// or ' +
      'neo4j:// address, or nothing for the graph that "rapport load" would use',
  );

/** Runs `work` with that graph, opened to read it, or without one if none is named. */
export function withAgainst<T>(
  context: Context,
  against: Against | undefined,
  work: (graph: Graph | undefined) => Promise<T>,
): Promise<T> {
  return against === undefined
    ? work(undefined)
    : withGraph(openAgainst(context, against), (graph) => work(graph));
}

function openAgainst(context: Context, against: Against): Promise<Graph> {
  const settings = context.settings(against === true ? {} : flagsOf(against));
  return context.open(settings, { toRead: true, mustExist: true });
}

const flagsOf = (against: string) =>
  /^(bolt|neo4j)(\+\w+)?:\/\//.test(against)
    ? { NEO4J_URI: against }
    : { NEO4J_URI: '', RAPPORT_DATA: against };
