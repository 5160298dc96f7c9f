/** The settings of the Neo4j engine. */

/** The address, credentials and time limits of Neo4j. */
export interface Neo4jSettings {
  /** `neo4j://` (routing), `bolt://` (one server), or either with `+s`. */
  readonly uri: string;
  /** No authentication if both are absent. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** `neo4j` if absent. */
  readonly database?: string | undefined;
  /** 10,000 ms if absent. */
  readonly readTimeoutMs?: number | undefined;
  /** For one write transaction; 60,000 ms if absent. */
  readonly writeTimeoutMs?: number | undefined;
}
