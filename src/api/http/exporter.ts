/** The port through which the server exports. The composition hands the exporter in, because the API knows no formats. */
import type { Readable } from 'node:stream';
import type { Graph } from '../../graph/graph.ts';

/** What an export is asked for; the members are the parameters of the address. */
export interface ExportQuestion {
  readonly actors?: readonly string[];
  readonly network?: string;
  readonly depth?: number;
  readonly event?: string;
  readonly dataset?: string;
  readonly knownBy?: string;
  readonly names?: string;
  /** Address of this server, for links to the pages of the explorer. */
  readonly site: string;
}

export interface Exporter {
  /** As `GET /export` lists them. */
  readonly formats: readonly {
    readonly name: string;
    readonly title: string;
    readonly purpose: string;
    readonly mediaType: string;
    readonly extension: string;
    readonly losses: readonly { readonly what: string; readonly how: string }[];
  }[];
  /**
   * Opens an export; its content is of one revision, or ends with an error.
   *
   * @throws RapportError `BAD_USER_INPUT`, `NOT_FOUND`, `QUERY_TOO_EXPENSIVE` with `details.argument`;
   *   `SERVICE_UNAVAILABLE`.
   */
  readonly open: (
    graph: Graph,
    format: string,
    asked: ExportQuestion,
  ) => Promise<{
    readonly fileName: string;
    readonly mediaType: string;
    readonly revision: number;
    readonly stamp: string;
    readonly content: () => Readable;
  }>;
}
