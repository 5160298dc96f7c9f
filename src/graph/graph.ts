/** The graph port: Cypher text and parameters in, plain values out; the same for every engine. */

import type { Cypher } from './query/query-text.ts';

/** A plain value that may be a parameter or be part of a row. Never `undefined` or NaN. */
export type Value =
  null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Parameters of one query, by name. */
export type Parameters = Readonly<Record<string, Value>>;

/** One row of an answer: alias → value. Nodes come as their property maps. */
export type Row = Record<string, Value>;

/** Runs one query inside an open write transaction. */
export type RunQuery = (cypher: string, parameters?: Parameters) => Promise<Row[]>;

/** A name that may match a search, before ranking. */
export interface NameCandidate {
  /** Key of the `:Name` node. */
  readonly key: string;
}

/** What a name must have to match a search; every token is already folded (see domain/names). */
export interface NameQuery {
  /** The typed words, 1–16, each as its alternative forms, 1–4. */
  readonly words: readonly (readonly string[])[];
  /** Only names of entities of these types (`type` of the `:Name` node); null for any. */
  readonly types: readonly string[] | null;
  /** The most candidates to return, best first by the engine's own score. */
  readonly limit: number;
}

/** The differences between engines that callers must know. Callers check these, never the engine's name. */
export interface EngineInfo {
  readonly name: 'neo4j' | 'embedded';
  /** Product and version as the engine reports them, such as `Neo4j 5.26.30`. */
  readonly version: string;
  /** Whether several reads should travel as one, because a round trip costs more than the reads. */
  readonly joinsReads: boolean;
  /** Whether other processes may have the same graph open. */
  readonly isShared: boolean;
}

/** The connections of an engine that has a server. */
export interface Connections {
  /** Reads under way, each on a connection or waiting for one. */
  readonly used: number;
  readonly most: number;
}

/** An open graph. Every engine answers the same queries with the same rows. */
export interface Graph {
  readonly info: EngineInfo;

  /**
   * Answers one read-only query. When `signal` fires, the read rejects with its reason, and the engine
   * stops working on it if it can.
   *
   * @throws RapportError `SERVICE_UNAVAILABLE`, `QUERY_TIMEOUT`, `BAD_USER_INPUT` (a parameter that
   *   is not a {@link Value}), `INTERNAL` (the query is wrong, or it writes).
   */
  read(cypher: Cypher, parameters?: Parameters, signal?: AbortSignal): Promise<Row[]>;

  /**
   * Runs `work` in one write transaction: committed when it resolves, rolled back when it rejects.
   * `work` must be repeatable, because it runs again after a temporary conflict. It must never wait for
   * another `write`, because the writes of one process queue. Its queries run one after the other; after
   * a failed one nothing is committed, even if `work` catches the error. The data is durable when the
   * promise resolves.
   *
   * @throws RapportError `BAD_USER_INPUT` (a parameter that is not a {@link Value}, or a list that
   *   mixes types or holds null), `CONSTRAINT_VIOLATED`, `GRAPH_READ_ONLY`, `DISK_FULL`,
   *   `SERVICE_UNAVAILABLE`, `QUERY_TIMEOUT`, `INTERNAL`; an error thrown by `work` itself passes through.
   */
  write<T>(work: (run: RunQuery) => Promise<T>): Promise<T>;

  /**
   * Names that match every word of the query. A word matches if a token of the name equals one of its
   * forms, begins with it or, from four characters, differs by at most two typos. The limit counts names
   * of the wanted types only. A name is found as soon as its write has resolved. The caller ranks.
   *
   * @throws RapportError as {@link read}; `BAD_USER_INPUT` for over 16 words, over 4 forms of one, or a
   *   limit outside 1–1000.
   */
  findNames(query: NameQuery): Promise<NameCandidate[]>;

  /**
   * Creates what is missing of the stored schema, once. Every load needs it. Opening a graph calls it, unless
   * the graph is opened only to read it or to serve it.
   *
   * @throws RapportError `GRAPH_READ_ONLY`, `SERVICE_UNAVAILABLE`, `GRAPH_SCHEMA_VERSION`.
   */
  prepare(): Promise<void>;

  /**
   * Resolves if the graph answers and accepts its credentials.
   *
   * @throws RapportError `SERVICE_UNAVAILABLE`, `GRAPH_AUTH`.
   */
  ping(): Promise<void>;

  /** Absent if the engine runs in this process. */
  connections?(): Connections;

  /**
   * Waits for running calls, then releases files and connections. Further calls reject with
   * `SERVICE_UNAVAILABLE`. Closing twice is fine.
   */
  close(): Promise<void>;
}
