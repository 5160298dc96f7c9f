/** Reads what every file of an export says about itself: its revision and its data sets. */
import { RapportError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { LoadWatch, type LoadingState } from '../records/loading.ts';
import { findRevision } from '../records/coverage.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { optional, text } from '../../graph/query/value-types.ts';

const DATASETS = query(
  'list data sets to export',
  {},
  {
    text: `MATCH (d:Meta) WHERE d.dataset IS NOT NULL`,
    row: {
      id: column('d.dataset', text),
      title: column('d.title', text),
      coverage: column('d.coverage', text),
      licence: column('d.licence', optional),
    },
    order: 'ORDER BY id',
  },
);

/** All data sets that the graph shows, ascending by id. */
export const listDatasetsToExport = (graph: Graph) => DATASETS.run(graph, {});

/** The revision that an export is of. It reads nothing more once the graph has changed. */
export class ExportedRevision {
  readonly number: number;
  readonly recordedAt: string;
  /** Identifies the content of the graph, as {@link LoadingState} has it. */
  readonly stamp: string;
  readonly #watch: LoadWatch;

  private constructor(watch: LoadWatch, state: LoadingState, recordedAt: string) {
    this.#watch = watch;
    this.number = state.revision;
    this.stamp = state.stamp;
    this.recordedAt = recordedAt;
  }

  /** @throws RapportError `SERVICE_UNAVAILABLE` if a large load is running or was interrupted. */
  static async of(graph: Graph): Promise<ExportedRevision> {
    const watch = new LoadWatch(graph);
    const state = await watch.stateFromNow();
    if (state.isLoading)
      throw changed('A large load is running; export again when it has ended.', 'LOADING');
    const { recordedAt } = await findRevision(graph);
    return new ExportedRevision(watch, state, recordedAt ?? '');
  }

  /** @throws RapportError `SERVICE_UNAVAILABLE` with `details.reason` CHANGING if the graph is another now. */
  async check(): Promise<void> {
    const { stamp, isLoading, revision } = await this.#watch.stateFromNow();
    if (stamp === this.stamp && !isLoading) return;
    throw changed(
      `The graph changed while revision ${this.number} was exported (it is at revision ${revision} now); export again.`,
      'CHANGING',
    );
  }
}

const changed = (message: string, reason: string) =>
  new RapportError('SERVICE_UNAVAILABLE', message, { details: { reason } });
