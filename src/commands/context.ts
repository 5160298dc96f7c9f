/** What every command is given: settings, graph, server, and where to write. */
import type { Config } from '../config.ts';
import type { Environment, OpenOptions } from '../graph/engine.ts';
import type { Graph } from '../graph/graph.ts';

/** A server that listens. */
export interface Running {
  readonly url: string;
  readonly greeting: string;
  readonly isNew: boolean;
  readonly close: () => Promise<void>;
}

export interface Context {
  /** The settings; each flag overrides the environment variable that it is named by. */
  readonly settings: (flags?: Environment) => Config;
  readonly open: (config: Config, options?: OpenOptions) => Promise<Graph>;
  readonly serve: (config: Config) => Promise<Running>;
  /** Results: standard output, one line. */
  readonly print: (line: string) => void;
  /** Everything else: standard error. */
  readonly progress: (title: string) => ProgressLine;
  /** Sets the exit code of a command that ends without an error. */
  readonly exitWith: (code: number) => void;
}

/** Shows the progress of long work on standard error. */
export interface ProgressLine {
  readonly at: (step: string, done: number, total: number) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** Opens the graph, works with it and closes it again. */
export async function withGraph<T>(
  graph: Promise<Graph>,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const opened = await graph;
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** Writes a result as JSON, for programs. */
export const json = (value: object): string => JSON.stringify(value, null, 2);

/** "1 claim", "2 claims". */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;
