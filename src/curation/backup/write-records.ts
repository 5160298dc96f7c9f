/** Writes records into an empty graph, as they were recorded. The projection is rebuilt from them afterwards. */
import { identityOf } from '../../domain/claims/identity.ts';
import { query } from '../../graph/query/query.ts';
import { parameter, type PropertyMap } from '../../graph/query/value-types.ts';
import { Affected } from '../project/invalidation.ts';
import { SourceSpans } from '../project/source-spans.ts';
import { recordRevision } from '../record/revisions.ts';
import { createClaims, type Reading } from '../record/write-claims.ts';
import { inBatches } from '../write/batches.ts';
import type { Session } from '../session.ts';
import type { RecordBatch, RecordedChange, RecordedFeedEntry } from './records.ts';

const ROWS = { rows: parameter<readonly PropertyMap[]>() };

const CHANGES = query('restore changes', ROWS, {
  text: `UNWIND $rows AS row MERGE (c:Change {id: row.id}) SET c = row`,
});

const FEED = query('restore feed entries', ROWS, {
  text: `UNWIND $rows AS row MERGE (e:FeedEntry {id: row.id}) SET e = row`,
});

/** Writes batches of records in the order of a backup. */
export class RecordWriter {
  readonly #session: Session;
  readonly #shown: number;
  readonly #spans: SourceSpans;

  /** `shown` is the revision that the graph is to show. */
  constructor(session: Session, shown: number) {
    this.#session = session;
    this.#shown = shown;
    this.#spans = new SourceSpans(session.read, shown);
  }

  async write(batch: RecordBatch): Promise<void> {
    const { write } = this.#session;
    switch (batch.kind) {
      case 'revision':
        return write(async (run) => {
          for (const revision of batch.records) await recordRevision(run, revision);
        });
      case 'change':
        await write((run) => inBatches(run, CHANGES, batch.records.map(changeRow)));
        return;
      case 'feed':
        await write((run) => inBatches(run, FEED, batch.records.map(feedRow)));
        return;
      case 'claim':
        // The rebuild rewrites the claims that merges or later wordings change.
        await createClaims(this.#session, batch.records, this.#reading());
    }
  }

  #reading(): Reading {
    return {
      identity: identityOf([]),
      spans: this.#spans,
      affected: new Affected(),
      until: this.#shown,
    };
  }
}

const changeRow = ({ id, revision, origin, kind, target, after }: RecordedChange) => {
  return { id, revision, origin, kind, target, after: JSON.stringify(after) };
};

const feedRow = ({ id, revision, items }: RecordedFeedEntry) => ({ id, revision, items });
