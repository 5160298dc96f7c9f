/** The settings of the Neo4j engine. */

/** The address, credentials and time limits of Neo4j. */
export interface Neo4jSettings {
  /** The address: `neo4j://` (routing), `bolt://` (one server), or either with `+s`. */
  readonly uri: string;
  /** The server has no authentication if both are absent. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** The database; `neo4j` if absent. */
  readonly database?: string | undefined;
  /** How long a read may take; 10,000 ms if absent. */
  readonly readTimeoutMs?: number | undefined;
  /** How long a write transaction may take; 60,000 ms if absent. */
  readonly writeTimeoutMs?: number | undefined;
}
