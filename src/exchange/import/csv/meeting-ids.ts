/**
 * Decides which id the meeting of each row has: that of the same row in the graph, else a free one of the same names.
 * So neither the order of rows nor a corrected cell moves an id (decision 0042).
 */
import { createHash } from 'node:crypto';
import { recordedRows, type RecordedRow } from '../../../curation/check-against/recorded-rows.ts';
import { chunks } from '../../../curation/session.ts';
import type { Graph } from '../../../graph/graph.ts';
import { digestOf, RowDigests, type SameNames } from './row-digests.ts';

/** A row, as far as its id depends on it. */
export interface IdentifiedRow {
  /** What the id begins with: its source and the names in it. */
  readonly base: string;
  /** SHA-256 (hex) of its cells. */
  readonly sha256: string;
}

/** Id of the meeting that is the nth of its names. The letter keeps it from reading as part of a day. */
export const meetingIdOf = (base: string, ordinal: number): string => `${base}-m${ordinal}`;

interface Recorded {
  readonly graph: Graph;
  readonly source: string;
  /** Whether rows of the source may be missing from the input; their ids are then not free. */
  readonly isPart: boolean;
}

/** The number of each row among those of its names; a row that repeats an earlier one has its number. */
export type RowNumbers = Pick<RowDigests, 'ordinalOf' | 'isRepeat'>;

/** How many groups are looked up at once. */
const AT_ONCE = 500;

/**
 * Numbers the meetings of a file. Its rows are read once, and once more if the graph knows the source.
 *
 * @param recorded where rows of the same source may stand; null if the graph does not know the source.
 */
export async function numberMeetings(
  rows: () => AsyncIterable<IdentifiedRow>,
  recorded: Recorded | null,
): Promise<RowNumbers> {
  const digests = new RowDigests();
  for await (const { base, sha256 } of rows()) digests.add(sha256Of(base), sha256);
  digests.sort();
  if (recorded === null) {
    for (const group of digests.groups()) digests.number(group, assigned(group, [], true));
    return digests;
  }
  for await (const groups of chunks(withBases(digests, rows), AT_ONCE)) {
    const found = await rowsOf(groups, recorded);
    for (const { base, group } of groups) {
      digests.number(group, assigned(group, found.get(base) ?? [], recorded.isPart));
    }
  }
  return digests;
}

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');

interface NamedGroup {
  readonly base: string;
  readonly group: SameNames;
}

/** The groups in the order of their first rows, each with what their ids begin with. */
async function* withBases(
  digests: RowDigests,
  rows: () => AsyncIterable<IdentifiedRow>,
): AsyncGenerator<NamedGroup> {
  let at = 0;
  for await (const { base } of rows()) {
    const group = digests.groupOf(at);
    if (group !== null) yield { base, group };
    at += 1;
  }
}

/** A recorded row, and the number of its event. */
interface NumberedRow extends RecordedRow {
  readonly ordinal: number;
}

/** The recorded rows of these names. A group is looked up further as long as its last number is in use. */
async function rowsOf(
  groups: readonly NamedGroup[],
  { graph, source }: Recorded,
): Promise<Map<string, NumberedRow[]>> {
  const found = new Map<string, NumberedRow[]>();
  let asked = groups.map(({ base, group }) => ({ base, from: 1, to: group.digests.length + 1 }));
  while (asked.length > 0) {
    const places = new Map(
      asked.flatMap(({ base, from, to }) =>
        Array.from({ length: to - from + 1 }, (_, at) => {
          const place = { base, ordinal: from + at };
          return [meetingIdOf(base, place.ordinal), place] as const;
        }),
      ),
    );
    const used = new Set<string>();
    for (const row of await recordedRows(graph, source, [...places.keys()])) {
      const { base, ordinal } = places.get(row.event)!;
      found.set(base, [...(found.get(base) ?? []), { ...row, ordinal }]);
      used.add(row.event);
    }
    asked = asked
      .filter(({ base, to }) => used.has(meetingIdOf(base, to)))
      .map(({ base, to }) => ({ base, from: to + 1, to: to * 2 + 1 }));
  }
  return found;
}

/** The number of each different row of a group. */
function assigned(
  { digests }: SameNames,
  recorded: readonly NumberedRow[],
  isPart: boolean,
): ReadonlyMap<bigint, number> {
  const given = new Set(digests);
  const ordinals = new Map<bigint, number>();
  const taken = new Set<number>();
  for (const { sha256, ordinal } of recorded) {
    const digest = digestOf(sha256);
    if (!given.has(digest) || ordinals.has(digest) || taken.has(ordinal)) continue;
    ordinals.set(digest, ordinal);
    taken.add(ordinal);
  }
  // What is no longer in the file was corrected there, if a row of the same names is new.
  const free = isPart ? [] : recorded.filter((row) => row.isLive && !taken.has(row.ordinal));
  const corrected = [...new Set(free.map(({ ordinal }) => ordinal))].sort((a, b) => a - b);
  for (const { ordinal } of recorded) taken.add(ordinal);
  let next = 1;
  for (const digest of digests) {
    if (ordinals.has(digest)) continue;
    while (taken.has(next)) next += 1;
    const ordinal = corrected.shift() ?? next;
    ordinals.set(digest, ordinal);
    taken.add(ordinal);
  }
  return ordinals;
}
