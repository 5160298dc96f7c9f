/** Reads registers as an import does, without writing anything: what becomes of each row, and what is said of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim } from '../../../src/domain/claims/claims.ts';
import { openCsv } from '../../../src/exchange/import/csv/open-csv.ts';
import type { ImportedItem, Problem } from '../../../src/exchange/import/importer.ts';
import { openFile } from '../../../src/exchange/import/spool.ts';
import { surveyImport, type Survey } from '../../../src/exchange/import/survey.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { openTestEmbedded } from '../../support/embedded.ts';

export interface ReadRegister {
  readonly totals: Survey['totals'];
  readonly problems: readonly Problem[];
  /** Claims of the rows that are not refused, as `subject predicate value` without what all ids begin with. */
  readonly said: readonly string[];
  /** `line code column` of what is refused or left out. */
  readonly refused: readonly string[];
  /** `line code column` of what is worth a look, without names that several rows bear. */
  readonly looks: readonly string[];
}

/** A folder and an empty graph in which registers are read. */
export class ReadingCsv {
  readonly #graph: Graph;
  readonly #folder = mkdtempSync(join(tmpdir(), 'rapport-'));

  private constructor(graph: Graph) {
    this.#graph = graph;
  }

  static async open(): Promise<ReadingCsv> {
    return new ReadingCsv(await openTestEmbedded());
  }

  async close(): Promise<void> {
    await this.#graph.close();
    rmSync(this.#folder, { recursive: true });
  }

  /** Reads a table, of the data set `rg`, with a mapping. */
  async read(table: string, mapping: string): Promise<ReadRegister> {
    const path = join(this.#folder, 'q.csv');
    writeFileSync(path, table);
    writeFileSync(join(this.#folder, 'm.yaml'), mapping);
    const spool = await openFile(path);
    const problems: Problem[] = [];
    const claims: Claim[] = [];
    try {
      const { importer } = await openCsv({
        spools: [spool],
        graph: this.#graph,
        mapping: join(this.#folder, 'm.yaml'),
        accessed: '2024-06-01',
        isPart: false,
      });
      const survey = await surveyImport(importer, {
        graph: this.#graph,
        report: (problem) => problems.push(problem),
      });
      let index = 0;
      for await (const item of importer.read()) {
        if (!survey.refused.has(index)) claims.push(...claimsOf(item));
        index += 1;
      }
      return { totals: survey.totals, problems, said: claims.map(worded), ...shown(problems) };
    } finally {
      await spool.close();
    }
  }
}

const claimsOf = ({ claims }: ImportedItem) => claims.map(({ claim }) => claim);

/** `rg-q-mira-vale-m1 stage held`; an involvement with its capacity and stage. */
function worded({ subject, predicate, object, value, qualifiers, rank }: Claim): string {
  const { capacity, stage } = qualifiers;
  const more = predicate === 'involvedIn' ? [capacity, stage] : [];
  const words = [subject, predicate, object ?? value, ...more, rank === 'pending' ? rank : ''];
  return words
    .filter((word) => word !== undefined && word !== '')
    .join(' ')
    .replaceAll(/\brg-(?:q-|person-|organization-|role-)?/g, '');
}

function shown(problems: readonly Problem[]): Pick<ReadRegister, 'refused' | 'looks'> {
  const words = (of: (problem: Problem) => boolean) =>
    problems.filter(of).map(({ line, code, column }) => [line, code, column].join(' ').trim());
  return {
    refused: words(({ severity }) => severity !== 'look'),
    looks: words(({ severity, code }) => severity === 'look' && code !== 'assumedOne'),
  };
}
