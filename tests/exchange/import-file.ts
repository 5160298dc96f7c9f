/** Imports a file as `rapport import` does, into a graph of a test. */
import { curatorOf } from '../../src/curation/curator.ts';
import { IMPORT_FORMATS } from '../../src/exchange/import/formats.ts';
import { amendmentOf } from '../../src/exchange/import/import-records.ts';
import type { Problem } from '../../src/exchange/import/importer.ts';
import type { ImportInput } from '../../src/exchange/import/open-import.ts';
import type { Spool } from '../../src/exchange/import/spool.ts';
import { surveyImport } from '../../src/exchange/import/survey.ts';
import type { Graph } from '../../src/graph/graph.ts';

export async function importFile(
  graph: Graph,
  format: string,
  file: Spool,
  more: Partial<ImportInput> = {},
) {
  const open = await IMPORT_FORMATS[format]!();
  const { importer } = await open({
    spools: [file],
    graph,
    dataset: 'made',
    published: '2024-05-31',
    isPart: false,
    ...more,
  });
  const problems: Problem[] = [];
  const survey = await surveyImport(importer, {
    graph,
    report: (problem) => problems.push(problem),
  });
  const amendment = amendmentOf(importer, survey, false);
  const report = await curatorOf(graph).amend(importer.dataset, amendment, {
    who: 'tests',
    why: 'a test',
  });
  return { report, problems, totals: survey.totals };
}
