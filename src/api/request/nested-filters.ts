/** Filters within filters: their paths, their bounds, and the conditions that they make. */
import type { ConditionTree } from '../../queries/condition-tree.ts';
import { refuse } from './refuse.ts';

const MAX_DEPTH = 3;
const MAX_FILTERS = 12;

/** A filter that can hold filters of its own type. */
export interface Nesting<F> {
  readonly any?: readonly F[] | null | undefined;
  readonly all?: readonly F[] | null | undefined;
  readonly none?: readonly F[] | null | undefined;
  readonly not?: F | null | undefined;
}

/**
 * A filter and all filters within it, by path, such as `filter.any[0].not`.
 *
 * @throws RapportError `BAD_USER_INPUT` if they are too deep or too many, or a list of them is empty.
 */
export function filtersIn<F extends Nesting<F>>(root: F, argument: string): ReadonlyMap<string, F> {
  const found = new Map<string, F>();
  const add = (filter: F, path: string, depth: number) => {
    if (depth > MAX_DEPTH) refuse(path, `filters nest at most ${MAX_DEPTH} deep; join some`);
    found.set(path, filter);
    if (found.size - 1 > MAX_FILTERS) {
      refuse(argument, `it holds more than ${MAX_FILTERS} filters; leave some out`);
    }
    for (const name of ['any', 'all', 'none'] as const) {
      if (filter[name]?.length === 0) refuse(`${path}.${name}`, 'it is empty; leave it out');
    }
    for (const [within, each] of filtersBelow(filter, path)) add(each, within, depth + 1);
  };
  add(root, argument, 0);
  return found;
}

/** The filters right within a filter, each with its path. */
function filtersBelow<F>(filter: Nesting<F>, path: string): (readonly [string, F])[] {
  const { any, all, none, not } = filter;
  const listed = Object.entries({ any, all, none }).flatMap(([name, filters]) =>
    (filters ?? []).map((each, i) => [`${path}.${name}[${i}]`, each] as const),
  );
  return not ? [...listed, [`${path}.not`, not]] : listed;
}

/** The conditions of `any`, `all`, `none` and `not` of a filter, each as a tree. */
export function branchesOf<F, L>(
  { any, all, none, not }: Nesting<F>,
  path: string,
  treeOf: (filter: F, path: string) => ConditionTree<L>,
): ConditionTree<L>[] {
  const trees = (name: string, filters: readonly F[]) =>
    filters.map((each, i) => treeOf(each, `${path}.${name}[${i}]`));
  return [
    ...(any ? [{ any: trees('any', any) }] : []),
    ...(all ? [{ all: trees('all', all) }] : []),
    ...(none ? [{ not: { any: trees('none', none) } }] : []),
    ...(not ? [{ not: treeOf(not, `${path}.not`) }] : []),
  ];
}
