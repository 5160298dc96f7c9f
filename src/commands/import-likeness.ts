/** Lists what an import brings that the graph may already have under another id. Nothing is merged. */
import type { ProblemReport } from '../exchange/import/problem-report.ts';
import type { Survey } from '../exchange/import/survey.ts';
import { isRapportError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { FeatureKind } from '../domain/likeness/features.ts';

/** Two ids that may be one. */
export interface Likely {
  readonly id: string;
  readonly name: string;
  /** In the graph. */
  readonly as: string;
  /** 0 to 1. */
  readonly score: number;
  /** What speaks for and against it. */
  readonly features: readonly FeatureKind[];
}

export interface Likenesses {
  readonly found: readonly Likely[];
  /** Why some or all were not looked for; null if all were. */
  readonly note: string | null;
}

/** As in the API. */
const LEAST_SCORE = 0.7;
const MOST_EACH = 3;

/** Looks in the graph for what newcomers may be, and puts each find into the report of problems. */
export async function likenessesOf(
  graph: Graph,
  { newcomers }: Survey,
  problems: ProblemReport,
): Promise<Likenesses> {
  const { kept, left } = newcomers;
  // Nothing new, as when a file is imported again: the names of the graph need not be read.
  if (kept.length === 0) return { found: [], note: null };
  // Imported on demand: no other command reads all names.
  const { openDuplicateFinder } = await import('../queries/likeness/possible-duplicates.ts');
  try {
    const finder = await openDuplicateFinder(graph);
    const entities = kept.map(({ entity }) => entity);
    const found = await finder.find(entities, { minScore: LEAST_SCORE, most: MOST_EACH });
    const likely = found.flatMap((pairs, at) => {
      const { line, column, entity } = kept[at]!;
      const name = entity.names[0]?.text ?? entity.id;
      return pairs.map(({ b: as, score, features }) => {
        const kinds = features.map(({ kind }) => kind);
        problems.take({
          severity: 'look',
          ...{ line, column, cell: name },
          code: 'possibleDuplicate',
          message: `${entity.id} may be ${as} (score ${score}: ${kinds.join(', ')}).`,
          fix: `If they are one, state sameAs of ${entity.id} and ${as} as a curator; if not, deny it.`,
        });
        return { id: entity.id, name, as, score, features: kinds };
      });
    });
    const note =
      left === 0
        ? null
        : `Only the first ${kept.length} new names were compared with the graph; ask possibleDuplicates for the others.`;
    return { found: likely.sort((a, b) => b.score - a.score), note };
  } catch (error) {
    if (!isRapportError(error, 'QUERY_TOO_EXPENSIVE')) throw error;
    return { found: [], note: error.message };
  }
}
