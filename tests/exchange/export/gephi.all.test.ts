/** Gephi itself opens what the exports write for it: `RAPPORT_GEPHI` names the file of its toolkit, `gephi-toolkit-…-all.jar`. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { CSV } from '../../../src/exchange/export/csv/csv.ts';
import type { ExportFormat } from '../../../src/exchange/export/format.ts';
import { GEXF } from '../../../src/exchange/export/network/gexf.ts';
import { GRAPHML } from '../../../src/exchange/export/network/graphml.ts';
import { temporaryFolder } from '../../support/embedded.ts';
import { exportOf, textOf } from './small-export.ts';
import { SEEN_NAME, SMALL_WORLD } from './small-world.ts';

const toolkit = process.env['RAPPORT_GEPHI'];
const script = fileURLToPath(new URL('./gephi/ReadByGephi.java', import.meta.url));
const folder = temporaryFolder();
afterAll(folder.remove);

interface Seen {
  readonly nodes: readonly (readonly string[])[];
  /** Source, target, kind, verdict, weight, whether it is directed. */
  readonly edges: readonly (readonly string[])[];
}

/** What Gephi sees in the files of an export, with one of its strategies for parallel edges. */
async function seenByGephi(
  format: ExportFormat,
  strategy: 'NO_MERGE' | 'SUM',
  isOpened: (name: string) => boolean = () => true,
): Promise<Seen> {
  const opened: string[] = [];
  for (const { name, content } of format.files(exportOf(SMALL_WORLD), () => undefined)) {
    if (!isOpened(name)) continue;
    const file = path.join(folder.path, name);
    writeFileSync(file, await textOf(content));
    opened.push(file);
  }
  const run = spawnSync('java', ['-cp', toolkit!, script, strategy, ...opened], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  const lines = [...run.stdout.matchAll(/^saw:\t(.*)$/gm)].map(([, line]) => line!.split('\t'));
  const those = (what: string) =>
    lines.filter(([first]) => first === what).map(([, ...cells]) => cells);
  return { nodes: those('node'), edges: those('edge') };
}

const between = (a: string, b: string, { edges }: Seen) =>
  edges.filter(([source, target]) => source === a && target === b).map((edge) => edge.slice(2));

const reason = toolkit === undefined ? ' (skipped: RAPPORT_GEPHI names no toolkit of Gephi)' : '';
const suite = toolkit === undefined ? describe.skip : describe;

suite(`Gephi${reason}`, () => {
  test('opens GEXF: a meeting and a plan of the same two stay two edges, whatever it does with parallel ones', async () => {
    for (const strategy of ['SUM', 'NO_MERGE'] as const) {
      const seen = await seenByGephi(GEXF, strategy);
      expect(seen.nodes).toHaveLength(7);
      expect(seen.edges).toHaveLength(8);
      expect(seen.nodes).toContainEqual(['bob', SEEN_NAME.replace(/\s/g, ' ')]);
      expect(between('ann', 'bob', seen).toSorted()).toEqual([
        ['MET', 'MET', '1.0', 'false'],
        ['PLANNED', 'PLANNED', '1.0', 'false'],
      ]);
    }
  });

  test('opens GraphML, which must not be merged', async () => {
    const seen = await seenByGephi(GRAPHML, 'NO_MERGE');
    expect(seen.nodes).toHaveLength(7);
    expect(seen.edges).toHaveLength(8);
    const verdicts = between('ann', 'bob', seen).map(([, verdict]) => verdict);
    expect(verdicts.toSorted()).toEqual(['MET', 'PLANNED']);
  });

  test('opens actors.csv as nodes and ties.csv as edges, of kinds that keep verdicts apart', async () => {
    const isOfNetwork = (name: string) => name === 'actors.csv' || name === 'ties.csv';
    const seen = await seenByGephi(CSV, 'NO_MERGE', isOfNetwork);
    expect(seen.nodes).toHaveLength(7);
    expect(seen.edges).toHaveLength(8);
    expect(between('ann', 'bob', seen).toSorted()).toEqual([
      ['MET', 'MET', '1.0', 'false'],
      ['PLANNED', 'PLANNED', '1.0', 'false'],
    ]);
    expect(between('bob', 'party', seen)).toEqual([['MEMBER_OF DISPUTED', 'null', '1.0', 'true']]);
  });
});
