/** A data set: the unit that is loaded together, and what it says of its own coverage. */

/** Describes one folder of seeds or one import; its id is the `origin` of the claims it brings. */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  /** What it covers and what it does not, in one or two sentences; shown beside every NO_RECORD. */
  readonly coverage: string;
  /** Licence of the claims as written here (SPDX id or words). */
  readonly licence?: string;
  /**
   * Ids under which it was loaded before. A load takes out the claims that those ids brought and
   * this one does not.
   */
  readonly replaces?: readonly string[];
}
