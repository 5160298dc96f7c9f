/** Which sources and data sets the claims behind some rows come from; it holds those of one page. */
import { ascending } from '../../domain/lists/ascending.ts';
import type { Graph } from '../../graph/graph.ts';
import { listClaimOrigins, type ClaimOrigin } from '../../queries/export/export-claims.ts';

const IDS_PER_READ = 5_000;

export class Origins {
  readonly #graph: Graph;
  readonly #known = new Map<string, ClaimOrigin>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Reads what is not known yet of these claims. */
  async fetch(ids: readonly string[]): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.#known.has(id));
    for (let from = 0; from < unknown.length; from += IDS_PER_READ) {
      const some = unknown.slice(from, from + IDS_PER_READ);
      for (const [id, origin] of await listClaimOrigins(this.#graph, some)) {
        this.#known.set(id, origin);
      }
    }
  }

  /** The ids of the sources of these claims, ascending. */
  sourcesOf(ids: readonly string[]): readonly string[] {
    return ascending(ids.flatMap((id) => this.#known.get(id)?.source ?? []));
  }

  /** Whether a data set states one of these claims; always if none is asked for. */
  includes(ids: readonly string[], dataset: string | null): boolean {
    return (
      dataset === null || ids.some((id) => this.#known.get(id)?.datasets.includes(dataset) === true)
    );
  }

  /** Drops what is known, so that memory stays flat. */
  forget(): void {
    this.#known.clear();
  }
}
