/** `npm run bench:names`: how well names are told apart, beside logic-v2 of nomenklatura. */
import { scoreOf } from '../src/domain/likeness/features.ts';
import { nameFeatures, spokenName } from '../src/domain/likeness/name-likeness.ts';
import { hasLabelledPairs, MISSING, scoredPairs, spellings } from './names/labelled-pairs.ts';
import { qualityOf, type ScoredPair } from './names/quality.ts';

/** The default of `possibleDuplicates`, and the threshold of logic-v2. */
const THRESHOLD = 0.7;

if (hasLabelledPairs()) print();
else {
  console.error(MISSING);
  process.exitCode = 1;
}

function print(): void {
  const { all, shared, logicV2 } = scoredPairs();
  console.log('| Pairs | Scorer | Count | Precision | Recall | F1 | Recall at 95 % precision |');
  console.log('| --- | --- | --: | --: | --: | --: | --: |');
  printRow('all given', 'Rapport', all);
  const categories = [...new Set(shared.map(({ category }) => category))].sort();
  for (const name of ['', ' people', ' others', ...categories]) {
    const isIn = ({ category }: ScoredPair) => category.endsWith(name);
    printRow(name === '' ? 'scored by both' : name.trim(), 'Rapport', shared.filter(isIn));
    printRow('', 'logic-v2', logicV2.filter(isIn));
  }
  const [wanted, names] = [spokenName('Vladimir Putin', 'person'), spellings()];
  const found = names.filter(
    (name) => scoreOf(nameFeatures(wanted, spokenName(name, 'person'), 'person')) >= THRESHOLD,
  );
  console.log(`\n"Vladimir Putin" is like ${found.length} of ${names.length} spellings of it.`);
}

function printRow(name: string, scorer: string, pairs: readonly ScoredPair[]): void {
  const { precision, recall, f1, recallAt95 } = qualityOf(pairs, THRESHOLD);
  const figures = [precision, recall, f1, recallAt95].map((value) => value.toFixed(2));
  console.log(`| ${[name, scorer, pairs.length, ...figures].join(' | ')} |`);
}
