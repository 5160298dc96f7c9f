/**
 * Lists entities that may be the same, with a score and what speaks for and against it. It is a hint for
 * curators and importers: nothing is merged.
 */
import {
  Search,
  type DuplicateIndex,
  type NamedEntity,
  type NamedPair,
} from '../../domain/likeness/duplicate-index.ts';
import {
  comparedEntity,
  likenessOf,
  NO_TRAITS,
  type Likeness,
  type Side,
  type Traits,
} from '../../domain/likeness/entity-likeness.ts';
import { scoreOf, swapped } from '../../domain/likeness/features.ts';
import { compareKeys } from '../../domain/lists/order.ts';
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import { RapportError } from '../../errors.ts';
import type { QueryTarget } from '../../graph/query/query.ts';
import { makeInSlices } from '../../graph/slices.ts';
import { listHeldDifferent } from '../entities/held-different.ts';
import { readDuplicateIndex } from './named-entities.ts';
import { readTraits } from './traits.ts';

export type { NamedEntity } from '../../domain/likeness/duplicate-index.ts';

/** Two entities that may be the same. */
export interface PossibleDuplicateData extends Likeness {
  /** The one that was asked about, or the smaller id if both were, or if neither was. */
  readonly a: string;
  readonly b: string;
}

/** The most pairs of like names whose other traits are read: those with the likest names. */
export const MOST_PAIRS = 5_000;

/** With up to so many entities, all are compared with each other. */
export const MOST_COMPARED = 5_000;

export interface DuplicatesAsked {
  readonly asOf: string;
  /** Canonical ids; null for the whole graph. */
  readonly ids: readonly string[] | null;
  /** 0 to 1: pairs of a lower score are left out. */
  readonly minScore: number;
}

/**
 * Pairs of the graph that may be one entity, the likest first, then by ids; at most {@link MOST_PAIRS}. Pairs that
 * curators hold different are left out.
 *
 * @throws RapportError `QUERY_TOO_EXPENSIVE` if the whole graph is asked about and has over 5,000 entities.
 */
export async function listPossibleDuplicates(
  target: QueryTarget,
  index: DuplicateIndex,
  { asOf, ids, minScore }: DuplicatesAsked,
): Promise<PossibleDuplicateData[]> {
  const asked = ids?.flatMap((id) => index.get(id) ?? []) ?? index.entities;
  if (asked.length > MOST_COMPARED) {
    throw new RapportError(
      'QUERY_TOO_EXPENSIVE',
      `The graph has ${asked.length.toLocaleString('en')} entities with names; at most ${MOST_COMPARED.toLocaleString('en')} are all compared with each other. Give some of them in \`for\`.`,
      { details: { argument: 'for' } },
    );
  }
  const search = new Search();
  const found = await makeInSlices(asked.length, (i) => index.pairsOf(asked[i]!, search), 1);
  const isAsked = new Set(asked.map(({ id }) => id));
  const pairs = found
    .flat()
    .map((pair) => (isAsked.has(pair.b.id) && pair.b.id < pair.a.id ? turned(pair) : pair));
  const likest = likestOf(pairs);
  const different = await heldDifferentIn(target, asOf, likest);
  const mentioned = [...new Set(likest.flatMap(({ a, b }) => [a.id, b.id]))];
  const traits = await readTraits(target, asOf, mentioned);
  return scored(
    likest.filter((pair) => !different(pair)),
    minScore,
    ({ id }) => traits.get(id),
  );
}

/** What looks for duplicates of entities that are not in the graph yet. */
export interface DuplicateFinder {
  /**
   * For each new entity, what may be the same in the graph, the likest first; at most `most` each. An entity of
   * the graph that has the id of a new one is the same and is left out. Pairs that curators hold different
   * are left out.
   */
  find(entities: readonly NamedEntity[], asked: FinderAsked): Promise<PossibleDuplicateData[][]>;
}

export interface FinderAsked {
  /** 0 to 1: pairs of a lower score are left out. */
  readonly minScore: number;
  /** How many possible duplicates of one new entity are returned. */
  readonly most: number;
}

/**
 * Reads the names of the graph once, so that an import can look up its entities in portions. It holds them in memory;
 * what is written afterwards is not found.
 *
 * @throws RapportError `QUERY_TOO_EXPENSIVE` if the graph has over 100,000 names.
 */
export async function openDuplicateFinder(target: QueryTarget): Promise<DuplicateFinder> {
  const index = await readDuplicateIndex(target);
  return {
    find: async (entities, { minScore, most }) => {
      const found = await makeInSlices(entities.length, (i) => index.pairsOf(entities[i]!), 1);
      const pairs = found.flat();
      const different = await heldDifferentIn(target, ALL_KNOWN, pairs);
      const ids = [...new Set(pairs.map(({ b }) => b.id))];
      const traits = await readTraits(target, ALL_KNOWN, ids);
      return found.map((own) => {
        const kept = own.filter((pair) => !different(pair));
        return scored(kept, minScore, (entity) => {
          const { identifiers } = entity;
          return traits.get(entity.id) ?? { ...NO_TRAITS, identifiers };
        }).slice(0, most);
      });
    },
  };
}

/** Scores pairs of which both ends are known, the likest first. */
function scored(
  pairs: readonly NamedPair[],
  minScore: number,
  traitsOf: (entity: NamedEntity) => Traits | undefined,
): PossibleDuplicateData[] {
  const sideOf = (entity: NamedEntity): Side | null => {
    const traits = traitsOf(entity);
    const { id, type, names } = entity;
    return traits === undefined ? null : { entity: comparedEntity(id, type, names), traits };
  };
  return pairs
    .flatMap(({ a, b, named }) => {
      const [one, other] = [sideOf(a), sideOf(b)];
      if (one === null || other === null) return [];
      return [{ a: a.id, b: b.id, ...likenessOf(named, one, other) }];
    })
    .filter(({ score }) => score >= minScore)
    .sort((x, y) => compareKeys(keyOfDuplicate(x), keyOfDuplicate(y)));
}

/** The place of a pair in the list. */
export const keyOfDuplicate = ({ score, a, b }: PossibleDuplicateData) => [-score, a, b];

const turned = ({ a, b, named }: NamedPair): NamedPair => ({
  a: b,
  b: a,
  named: named.map(swapped),
});

const likestOf = (pairs: readonly NamedPair[]): NamedPair[] =>
  pairs
    .map((pair) => ({ pair, key: [-scoreOf(pair.named), pair.a.id, pair.b.id] }))
    .sort((x, y) => compareKeys(x.key, y.key))
    .slice(0, MOST_PAIRS)
    .map(({ pair }) => pair);

/** Whether curators hold the two of a pair different. */
async function heldDifferentIn(
  target: QueryTarget,
  asOf: string,
  pairs: readonly NamedPair[],
): Promise<(pair: NamedPair) => boolean> {
  const ids = [...new Set(pairs.map(({ a }) => a.id))];
  const different = await listHeldDifferent(target, asOf, ids);
  const held = new Map(ids.map((id, i) => [id, new Set(different[i])]));
  return ({ a, b }) => held.get(a.id)?.has(b.id) === true;
}
