/** The settings of the embedded engine. */

/** The file and the time limit of the embedded graph. */
export interface EmbeddedSettings {
  /**
   * The graph's file, which is created with its folder if missing. Without a path, the graph is in memory and
   * lost at close.
   */
  readonly path?: string | undefined;
  /** How long a read may take, in ms; 10,000 if absent. */
  readonly readTimeoutMs?: number | undefined;
}
