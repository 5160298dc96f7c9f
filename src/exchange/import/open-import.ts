/** What a format is given to open an import, and what it gives back. */
import type { Dataset } from '../../domain/claims/dataset.ts';
import type { EventStage } from '../../domain/events/stages.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Importer } from './importer.ts';
import type { Spool } from './spool.ts';

/** What the command line says of an import. */
export interface ImportInput {
  /** At least one. */
  readonly spools: readonly Spool[];
  readonly graph: Graph;
  /** Path of the mapping. */
  readonly mapping?: string;
  /** Id of the data set, if the input does not say it or another one is meant. */
  readonly dataset?: string;
  /** What is said of the data set, if the input does not say it or says it otherwise. */
  readonly described?: DatasetWords;
  /** EDTF. */
  readonly published?: string;
  /** ISO day. */
  readonly accessed?: string;
  /** The stage of events whose records give none. */
  readonly eventStage?: EventStage;
  /** Whether the input is only a part of its sources. */
  readonly isPart: boolean;
}

/** What a data set says of itself, beside its id. */
export type DatasetWords = Partial<Pick<Dataset, 'title' | 'coverage' | 'licence'>>;

export interface OpenedImport {
  readonly importer: Importer;
  /** What was found out about the input, such as its encoding. */
  readonly notes: readonly string[];
  /** Set if the input says itself that it is only a part of its sources. */
  readonly isPart?: boolean;
}

/** Opens an input in one format. */
export type OpenImport = (input: ImportInput) => Promise<OpenedImport>;
