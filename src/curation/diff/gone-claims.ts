/** Finds the claims that a data set stated up to a revision and no longer states. */
import type { RunQuery } from '../../graph/graph.ts';
import { statedIn } from '../../graph/query/claims-of-dataset.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { number, text } from '../../graph/query/value-types.ts';
import { CHUNK } from '../session.ts';
import type { Owner } from './dataset-word.ts';
import { readNodes, withdrawn, type Patched } from './diff-claims.ts';

const between = (condition: string) => `${condition} AND c.id >= $from AND c.id < $to`;

const counting = <P extends Of>(of: P, match: string, condition: string) =>
  query('count claims of a data set', of, {
    text: `MATCH ${match} WHERE ${condition}`,
    row: { n: column('count(c)', number) },
  });

const listing = <P extends Of>(of: P, match: string, condition: string) =>
  query(
    'list claims of a data set',
    { ...of, from: text, to: text },
    {
      text: `MATCH ${match} WHERE ${between(condition)}`,
      row: { id: column('c.id', text) },
    },
  );

const OF_DATASET = { origin: text, until: number };
const OF_SOURCE = { ...OF_DATASET, source: text };
type Of = typeof OF_DATASET;

const both = <P extends Of>(of: P, match: string, condition: string) => ({
  count: counting(of, match, condition),
  list: listing(of, match, condition),
});

const RECORDED = 'c.revision <= $until';

const BY_DATASET = statedIn('$origin').map(({ pattern, condition }) =>
  both(OF_DATASET, pattern, `${condition} AND ${RECORDED}`),
);

const BY_SOURCE = statedIn('$origin').map(({ whole }) =>
  both(OF_SOURCE, '(c:Claim {source: $source})', `${whole} AND ${RECORDED}`),
);

/** One list of claims: how many there are, and those in a range of ids. */
interface Listed {
  readonly count: (read: RunQuery) => Promise<readonly { readonly n: number }[]>;
  readonly list: (read: RunQuery, range: IdRange) => Promise<readonly { readonly id: string }[]>;
}

function listsOf(origin: string, until: number, sources: ReadonlySet<string> | null): Listed[] {
  const of = { origin, until };
  if (sources === null) {
    return BY_DATASET.map(({ count, list }) => ({
      count: (read) => count.run(read, of),
      list: (read, range) => list.run(read, { ...of, ...range }),
    }));
  }
  return [...sources].flatMap((source) =>
    BY_SOURCE.map(({ count, list }) => ({
      count: (read: RunQuery) => count.run(read, { ...of, source }),
      list: (read: RunQuery, range: IdRange) => list.run(read, { ...of, source, ...range }),
    })),
  );
}

/** The claims that a data set states again. */
export interface StatedAgain {
  /** Ids of the sources whose claims may be gone; null for all sources. */
  readonly of: ReadonlySet<string> | null;
  readonly given: Pick<ReadonlySet<string>, 'has'>;
  /** How many of the given claims are from these sources and recorded; null if some are not recorded yet. */
  readonly count: number | null;
}

/**
 * Claims that a data set stated under any of its ids up to a revision, and no longer states. If no
 * other data set states such a claim, it was a mistake and is deprecated for all times.
 */
export async function* goneClaims(
  read: RunQuery,
  owner: Owner,
  until: number,
  { of, given, count: again }: StatedAgain,
): AsyncGenerator<Patched[]> {
  let total = 0;
  const filled: Listed[] = [];
  for (const one of [owner.id, ...owner.formerly].flatMap((id) => listsOf(id, until, of))) {
    const [row] = await one.count(read);
    const n = row?.n ?? 0;
    total += n;
    if (n > 0) filled.push(one);
  }
  // Usually no claim is gone. Equal counts show it without listing the claims of the data set.
  if (total === 0 || total === again) return;
  for (const range of idRanges(total)) {
    const gone = new Set<string>();
    for (const { list } of filled) {
      for (const { id } of await list(read, range)) if (!given.has(id)) gone.add(id);
    }
    const ids = [...gone];
    for (let at = 0; at < ids.length; at += CHUNK) {
      const nodes = await readNodes(read, ids.slice(at, at + CHUNK));
      yield [...nodes.values()].map((node) => withdrawn(node, owner));
    }
  }
}

/** How many of these claims no longer count. */
export function countRetracted(patched: readonly Patched[]): number {
  return patched.filter(({ mark }) => mark?.action === 'retracted').length;
}

/** Claim ids from `from` on, up to and without `to`. */
interface IdRange {
  readonly from: string;
  readonly to: string;
}

/**
 * Ranges of claim ids that each hold about {@link CHUNK} of `count` claims. Ids are hashes and so are
 * spread evenly. Ranges are used because sorted pages would read all ids for every page on an
 * engine without sorted indexes.
 */
export function idRanges(count: number): IdRange[] {
  const parts = Math.min(0x10000, Math.max(1, Math.ceil(count / CHUNK)));
  const bound = (part: number) =>
    `c${Math.round((part * 0x10000) / parts)
      .toString(16)
      .padStart(4, '0')}`;
  return Array.from({ length: parts }, (_, part) => ({
    from: part === 0 ? '' : bound(part),
    to: part === parts - 1 ? '\u{10ffff}' : bound(part + 1),
  }));
}
