/** Tells when the claims of a source are known, and reads each source once. */
import type { Source } from '../../domain/claims/claims.ts';
import { knowledgeOf, type SourceSpan } from '../../domain/time/knowledge.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { latestOf } from '../record/changes.ts';

/** Spans of the sources recorded up to a revision. */
export class SourceSpans {
  readonly #read: RunQuery;
  readonly #until: number;
  readonly #spans = new Map<string, SourceSpan | undefined>();

  constructor(read: RunQuery, until: number) {
    this.#read = read;
    this.#until = until;
  }

  /** Takes a source that was recorded just now. */
  set(source: Source): void {
    this.#spans.set(source.id, knowledgeOf(source));
  }

  /** Reads the spans of sources that are still missing, for {@link of}. */
  async learn(sources: Iterable<string>): Promise<void> {
    const missing = [...new Set(sources)].filter((id) => !this.#spans.has(id));
    if (missing.length === 0) return;
    const recorded = await latestOf(this.#read, 'source', missing, this.#until);
    for (const id of missing) {
      const source = recorded.get(id);
      this.#spans.set(id, source === undefined ? undefined : knowledgeOf(source));
    }
  }

  /** The span of a source; undefined if it is not recorded, which means that its claims are known on no day. */
  of(source: string): SourceSpan | undefined {
    return this.#spans.get(source);
  }
}
