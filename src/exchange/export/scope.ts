/** Decides what an export is of: the whole graph, or a set of entities and everything among them. */
import type { EntityType } from '../../domain/entities/entities.ts';
import { RapportError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import {
  idsBeyond,
  idsInDataset,
  idsMet,
  listScoped,
  mandatesAt,
  meetingsAmong,
} from '../../queries/export/export-scope.ts';
import type { ExportScope } from './exported.ts';

/** The entities of a scope. What is exported lies at or among them. */
export interface ScopeSet {
  /** Ids by type, ascending. */
  readonly byType: ReadonlyMap<EntityType, readonly string[]>;
  readonly has: (id: string) => boolean;
  /** Ids, and the ids merged into them: merge decisions keep these. */
  readonly withMerged: readonly string[];
  /** If it is of a data set: only what rests on a claim of it. */
  readonly dataset: string | null;
}

/** A scope is kept in memory. A larger part of a graph can only be exported as a whole. */
const MOST_ENTITIES = 200_000;
const MOST_STEPS = 3;
const IDS_PER_READ = 1_000;

/** Grows a set of ids, and refuses when it becomes too large. */
class Growing {
  readonly ids = new Set<string>();
  readonly #field: string;

  constructor(field: string) {
    this.#field = field;
  }

  /** Adds ids and returns those that are new. */
  add(ids: Iterable<string>): string[] {
    const fresh: string[] = [];
    for (const id of ids) {
      if (this.ids.has(id)) continue;
      this.ids.add(id);
      fresh.push(id);
    }
    if (this.ids.size > MOST_ENTITIES) {
      throw new RapportError(
        'QUERY_TOO_EXPENSIVE',
        `${this.#field}: more than ${MOST_ENTITIES.toLocaleString('en')} entities lie there. Export less, or leave it out to export all.`,
        { details: { argument: this.#field } },
      );
    }
    return fresh;
  }
}

/** One step from ids to other ids. */
type Step = (reach: {
  readonly asOf: string;
  readonly ids: readonly string[];
  readonly limit: number;
}) => Promise<string[]>;

/**
 * The entities of a scope; null for the whole graph. `scope` must hold canonical ids.
 *
 * @throws RapportError `QUERY_TOO_EXPENSIVE` if more lie there than an export of a part may hold.
 */
export async function resolveScope(
  graph: Graph,
  asOf: string,
  { actors, depth = 0, event, dataset }: ExportScope,
): Promise<ScopeSet | null> {
  if (actors === undefined && event === undefined && dataset === undefined) return null;
  const set = new Growing(
    dataset !== undefined ? 'dataset' : event !== undefined ? 'event' : 'actor',
  );
  const follow = async (ids: readonly string[], step: Step) => {
    const found = new Set<string>();
    for (const some of chunksOf(ids)) {
      for (const id of await step({ asOf, ids: some, limit: MOST_ENTITIES + 1 })) found.add(id);
    }
    return [...found];
  };
  const along =
    (types: Parameters<typeof idsBeyond>[2], arrow: 'out' | 'in'): Step =>
    (reach) =>
      idsBeyond(graph, reach, types, arrow);
  const gather = async (ids: readonly string[], step: Step) => set.add(await follow(ids, step));

  const named =
    dataset === undefined
      ? (actors ?? [event!])
      : await idsInDataset(graph, { asOf, dataset, limit: MOST_ENTITIES + 1 });
  let ring = set.add(named);
  // An event is exported with its parts and theirs.
  for (let whole = event === undefined ? [] : ring; whole.length > 0;) {
    whole = await gather(whole, along(['PART_OF'], 'in'));
  }
  const core = event === undefined ? named : [...set.ids];
  for (let steps = 0; steps < Math.min(depth, MOST_STEPS); steps += 1) {
    ring = await gather(ring, (reach) => idsMet(graph, reach));
  }
  const all = [...set.ids];
  const began = new Set([
    ...(await follow(core, along(['INVOLVED_IN', 'PARTY_TO'], 'out'))),
    // `IN $ids` needs all of them at once.
    ...(depth > 0 ? await meetingsAmong(graph, { asOf, ids: all, limit: MOST_ENTITIES + 1 }) : []),
    ...(dataset === undefined && event === undefined ? [] : core),
  ]);
  set.add(began);
  // Everyone at an event, since a list of guests that is cut reads as a whole one.
  await gather([...began], along(['INVOLVED_IN', 'PARTY_TO'], 'in'));
  await gather([...began], (reach) => mandatesAt(graph, reach));
  await gather(all, along(['HOLDS', 'MEMBER_OF', 'UNDER', 'POSSIBLY_SAME_AS'], 'out'));
  await gather(all, along(['HOLDS', 'MEMBER_OF', 'POSSIBLY_SAME_AS'], 'in'));
  await gather(core, along(['POST_IN', 'PART_OF'], 'in'));
  for (let rest = [...set.ids]; rest.length > 0;) {
    rest = await gather(rest, along(['POST_IN', 'PART_OF', 'AT', 'CONCERNS'], 'out'));
  }
  return made(graph, asOf, set.ids, dataset ?? null);
}

async function made(
  graph: Graph,
  asOf: string,
  ids: ReadonlySet<string>,
  dataset: string | null,
): Promise<ScopeSet> {
  const byType = new Map<EntityType, string[]>();
  const known = new Set<string>();
  const withMerged: string[] = [];
  for (const some of chunksOf([...ids].sort())) {
    const found = await listScoped(graph, asOf, some);
    for (const { id, type, mergedIds } of found) {
      const list = byType.get(type) ?? [];
      byType.set(type, list);
      list.push(id);
      known.add(id);
      withMerged.push(id, ...mergedIds);
    }
  }
  for (const list of byType.values()) list.sort();
  return { byType, has: (id) => known.has(id), withMerged: withMerged.sort(), dataset };
}

/** Divides ids, so that no query takes too many. */
export function* chunksOf(
  ids: readonly string[],
  size = IDS_PER_READ,
): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += size) yield ids.slice(from, from + size);
}
