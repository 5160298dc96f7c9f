/** All questions of the API agree about every pair of many random worlds, and agree with the projection. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { countsOf } from '../../src/domain/pairs/pair-totals.ts';
import { isKnown } from '../../src/domain/time/knowledge.ts';
import { project } from '../../src/domain/projection.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { tries } from '../support/extent.ts';
import { load } from '../support/load.ts';
import { itemWorlds } from './arbitrary-items.ts';
import { EVERYTHING } from './as-of.ts';
import { daysOf } from './code.ts';
import { askEverything, type Told } from './every-question.ts';
import { together, under } from './side-by-side.ts';

const RUN = tries(12, 60);

/** The worlds of these tests, each with its own ids. */
const WORLDS: readonly Records[] = fc
  .sample(fc.noBias(fc.oneof(itemWorlds(3, 2), itemWorlds(6, 4))), RUN)
  .map((records, n) => under(`w${n}-`, records))
  .filter((records) => actorsOf(records).length > 1);

/** The canonical ids of the actors in the graph: those about whom something is known on some day. */
function actorsOf(records: Records): string[] {
  return project(records)
    .entities.filter(({ type }) => ['Person', 'Organization', 'Group'].includes(type))
    .map(({ id }) => id);
}

/** The answers of the projection about every pair, in both directions. */
function projected(records: Records, day: string): Told {
  const rows = project(records).pairs.flatMap(({ spans }) =>
    spans.filter((span) => isKnown(span, day) && !span.ofRole),
  );
  const keys = [...new Set(rows.map(({ a, b }) => `${a.id} ${b.id}`))];
  return Object.fromEntries(
    keys
      .flatMap((key) => {
        const own = rows.filter(({ a, b }) => `${a.id} ${b.id}` === key);
        const { verdict, meetingCount, counts } = countsOf(own);
        const met = counts.find((one) => one.verdict === 'MET')?.count ?? 0;
        const told = { verdict, meetings: meetingCount, met };
        return [[key, told] as const, [key.split(' ').reverse().join(' '), told] as const];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Each question that disagrees with the first, with both answers. */
function disagreeing(answers: Readonly<Record<string, Told>>): readonly object[] {
  const [[first, expected] = ['', {}], ...others] = Object.entries(answers);
  return others.flatMap(([question, told]) =>
    [...new Set([...Object.keys(expected), ...Object.keys(told)])]
      .filter((key) => JSON.stringify(told[key]) !== JSON.stringify(expected[key]))
      .map((key) => ({ key, [first]: expected[key] ?? null, [question]: told[key] ?? null })),
  );
}

describe(`Every question about ${WORLDS.length} random worlds`, () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openTestEmbedded();
    await load(graph, together(WORLDS));
  });
  afterAll(() => graph.close());

  test('concerns worlds with pairs', () => {
    const told = WORLDS.flatMap((world) => Object.values(projected(world, EVERYTHING)));
    expect(told.length).toBeGreaterThan(WORLDS.length);
    expect(new Set(told.map((one) => (one as { verdict: string }).verdict)).size).toBeGreaterThan(
      3,
    );
  });

  test.each(WORLDS.map((world, n) => [n, world] as const))(
    'agrees about every pair of world %i, now and on an earlier knowledge day',
    async (_, world) => {
      const actors = actorsOf(world);
      const days = daysOf(world);
      for (const day of new Set([EVERYTHING, days[Math.floor(days.length / 2)]!])) {
        const {
          pairs,
          met,
          days: metOn,
          degrees,
          meetings,
          events,
        } = await askEverything(graph, actors, day === EVERYTHING ? null : day);
        const found = [
          ...disagreeing({ projected: projected(world, day), ...pairs }),
          ...[met, metOn, degrees, meetings, events].flatMap(disagreeing),
        ];
        // The claims show the cause of a difference.
        expect(found.length === 0 ? [] : [{ day, found, claims: world.claims }]).toEqual([]);
      }
    },
  );
});
