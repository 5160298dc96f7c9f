/** How much work a question may cause. Every root field states its weight where it is defined. */
import type { QueryResolvers, Resolver } from '../generated/schema.ts';
import { fieldsAt, type SelectedField } from './selection.ts';

/** The arguments of a root field. */
type ArgumentsOf<K extends keyof QueryResolvers> =
  NonNullable<QueryResolvers[K]> extends Resolver<infer _R, infer _P, infer _C, infer A>
    ? A
    : never;

/** What a root field is asked. */
export interface Asked<A> {
  readonly args: A;
  /** Whether the operation selects `totalCount` of the answer. */
  readonly isCounted: boolean;
}

/** The weight of a root field. */
export interface Weight<A = unknown> {
  /** The work that one answer takes; 1 is what it takes to read one entity by its id. */
  readonly work: number | ((asked: Asked<A>) => number);
  /** The rows that one answer may read beyond what every operation may read. */
  readonly rows?: number;
  /** What a caller can do to make it lighter, to end a sentence with. */
  readonly fix?: string;
}

/** The weight of each of some root fields. */
export type Weights<K extends keyof QueryResolvers> = { readonly [F in K]: Weight<ArgumentsOf<F>> };

/** What takes no more than one read by id. */
export const LIGHT: Weight = { work: 1 };

/** A list whose total takes more work than its page. */
export const listing = (page: number, total: number): Weight => ({
  work: ({ isCounted }) => (isCounted ? total : page),
  fix: 'leave out `totalCount`',
});

/** A list of entities by name. Where it is narrowed by a name, that name is searched first. */
export const NAMED_LIST: Weight<{
  readonly filter?: { readonly name?: string | null | undefined } | null | undefined;
}> = {
  work: ({ args: { filter }, isCounted }) => (filter?.name ? 10 : 2) + (isCounted ? 2 : 0),
  fix: 'give more of the name, or leave out `totalCount`',
};

/** Root fields with their weights. */
export function weighed<K extends keyof QueryResolvers>(
  weights: Weights<K>,
  resolvers: Required<Pick<QueryResolvers, K>>,
): Pick<QueryResolvers, K> {
  const names = Object.keys(resolvers) as K[];
  // Declared as an extension: what is set on a resolver itself, the schema builder drops.
  const fields = names.map((name) => {
    const resolver = resolvers[name];
    const declared = typeof resolver === 'function' ? { resolve: resolver } : resolver;
    return [name, { ...declared, extensions: { weight: weights[name] } }];
  });
  return Object.fromEntries(fields) as Pick<QueryResolvers, K>;
}

/** The weight of a root field as it is selected. A field that states none is light. */
function weightOf(selected: SelectedField): Weight & { readonly work: number } {
  const weight = (selected.field.extensions['weight'] ?? LIGHT) as Weight;
  const { args } = selected;
  const { work } = weight;
  if (typeof work === 'number') return { ...weight, work };
  const isCounted = fieldsAt([selected], 'totalCount').length > 0;
  return { ...weight, work: Math.ceil(work({ args, isCounted })) };
}

/** All uses of one root field in an operation. */
export interface RootWeight {
  readonly name: string;
  readonly uses: number;
  /** Work of all of them. */
  readonly work: number;
  /** Rows that they may read beyond what every operation may read. */
  readonly rows: number;
  readonly fix: string | undefined;
}

/** The weights of the fields at the root. Their arguments have been checked. */
export function weightsOf(fields: readonly SelectedField[]): readonly RootWeight[] {
  const weights = new Map<string, RootWeight>();
  for (const field of fields) {
    const { name } = field;
    const { work, rows = 0, fix } = weightOf(field);
    const before = weights.get(name) ?? { uses: 0, work: 0, rows: 0 };
    weights.set(name, {
      ...{ name, fix, uses: before.uses + 1 },
      ...{ work: before.work + work, rows: before.rows + rows },
    });
  }
  return [...weights.values()].sort((a, b) => b.work - a.work);
}
