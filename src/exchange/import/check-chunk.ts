/** Checks some items of an import by the rules of the seeds, each item as far as it can be told without the rest. */
import { findErrors } from '../../curation/check/check.ts';
import { checkFormats } from '../../curation/check/formats.ts';
import { idsIn } from '../../curation/check/mentions.ts';
import { checkOutsiders } from '../../curation/check/outsiders.ts';
import type {
  PlacedRecords,
  RecordFile,
  SeedEntity,
  SeedSource,
} from '../../curation/check/placed.ts';
import { readRecorded } from '../../curation/check-against/read-recorded.ts';
import { canonicalJson } from '../../domain/claims/claims.ts';
import { curationSource } from '../../curation/read-seeds/curators.ts';
import type { EntityId } from '../../domain/entities/entities.ts';
import type { Graph } from '../../graph/graph.ts';
import type { ImportedItem, Importer, Problem } from './importer.ts';
import { ItemIssues, type PlacedProblem } from './item-issues.ts';

/** An item, and which of the input it is, counted from 0. */
export interface NumberedItem {
  readonly index: number;
  readonly item: ImportedItem;
}

/** What is wrong with an item. */
export interface ItemProblem {
  readonly index: number;
  readonly problem: Problem;
}

/** Checks the items of one input, chunk by chunk. */
export class ChunkCheck {
  readonly #importer: Importer;
  readonly #graph: Graph;
  /** The sources of the items that were accepted, by id. Inputs have few of them. */
  readonly #sources = new Map<string, SeedSource>();

  constructor(importer: Importer, graph: Graph) {
    this.#importer = importer;
    this.#graph = graph;
  }

  /** The problems of these items. Those that are not refused count as accepted from then on. */
  async problemsOf(chunk: readonly NumberedItem[]): Promise<ItemProblem[]> {
    const items = chunk.map(({ item }) => item);
    const records = this.#recordsOf(items);
    const recorded = await readRecorded(this.#graph, records, { isPart: true });
    const issues = new ItemIssues();
    const elsewhere = this.#declaredElsewhere(records);
    const world = findErrors({ records, texts: new Map(), recorded, elsewhere }, issues);
    checkOutsiders(world);
    checkFormats(world);
    const problems = [
      ...byItem(chunk, issues.problems),
      ...chunk.flatMap(({ index, item }) =>
        withoutSource(item, records).map((problem) => ({ index, problem })),
      ),
    ];
    const refused = new Set(
      problems.flatMap(({ index, problem }) => (problem.severity === 'refused' ? index : [])),
    );
    for (const { index, item } of chunk) {
      if (refused.has(index)) continue;
      for (const seed of item.sources)
        if (!this.#sources.has(seed.source.id)) this.#sources.set(seed.source.id, seed);
    }
    return problems;
  }

  get sources(): readonly SeedSource[] {
    return [...this.#sources.values()];
  }

  #recordsOf(items: readonly ImportedItem[]): PlacedRecords {
    const { dataset, terms } = this.#importer;
    return {
      dataset: { dataset, document: NOWHERE, path: [] },
      entities: withoutEqual(
        items.flatMap(({ entities }) => entities),
        ({ declaration }) => declaration,
      ),
      sources: withoutEqual(
        [...this.#sources.values(), ...items.flatMap(({ sources }) => sources)],
        ({ source }) => source,
      ),
      claims: withoutRepeats(items.flatMap(({ claims }) => claims)),
      curation: curationSource(dataset),
      terms,
    };
  }

  /** What these records mention, and other items of the input declare. */
  #declaredElsewhere({ entities, claims }: PlacedRecords): Map<EntityId, SeedEntity> {
    const elsewhere = new Map<EntityId, SeedEntity>();
    if (this.#importer.declares === undefined) return elsewhere;
    const here = new Set(entities.map(({ declaration }) => declaration.id));
    for (const id of idsIn(claims)) {
      const declared = here.has(id) ? undefined : this.#importer.declares(id);
      if (declared !== undefined) elsewhere.set(id, declared);
    }
    return elsewhere;
  }
}

/** The description of the data set stands in no row. */
const NOWHERE: RecordFile = { file: 'the data set', lineOf: () => 1 };

/** Many rows declare the same; only what differs from the first is left for the check to refuse. */
function withoutEqual<T>(
  seeds: readonly T[],
  contentOf: (seed: T) => { readonly id: string },
): T[] {
  const first = new Map<string, string>();
  return seeds.filter((seed) => {
    const content = contentOf(seed);
    const said = canonicalJson(content);
    const before = first.get(content.id);
    if (before === undefined) first.set(content.id, said);
    return before !== said;
  });
}

function withoutRepeats(claims: PlacedRecords['claims']): PlacedRecords['claims'] {
  const seen = new Set<string>();
  return claims.filter(({ claim, mayRepeat }) => {
    const isRepeated = seen.has(claim.id) && mayRepeat === true;
    seen.add(claim.id);
    return !isRepeated;
  });
}

/** Problems by the item that has them. What belongs to no item of the chunk was reported with an earlier one. */
function byItem(chunk: readonly NumberedItem[], placed: readonly PlacedProblem[]): ItemProblem[] {
  const indexOf = new Map<RecordFile, number>();
  for (const { index, item } of chunk) {
    for (const { document } of [...item.entities, ...item.sources, ...item.claims])
      indexOf.set(document, index);
  }
  return placed.flatMap(({ document, problem }) => {
    const index = indexOf.get(document);
    return index === undefined ? [] : [{ index, problem }];
  });
}

/** A claim of a source that no accepted item describes would be known on no day. */
function withoutSource({ line, claims }: ImportedItem, { sources }: PlacedRecords): Problem[] {
  const known = new Set(sources.map(({ source }) => source.id));
  const unknown = new Set(claims.map(({ claim }) => claim.source).filter((id) => !known.has(id)));
  return [...unknown].map((id) => ({
    severity: 'refused',
    line,
    column: '',
    cell: '',
    code: 'unknownSource',
    message: `It is from the source ${id}, which no row before it describes.`,
    fix: 'Describe the source first, or correct its id.',
  }));
}
