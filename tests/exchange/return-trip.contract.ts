/** What FollowTheMoney and Popolo carry comes back as it was, and nobody has met on the way who had not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRecords } from '../../src/curation/load.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Status } from '../../src/domain/events/stages.ts';
import { orderOf, strongest, verdictOf, type Verdict } from '../../src/domain/pairs/verdicts.ts';
import { formatNamed } from '../../src/exchange/export/formats.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { disputedWorlds, worldsOf } from '../domain/support/arbitrary-world.ts';
import { toClaim } from '../domain/support/world.ts';
import type { Open } from '../support/world.ts';
import {
  CarriedLines,
  unreadableIn,
  takenThrough,
  toldBy,
  type ForeignFormat,
  type Told,
} from './return-trip.ts';

const PATIENCE_MS = 600_000;

/** A world in which everything has a name and every source an address, as in a file that people write. */
const named = ({ entities, sources, claims }: Records): Records => ({
  entities,
  sources: [
    ...sources.map((each) => ({ ...each, url: `https://example.org/${each.id}` })),
    {
      id: 'names',
      title: 'Register of names',
      url: 'https://example.org/names',
      publishedOn: '2016-01-01',
      paragraphs: {},
    },
  ],
  claims: [
    ...claims,
    ...entities.map(({ id }) =>
      toClaim(`${id} name The ${id}`, { kind: 'full', language: 'en' }, { source: 'names' }),
    ),
  ],
});

export const world = fc.oneof(worldsOf(30), disputedWorlds).map(named);

/**
 * @param from - Opens the graph that is exported.
 * @param into - Opens the graph into which the file is imported.
 */
export function describeReturnTrips(
  format: ForeignFormat,
  worlds: number,
  from: Open,
  into: Open,
): void {
  const { losses } = formatNamed(format);
  describe(`There and back by ${format}`, () => {
    const overWorlds = (check: (before: Told, after: Told) => Promise<void>) =>
      fc.assert(
        fc.asyncProperty(world, async (records) => {
          const [first, second] = [await from(), await into()];
          try {
            await load(first, records);
            await takenThrough(format, first, second);
            await check(await toldBy(first), await toldBy(second, format));
          } finally {
            await first.close();
            await second.close();
          }
        }),
        { numRuns: worlds, ...(process.env['RAPPORT_HUNT'] === '1' ? {} : { seed: 2016 }) },
      );

    test(
      'makes no verdict, event or part stronger, and brings back what is not on its list of losses',
      () =>
        overWorlds(async (before, after) => {
          expect(await strongerIn(before, after)).toEqual([]);
          const lines = new CarriedLines(losses, await unreadableIn(before, losses));
          expect(await lines.of(after)).toEqual(await lines.of(before));
        }),
      PATIENCE_MS,
    );
  });
}

export async function load(graph: Graph, records: Records): Promise<void> {
  const dataset = { id: 'a', title: 'a', coverage: 'Invented.', licence: 'CC0-1.0' };
  await loadRecords(graph, dataset, records, { who: 'tests', why: 'A world' });
}

/** What reads stronger on the other side than it was. */
export async function strongerIn(before: Told, after: Told): Promise<string[]> {
  const [was, is] = [await standing(before), await standing(after)];
  return [...is].flatMap(([what, strength]) => {
    const former = was.get(what);
    return former !== undefined && former.order <= strength.order
      ? []
      : [`${what}: ${former?.word ?? 'nothing'} became ${strength.word}`];
  });
}

interface Strength {
  readonly word: string;
  readonly order: number;
}

/** How strong is what is said of each event, part and pair: by the verdict on two actors of whom that is all. */
async function standing({ exported, idOf }: Told): Promise<Map<string, Strength>> {
  const all = new Map<string, Strength>();
  const keep = (what: string, word: string, order: number) => {
    const other = all.get(what);
    if (other === undefined || order < other.order) all.set(what, { word, order });
  };
  const keepStatus = (what: string, status: Status | null) => {
    if (status !== null) keep(what, status, orderOf(verdictOf(status, 'unknown')));
  };
  for await (const { id, status } of exported.entities()) keepStatus(idOf(id), status);
  for await (const { from, to, status } of exported.ties(['INVOLVED_IN']))
    keepStatus(`${idOf(from)} in ${idOf(to)}`, status);
  const pairs = new Map<string, Verdict[]>();
  for await (const { meeting, a, b, verdict } of exported.pairs()) {
    const pair = [idOf(a), idOf(b)].sort().join(' and ');
    const key = `${pair} in ${idOf(meeting)}`;
    pairs.set(key, [...(pairs.get(key) ?? []), verdict]);
  }
  for (const [key, verdicts] of pairs) {
    const verdict = strongest(verdicts);
    keep(key, verdict, orderOf(verdict));
  }
  return all;
}
