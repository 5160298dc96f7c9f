/** Worlds taken to a second graph by FollowTheMoney and by Popolo: nobody has met there who had not met before. */
import { describe, expect, test } from 'vitest';
import { formatNamed } from '../../src/exchange/export/formats.ts';
import { openExport } from '../../src/exchange/export/open-export.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { loadWorld } from '../support/world.ts';
import { madeFile } from './collect-import.ts';
import { textOf } from './export/small-export.ts';
import { importFile } from './import-file.ts';

/** The names of an actor may come in another order. */
const longest = (names: unknown): string =>
  (names as string[]).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!;

/** What is said of each pair, by the names of the two. */
async function verdictsIn(graph: Graph): Promise<Map<string, Set<string>>> {
  const rows = await graph.read(
    `MATCH (a:Actor)-[r:COUNTERPART]->(b:Actor) WHERE r.knownUntil = '9999-12-31' AND r.ofRole IS NULL
     RETURN a.nameText AS a, b.nameText AS b, r.verdict AS verdict`,
    {},
  );
  const verdicts = new Map<string, Set<string>>();
  for (const { a, b, verdict } of rows) {
    const pair = [longest(a), longest(b)].sort().join(' | ');
    verdicts.set(pair, (verdicts.get(pair) ?? new Set()).add(String(verdict)));
  }
  return verdicts;
}

async function taken(format: 'ftm' | 'popolo', from: Graph): Promise<Graph> {
  const exported = await openExport(from, { question: 'all', site: '' });
  const [file] = [...formatNamed(format).files(exported, () => undefined)];
  const to = await openTestEmbedded();
  const made = await madeFile(await textOf(file!.content));
  const { totals, problems } = await importFile(to, format, made);
  const refused = problems.filter(({ severity }) => severity === 'refused');
  expect([totals.outcomes.refused, refused]).toEqual([0, []]);
  return to;
}

const HELD = ['MET', 'SPOKE', 'SEEN_TOGETHER', 'BOTH_ATTENDED'];

/** How many pairs that met the format keeps: those of which nobody came for another. */
const KEPT = { article: 0, fictional: 3 };

const pairsThat = (verdict: string, verdicts: ReadonlyMap<string, ReadonlySet<string>>): string[] =>
  [...verdicts].flatMap(([pair, all]) => (all.has(verdict) ? pair : []));

describe.each(['article', 'fictional'] as const)('the %s', (world) => {
  test.each(['ftm', 'popolo'] as const)('through %s', async (format) => {
    const before = await openTestEmbedded();
    await loadWorld(before, world);
    const said = await verdictsIn(before);
    const after = await taken(format, before);
    const copied = await verdictsIn(after);
    await Promise.all([before.close(), after.close()]);
    // A verdict may be lost, as the format says, but nobody has met, spoken or been there who had not.
    const invented = [...copied].flatMap(([pair, verdicts]) =>
      [...verdicts]
        .filter((verdict) => HELD.includes(verdict) && said.get(pair)?.has(verdict) !== true)
        .map((verdict) => `${pair}: ${verdict}`),
    );
    expect(invented).toEqual([]);
    expect(copied.size).toBeGreaterThan(0);
    if (format === 'popolo') return;
    const metBefore = pairsThat('MET', said);
    const metAfter = pairsThat('MET', copied);
    expect(metAfter.length).toBe(KEPT[world]);
    expect(metBefore).toEqual(expect.arrayContaining(metAfter));
  });
});
