/** The settings of the embedded engine. */

/** Where the embedded graph is, and how long it may take. */
export interface EmbeddedSettings {
  /** The graph's file, created with its folder if missing; absent: in memory, gone at close. */
  readonly path?: string | undefined;
  /** How long a read may take, in ms; 10,000 when absent. */
  readonly readTimeoutMs?: number | undefined;
}
