/** Reads an input once and says what becomes of each of its rows. The rows themselves are not kept. */
import { declaredIds } from '../../curation/check-against/declared-ids.ts';
import { chunks, type Progress } from '../../curation/session.ts';
import type { Source } from '../../domain/claims/claims.ts';
import { ACTOR_TYPES } from '../../domain/entities/entities.ts';
import type { Graph } from '../../graph/graph.ts';
import { ChunkCheck, type NumberedItem } from './check-chunk.ts';
import type { ImportedItem, Importer, Problem } from './importer.ts';
import { newcomerIn, Newcomers } from './newcomers.ts';
import { refuseDependents } from './refuse-dependents.ts';
import { SeenIds } from './seen-ids.ts';
import { isTaken, outcomeOf, TotalsSoFar, type ImportTotals } from './totals.ts';

/** Items that are checked together. */
const CHUNK = 1_000;

export interface Survey {
  readonly totals: ImportTotals;
  /** Which items are refused, counted from 0. */
  readonly refused: ReadonlySet<number>;
  readonly sources: readonly Source[];
  /** Names that the graph does not have yet under these ids. */
  readonly newcomers: Newcomers;
}

export interface SurveyOptions {
  readonly graph: Graph;
  /** Takes each problem as it is found. */
  readonly report: (problem: Problem) => void;
  readonly progress?: Progress;
}

/**
 * Checks a whole input against itself and the graph. An item with an error is refused with all that is said of
 * it, and so is what refers to something that only a refused item declares; the rest goes on.
 *
 * @throws RapportError if the input cannot be read, and whatever the graph throws.
 */
export async function surveyImport(importer: Importer, options: SurveyOptions): Promise<Survey> {
  const { report, progress = () => undefined } = options;
  const check = new ChunkCheck(importer, options.graph);
  const counting = new Counting(importer, options);
  const refused = new Set<number>();
  for await (const chunk of chunks(numbered(importer), CHUNK)) {
    for (const { index, item } of chunk) {
      item.problems.forEach(report);
      if (outcomeOf(item) === 'refused') refused.add(index);
    }
    const taken = chunk.filter(({ item }) => isTaken(outcomeOf(item)));
    for (const { index, problem } of await check.problemsOf(taken)) {
      report(problem);
      if (problem.severity === 'refused') refused.add(index);
    }
    await counting.take(chunk, refused);
    progress('rows checked', counting.rows, 0);
  }
  const sources = check.sources.map(({ source }) => source);
  const more = await refuseDependents(importer, refused, options);
  if (!more) return { ...counting.done(), refused, sources };
  const again = new Counting(importer, { ...options, report: () => undefined });
  for await (const chunk of chunks(numbered(importer), CHUNK)) await again.take(chunk, refused);
  return { ...again.done(), refused, sources };
}

/** The items of an input, each with its number. */
export async function* numbered({ read }: Pick<Importer, 'read'>): AsyncGenerator<NumberedItem> {
  let index = 0;
  for await (const item of read()) {
    yield { index, item };
    index += 1;
  }
}

/** Counts rows, entities and claims. */
class Counting {
  readonly #importer: Importer;
  readonly #options: SurveyOptions;
  readonly #totals = new TotalsSoFar();
  readonly #seen = new SeenIds();
  readonly #assumed = new SeenIds();
  readonly #newcomers = new Newcomers();

  constructor(importer: Importer, options: SurveyOptions) {
    this.#importer = importer;
    this.#options = options;
  }

  get rows(): number {
    return this.#totals.rows;
  }

  async take(chunk: readonly NumberedItem[], refused: ReadonlySet<number>): Promise<void> {
    const fresh = new Map<string, ImportedItem>();
    for (const { index, item } of chunk) {
      const outcome = refused.has(index) ? 'refused' : outcomeOf(item);
      this.#totals.count(item, outcome);
      if (!isTaken(outcome)) continue;
      for (const { declaration } of item.entities) {
        if (this.#seen.add(declaration.id)) fresh.set(declaration.id, item);
        else if (ACTOR_TYPES.includes(declaration.type)) this.#assume(item, declaration.id);
      }
    }
    const known = await declaredIds(this.#options.graph, [...fresh.keys()]);
    this.#totals.entities.known += known.size;
    this.#totals.entities.new += fresh.size - known.size;
    for (const [id, item] of fresh) {
      if (!known.has(id)) this.#newcomers.add(newcomerIn(item, id));
    }
  }

  done(): Pick<Survey, 'totals' | 'newcomers'> {
    return { totals: this.#totals.done(), newcomers: this.#newcomers };
  }

  /** Lists once each name that a second row bears: nobody says that both rows mean the same. */
  #assume(item: ImportedItem, id: string): void {
    if (this.#importer.assumesNames !== true || !this.#assumed.add(id)) return;
    this.#totals.entities.assumed += 1;
    const named = item.claims.find(
      ({ claim }) => claim.predicate === 'name' && claim.subject === id,
    );
    const cell = String(named?.claim.value ?? id);
    this.#options.report({
      severity: 'look',
      line: item.line,
      column: String(named?.at.value?.at(-1) ?? ''),
      cell,
      code: 'assumedOne',
      message: `Several rows name "${cell}", perhaps with other accents or signs, and are assumed to mean one actor, ${id}.`,
      fix: 'If they are several, give the file a column that tells them apart.',
    });
  }
}
