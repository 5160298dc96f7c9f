/** Tells whether an import takes back most of what an earlier file of the same name said. */
import { ClaimIds } from '../../curation/diff/claim-ids.ts';
import { countStatedOf, idsStatedOf } from '../../curation/record/stated-of-source.ts';
import type { Graph } from '../../graph/graph.ts';
import { amendmentOf, claimsSaid } from './import-records.ts';
import type { Importer, Problem } from './importer.ts';
import type { Survey } from './survey.ts';

/** A source of which an import takes back more than stays. */
export interface TakesBack {
  readonly source: string;
  readonly file: string;
  /** How many claims the data set stated of it before. */
  readonly claims: number;
  readonly takenBack: number;
  readonly stay: number;
  readonly fix: string;
}

/**
 * The sources of which more is taken back than stays. A file that was corrected keeps most of what it said, so it may
 * be another file: a source is known by its id, and that is often made of the name of the file.
 */
export async function takesBackMost(
  importer: Importer,
  survey: Survey,
  { graph, isPart }: { readonly graph: Graph; readonly isPart: boolean },
): Promise<TakesBack[]> {
  const { dataset, fileOfSource } = importer;
  const amendment = amendmentOf(importer, survey, isPart);
  if (fileOfSource === undefined || !('wholeOf' in amendment)) return [];
  const before = new Map<string, number>();
  for (const source of amendment.wholeOf) {
    const count = await countStatedOf(graph, { origin: dataset.id, source });
    if (count > 0 && fileOfSource.has(source)) before.set(source, count);
  }
  if (before.size === 0) return [];
  const said = new ClaimIds();
  for await (const { id, source } of claimsSaid(importer, survey))
    if (before.has(source)) said.add(id);
  const found: TakesBack[] = [];
  for (const [source, claims] of before) {
    let stay = 0;
    for await (const id of idsStatedOf(graph, { origin: dataset.id, source }, claims))
      if (said.has(id)) stay += 1;
    const file = fileOfSource.get(source)!;
    const takenBack = claims - stay;
    if (takenBack > stay) found.push({ source, file, claims, takenBack, stay, fix: fixOf(file) });
  }
  return found;
}

const OWN_SOURCE =
  'undo this import and give it a source of its own: another source.id in the mapping, where {file} stands for the name of the file.';

const fixOf = (file: string) =>
  file === 'stdin'
    ? `Standard input has no name that tells one register from another. If this is the same one, corrected, all is well. If it is another one, ${OWN_SOURCE}`
    : `If ${file} was corrected, all is well. If this ${file} is another file than the one before, ${OWN_SOURCE}`;

/** The numbers in a sentence. */
export const takesBackText = ({ source, claims, takenBack, stay }: TakesBack): string =>
  `${takenBack} of the ${claims} claims of ${source} are taken back, and ${stay} stay.`;

/** The same for the report. */
export const takesBackProblem = (one: TakesBack): Problem => ({
  severity: 'look',
  line: 1,
  column: '',
  cell: one.source,
  code: 'takesBackMost',
  message: takesBackText(one),
  fix: one.fix,
});
