/** Finds ids in records that lead to nothing: sources, entities and claims that are not recorded. */
import { query } from '../../graph/query/query.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { list, text } from '../../graph/query/value-types.ts';
import { readFeedItem } from '../../domain/claims/feed.ts';
import type { RecordBatch, RecordOf } from '../backup/records.ts';
import { targetsOf } from '../record/changes.ts';
import { chunks } from '../session.ts';
import type { Faults } from './faults.ts';

const CLAIMS = query(
  'find claims by id',
  { ids: list(text) },
  { text: `UNWIND $ids AS id MATCH (c:Claim {id: id})`, row: { id: text } },
);

/** An id, and what names it. */
interface Reference {
  readonly by: string;
  readonly kind: string;
  readonly id: string;
}

export class DanglingCheck {
  readonly #read: RunQuery;
  readonly #faults: Faults;
  /** Ids by kind; those of claims are looked up, since there may be many. */
  readonly #recorded: ReadonlyMap<string, ReadonlySet<string>>;

  private constructor(
    read: RunQuery,
    faults: Faults,
    recorded: ReadonlyMap<string, ReadonlySet<string>>,
  ) {
    this.#read = read;
    this.#faults = faults;
    this.#recorded = recorded;
  }

  static async begin(read: RunQuery, newest: number, faults: Faults): Promise<DanglingCheck> {
    const recorded = new Map<string, ReadonlySet<string>>();
    for (const kind of ['entity', 'source', 'dataset'] as const) {
      recorded.set(kind, await targetsOf(read, kind, newest));
    }
    return new DanglingCheck(read, faults, recorded);
  }

  async take(batch: RecordBatch): Promise<void> {
    for await (const some of chunks(referencesIn(batch))) await this.#check(some);
  }

  async #check(references: readonly Reference[]): Promise<void> {
    const claimIds = new Set(references.flatMap(({ kind, id }) => (kind === 'claim' ? id : [])));
    const claims = await CLAIMS.run(this.#read, { ids: [...claimIds] });
    const there = new Map(this.#recorded).set('claim', new Set(claims.map(({ id }) => id)));
    for (const { by, kind, id } of references) {
      if (there.get(kind)?.has(id) !== true) {
        this.#faults.add(`${by} names the ${kind} ${id}, which is not recorded.`);
      }
    }
  }
}

function* referencesIn(batch: RecordBatch): Generator<Reference> {
  switch (batch.kind) {
    case 'revision':
      return;
    case 'change':
      for (const { id: by, kind, target: id } of batch.records) {
        if (kind === 'claim') yield { by: `Change ${by}`, kind, id };
      }
      return;
    case 'feed':
      for (const { id: by, items } of batch.records) {
        for (const { kind, target } of items.map(readFeedItem)) {
          // The feed says that a data set was replaced even if the graph never held it.
          if (kind !== 'dataset') yield { by: `Feed entry ${by}`, kind, id: target };
        }
      }
      return;
    case 'claim':
      for (const claim of batch.records) yield* referencesOf(claim);
  }
}

function* referencesOf(claim: RecordOf['claim']): Generator<Reference> {
  const by = `Claim ${claim.id}`;
  yield { by, kind: 'source', id: claim.source };
  yield { by, kind: 'dataset', id: claim.origin };
  yield { by, kind: 'entity', id: claim.subject };
  if (claim.object !== undefined) yield { by, kind: 'entity', id: claim.object };
  if (claim.supersedes !== undefined) yield { by, kind: 'claim', id: claim.supersedes };
}
