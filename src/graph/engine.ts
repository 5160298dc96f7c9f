/** What an engine declares before it is loaded: its environment variables, where its graph is, and how to open it. */
import type { Graph } from './graph.ts';

/** Environment variables by name, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Name, default and meaning of an environment variable. */
export type Variable = readonly [name: string, preset: string, meaning: string];

/** How a graph is opened. */
export interface OpenOptions {
  /** Opens the graph only to read it. A missing embedded graph then reads as empty, and no file is created. */
  readonly toRead?: boolean;
  /**
   * Opens the graph to serve it: what is missing of the stored schema is created before the first load, and
   * not at once. So a graph may be served by whom it lets only read.
   */
  readonly toServe?: boolean;
  /**
   * Opens the graph to write only what is rolled back. It is as `toRead`, but may write if this user may and no
   * other process reads the file.
   */
  readonly toTry?: boolean;
  /** There must be a graph already: a folder that is misspelt must not read as an empty graph. */
  readonly mustExist?: boolean;
  /** Takes a graph of an earlier schema version as well, to upgrade it or to back it up. */
  readonly mayBeEarlier?: boolean;
}

/** An engine with settings of type `S`. */
export interface Engine<S> {
  /** In the order in which `--help` lists them. */
  readonly variables: readonly Variable[];
  /**
   * The settings in these variables; null if they do not choose this engine.
   *
   * @throws RapportError `CONFIG_INVALID` naming the variable and the fix.
   */
  readonly read: (env: Environment) => S | null;
  /** Where the graph is, for messages; without credentials. */
  readonly placeOf: (settings: S) => string;
  /** Whether there is a graph to open, as far as that can be told without opening it. */
  readonly exists: (settings: S) => boolean;
  /**
   * The socket at which a server lends its graph to the other processes of its user; null if the graph needs
   * none or cannot be lent.
   */
  readonly socketOf: (settings: S) => string | null;
  /** Loads the engine and opens the graph. */
  readonly open: (settings: S, options: OpenOptions) => Promise<Graph>;
}
