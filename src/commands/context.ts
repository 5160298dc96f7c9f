/** What a command works with: settings, graph, server and output. */
import { PROJECT_ROOT, type Config } from '../config.ts';
import type { Environment, OpenOptions } from '../graph/engine.ts';
import type { Close } from '../stop.ts';
import type { Graph } from '../graph/graph.ts';

/** A server that listens. */
export interface Running {
  readonly url: string;
  readonly greeting: string;
  readonly isNew: boolean;
  readonly close: Close;
}

/** Asks questions and gives the answers, in order. */
export type Ask = (questions: readonly string[]) => Promise<string[]>;

export interface Context {
  /** The settings. A flag overrides the environment variable of the same key. */
  readonly settings: (flags?: Environment) => Config;
  readonly open: (config: Config, options?: OpenOptions) => Promise<Graph>;
  readonly serve: (config: Config) => Promise<Running>;
  /** Writes a result and a line break to standard output. */
  readonly print: (line: string) => void;
  /** Writes a part of a result to standard output, and waits until there is room for the next. */
  readonly write: (chunk: string | Uint8Array) => Promise<void>;
  /** Writes a line to standard error: what belongs beside a result. */
  readonly note: (line: string) => void;
  /** Clears the terminal; null if standard output is none. */
  readonly clear: (() => void) | null;
  /** Asks whoever sits at the terminal; null if nobody does. */
  readonly ask: Ask | null;
  /** Reads all of standard input. */
  readonly readInput: () => Promise<Buffer>;
  /** Standard input piece by piece, for what may not fit into memory. */
  readonly inputStream: () => AsyncIterable<Buffer>;
  /** Starts a progress line on standard error. */
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

/** Waits for the graph, runs `work`, and closes the graph even if `work` fails. */
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

/** The folder of seeds that is meant: the one given, else that of the settings, else that of the project. */
export const seedFolderOf = (given: string | undefined, { seedFolder }: Config): string =>
  given ?? seedFolder ?? `${PROJECT_ROOT}seeds`;

/** A result as indented JSON. */
export const json = (value: object): string => JSON.stringify(value, null, 2);

/** "1 claim", "2 claims". */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;
