/** Finds the claims that a data set stated up to a revision and no longer states. */
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { number, text } from '../../graph/query/value-types.ts';
import { CHUNK } from '../session.ts';
import type { Owner } from './dataset-word.ts';
import { readNodes, withdrawn, type Patched } from './diff-claims.ts';

const ALONE = `c.stated IS NULL AND c.revision <= $until`;

const SHARED = `$origin IN c.statedBy AND c.revision <= $until`;

const between = (condition: string) => `${condition} AND c.id >= $from AND c.id < $to`;

const OF_ORIGIN = { origin: text, until: number };

const counting = (match: string, condition: string) =>
  query('count claims of a data set', OF_ORIGIN, {
    text: `MATCH ${match} WHERE ${condition}`,
    row: { n: column('count(c)', number) },
  });

const listing = (match: string, condition: string) =>
  query(
    'list claims of a data set',
    { ...OF_ORIGIN, from: text, to: text },
    {
      text: `MATCH ${match} WHERE ${between(condition)}`,
      row: { id: column('c.id', text) },
    },
  );

const OF_ONE = '(c:Claim {origin: $origin})';

const OF_SEVERAL = '(c:Claim {shared: true})';

const COUNT = [counting(OF_ONE, ALONE), counting(OF_SEVERAL, SHARED)];

const LIST = [listing(OF_ONE, ALONE), listing(OF_SEVERAL, SHARED)];

/**
 * Claims that a data set stated under any of its ids up to a revision, and no longer states. If no
 * other data set states such a claim, it was a mistake and is deprecated for all times.
 *
 * @param given ids of the claims that the data set states again.
 * @param isWritten whether the differences that {@link compareClaims} found are in the graph already.
 */
export async function* goneClaims(
  read: RunQuery,
  owner: Owner,
  until: number,
  { given, isWritten }: { readonly given: ReadonlySet<string>; readonly isWritten: boolean },
): AsyncGenerator<Patched[]> {
  const origins = [owner.id, ...owner.formerly];
  let count = 0;
  for (const origin of origins) {
    for (const { run } of COUNT) {
      const [row] = await run(read, { origin, until });
      count += row?.n ?? 0;
    }
  }
  // Usually no claim is gone. Equal counts show it without listing the claims of the data set.
  if (count === 0 || (isWritten && count === given.size)) return;
  for (const range of idRanges(count)) {
    const gone = new Set<string>();
    for (const origin of origins) {
      for (const { run } of LIST) {
        for (const { id } of await run(read, { origin, until, ...range })) {
          if (!given.has(id)) gone.add(id);
        }
      }
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

/**
 * Ranges of claim ids that each hold about {@link CHUNK} of `count` claims. Ids are hashes and so are
 * spread evenly. Ranges are used because sorted pages would read all ids for every page on an
 * engine without sorted indexes.
 */
export function idRanges(count: number): { readonly from: string; readonly to: string }[] {
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
