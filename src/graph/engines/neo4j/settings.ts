/** The settings of the Neo4j engine. */

/** Where Neo4j is, and how long it may take. */
export interface Neo4jSettings {
  /** `neo4j://` (routing), `bolt://` (one server), or either with `+s`. */
  readonly uri: string;
  /** Both absent: no authentication. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** `neo4j` when absent. */
  readonly database?: string | undefined;
  /** 10,000 ms when absent. */
  readonly readTimeoutMs?: number | undefined;
  /** For one write transaction; 60,000 ms when absent. */
  readonly writeTimeoutMs?: number | undefined;
}
