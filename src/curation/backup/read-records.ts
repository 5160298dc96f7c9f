/** Reads everything that a graph records up to a revision, some records at a time. */
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import {
  json,
  list,
  nullable,
  number,
  orElse,
  text,
  type ValueType,
} from '../../graph/query/value-types.ts';
import { readNodes } from '../diff/diff-claims.ts';
import { idRanges } from '../diff/gone-claims.ts';
import { asRecorded, type RecordedClaim } from '../record/recorded-claim.ts';
import { readClaim } from '../record/stored-claim.ts';
import { CLAIMS_BETWEEN, countClaims } from '../project/rebuild.ts';
import { chunks } from '../session.ts';
import type { RecordBatch } from './records.ts';

/** Changes and feed entries per query. */
const PAGE = 20_000;

const MAYBE: ValueType<string> = orElse(text, '');

const REVISIONS = query(
  'list revisions to back up',
  { after: number, until: number, limit: number },
  {
    text: `MATCH (r:Revision) WHERE r.number > $after AND r.number <= $until`,
    row: {
      revision: column('r.number', number),
      recordedAt: column('r.recordedAt', MAYBE),
      who: column('r.who', MAYBE),
      why: column('r.why', MAYBE),
      origin: column('r.origin', MAYBE),
      claims: column('r.claims', orElse(number, 0)),
      feed: column('r.feed', orElse(number, 0)),
    },
    order: 'ORDER BY revision LIMIT $limit',
  },
);

const PAGED = { after: text, until: number, limit: number };

const CHANGES = query('list changes to back up', PAGED, {
  text: `MATCH (c:Change) WHERE c.revision <= $until AND c.id > $after`,
  row: {
    id: column('c.id', text),
    revision: column('c.revision', number),
    origin: column('c.origin', MAYBE),
    kind: column('c.kind', text),
    target: column('c.target', text),
    after: column('c.after', json<unknown>()),
  },
  order: 'ORDER BY id LIMIT $limit',
});

const FEED = query('list feed entries to back up', PAGED, {
  text: `MATCH (e:FeedEntry) WHERE e.revision <= $until AND e.id > $after`,
  row: {
    id: column('e.id', text),
    revision: column('e.revision', number),
    items: column('e.items', list(text)),
  },
  order: 'ORDER BY id LIMIT $limit',
});

/**
 * All records up to revision `until`, in an order that does not depend on the engine. A load that
 * runs meanwhile does not show: its records carry a later revision, and claims are given in their
 * first wording.
 */
export async function* readRecords(read: RunQuery, until: number): AsyncGenerator<RecordBatch> {
  for (let after = 0; ;) {
    const records = await REVISIONS.run(read, { after, until, limit: PAGE });
    yield { kind: 'revision', records };
    if (records.length < PAGE) break;
    after = records.at(-1)!.revision;
  }
  for (let after = ''; ;) {
    const records = await CHANGES.run(read, { after, until, limit: PAGE });
    yield { kind: 'change', records };
    if (records.length < PAGE) break;
    after = records.at(-1)!.id;
  }
  for (let after = ''; ;) {
    const records = await FEED.run(read, { after, until, limit: PAGE });
    yield { kind: 'feed', records };
    if (records.length < PAGE) break;
    after = records.at(-1)!.id;
  }
  for (const range of idRanges(await countClaims(read))) {
    const ids = (await CLAIMS_BETWEEN.run(read, range)).map(({ id }) => id).sort();
    for await (const some of chunks(ids)) {
      const nodes = await readNodes(read, some);
      // A load that was rolled back meanwhile has taken its claims with it.
      const claims = some.flatMap((id) => {
        const node = nodes.get(id);
        return node === undefined ? [] : inOrder(asRecorded(readClaim(node)));
      });
      yield { kind: 'claim', records: claims.filter(({ revision }) => revision <= until) };
    }
  }
}

/**
 * A claim with its members sorted by name. Their stored order would show whether the claim was
 * reworded later.
 */
function inOrder(claim: RecordedClaim): RecordedClaim {
  const byName = <T extends object>(members: T): T =>
    Object.fromEntries(Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
  return byName({ ...claim, locator: byName(claim.locator) });
}

const SCHEMA = query(
  'find schema version',
  {},
  {
    text: `MATCH (m:Meta {key: 'schema'})`,
    row: { version: column('m.version', nullable(number)) },
  },
);

/** The schema version of a graph. */
export async function readSchemaVersion(read: RunQuery): Promise<number> {
  const [row] = await SCHEMA.run(read, {});
  return row?.version ?? 0;
}
