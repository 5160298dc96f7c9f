/** What every page is handed by `explorer.tsx`. */

export interface PageProps {
  /** Id in the path; empty if the path has none. */
  readonly id: string;
}
