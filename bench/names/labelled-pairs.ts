/** Reads pairs of names with labels, which lie beside the checkout, and scores them. They are not part of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namingOf } from '../../src/domain/likeness/entity-likeness.ts';
import { scoreOf } from '../../src/domain/likeness/features.ts';
import { nameFeatures, spokenName } from '../../src/domain/likeness/name-likeness.ts';
import type { ScoredPair } from './quality.ts';

/** The README there says where the pairs are from. */
const FOLDER = '../shared/data/names';
const CASES = 'nomenklatura-name-bench-cases.csv';
const FROZEN = 'nomenklatura-logicv2-frozen.csv';
const SPELLINGS = 'nomenklatura-putin_names.txt';

export const hasLabelledPairs = (): boolean => existsSync(join(FOLDER, CASES));

export const MISSING = `The labelled pairs of names are not here: put them into ${FOLDER}.`;

type Row = Readonly<Record<string, string>>;

/** The pairs as Rapport scores them, and those of them that logic-v2 scored, by either scorer. */
export function scoredPairs() {
  const rapport = scoredByRapport();
  const frozen = new Map(scoredByLogicV2().map((pair) => [pair.key, pair]));
  const shared = rapport.filter(({ key }) => frozen.has(key));
  return {
    all: rapport,
    shared,
    logicV2: shared.map((pair) => ({ ...pair, score: frozen.get(pair.key)!.score })),
  };
}

interface KeyedPair extends ScoredPair {
  readonly key: string;
}

function scoredByRapport(): KeyedPair[] {
  return readRows(CASES).map((row) => {
    const naming = namingOf(row['schema']!);
    const [one, other] = [row['name1']!, row['name2']!].map((name) => spokenName(name, naming));
    return { ...labelOf(row), score: scoreOf(nameFeatures(one!, other!, naming)) };
  });
}

const scoredByLogicV2 = (): KeyedPair[] =>
  readRows(FROZEN).map((row) => ({ ...labelOf(row), score: Number(row['score']) }));

/** One man's name in many spellings and scripts. */
export const spellings = (): string[] =>
  readFileSync(join(FOLDER, SPELLINGS), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const labelOf = (row: Row) => ({
  key: JSON.stringify([row['schema'], row['name1'], row['name2'], row['is_match']]),
  category: `${row['case_group']!} ${row['schema'] === 'Person' ? 'people' : 'others'}`,
  isSame: row['is_match'] === 'true',
});

function readRows(file: string): Row[] {
  const [header = [], ...rows] = readFileSync(join(FOLDER, file), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(cellsOf);
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}

/** The cells of one line of CSV; none of these files has a line break in a cell. */
const cellsOf = (line: string): string[] =>
  Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
