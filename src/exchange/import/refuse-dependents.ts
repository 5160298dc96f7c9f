/** Refuses the items that refer to what only a refused item declares. */
import { declaredIds } from '../../curation/check-against/declared-ids.ts';
import { idsIn } from '../../curation/check/mentions.ts';
import type { EntityId } from '../../domain/entities/entities.ts';
import type { Graph } from '../../graph/graph.ts';
import type { ImportedItem, Importer, Problem } from './importer.ts';
import { isTaken, outcomeOf } from './totals.ts';

interface Options {
  readonly graph: Graph;
  readonly report: (problem: Problem) => void;
}

/**
 * Adds to `refused` until nothing that is left refers to a declaration that is gone. In memory are only the ids
 * that refused items declare.
 *
 * @returns whether any item was added.
 */
export async function refuseDependents(
  importer: Importer,
  refused: Set<number>,
  { graph, report }: Options,
): Promise<boolean> {
  const first = refused.size;
  for (let before = -1; refused.size > 0 && refused.size !== before;) {
    before = refused.size;
    const lost = await lostIds(importer, refused, graph);
    if (lost.size === 0) break;
    for await (const { index, item } of left(importer, refused)) {
      const missing = [...idsIn(item.claims)].find((id) => lost.has(id));
      if (missing === undefined) continue;
      refused.add(index);
      report(dependent(item, missing, lost.get(missing)!));
    }
  }
  return refused.size > first;
}

/** The ids that only refused items declare, each with the place of one that does. */
async function lostIds(
  importer: Importer,
  refused: ReadonlySet<number>,
  graph: Graph,
): Promise<Map<EntityId, string>> {
  const lost = new Map<EntityId, string>();
  let index = 0;
  for await (const item of importer.read()) {
    if (refused.has(index) || outcomeOf(item) === 'refused') {
      const place = `${item.place.kind} ${item.place.number}`;
      for (const { declaration } of item.entities) lost.set(declaration.id, place);
    }
    index += 1;
  }
  for await (const { item } of left(importer, refused)) {
    for (const { declaration } of item.entities) lost.delete(declaration.id);
  }
  for (const id of await declaredIds(graph, [...lost.keys()])) lost.delete(id);
  return lost;
}

/** The items that are imported so far. */
async function* left(importer: Importer, refused: ReadonlySet<number>) {
  let index = 0;
  for await (const item of importer.read()) {
    if (!refused.has(index) && isTaken(outcomeOf(item))) yield { index, item };
    index += 1;
  }
}

const dependent = ({ line }: ImportedItem, id: EntityId, place: string): Problem => ({
  severity: 'refused',
  line,
  column: '',
  cell: '',
  code: 'refersToRefused',
  message: `It refers to ${id}, and ${place}, which declares it, was refused.`,
  fix: `Correct ${place} first.`,
});
