/** How much work a question may cause. Every root field states its expense beside its resolver. */
import type { QueryResolvers, Resolver } from '../generated/schema.ts';
import { fieldsAt, type SelectedField } from './selection.ts';

/** The arguments of a root field. */
type ArgumentsOf<K extends keyof QueryResolvers> =
  NonNullable<QueryResolvers[K]> extends Resolver<infer _R, infer _P, infer _C, infer A>
    ? A
    : never;

/** What the expense of a root field depends on. */
export interface Asked<A> {
  readonly args: A;
  /** Whether the operation selects `totalCount` of the answer. */
  readonly isCounted: boolean;
}

/** The expense of a root field. */
export interface Expense<A = unknown> {
  /** The work that one answer takes; 1 is what it takes to read one entity by its id. */
  readonly work: number | ((asked: Asked<A>) => number);
  /** The rows that one answer may read beyond what every operation may read. */
  readonly rows?: number;
  /** What a caller can do to make it lighter, to end a sentence with. */
  readonly fix?: string;
}

/** The expense of each of some root fields. */
export type Expenses<K extends keyof QueryResolvers> = {
  readonly [F in K]: Expense<ArgumentsOf<F>>;
};

/** The expense of a field that takes no more than one read by id. */
export const LIGHT: Expense = { work: 1 };

/** The expense of a list whose total takes more work than its page. */
export const listing = (page: number, total: number): Expense => ({
  work: ({ isCounted }) => (isCounted ? total : page),
  fix: 'leave out `totalCount`',
});

/** Orders by a number that must be counted for every item of the list before a page can be cut. */
const COUNTING = new Set(['MEETINGS_MET_DESC', 'ACTORS_MET_DESC', 'CLAIMS_DESC', 'INVOLVED_DESC']);

interface Ordered {
  readonly orderBy?: string | null | undefined;
}

const isCounting = ({ orderBy }: Ordered) => COUNTING.has(orderBy ?? '');
const ofOrder = (args: Ordered): number => (isCounting(args) ? 20 : 0);

/** For each object with such a list below it: most have short ones, but that of a hub is nearly all there is. */
const COUNTED_LIST = 2;

/** The expense of a list of entities. If it is narrowed by a name, the name is searched first. */
export const NAMED_LIST: Expense<
  Ordered & { readonly filter?: { readonly name?: string | null | undefined } | null | undefined }
> = {
  work: ({ args, isCounted }) => (args.filter?.name ? 10 : 2) + (isCounted ? 2 : 0) + ofOrder(args),
  fix: 'give more of the name, leave out `totalCount`, or order by name',
};

/** The expense of a list of events. Its total takes more work than its page. */
export const EVENT_LIST: Expense<Ordered> = {
  work: ({ args, isCounted }) => (isCounted ? 6 : 2) + ofOrder(args),
  fix: 'leave out `totalCount`, or order by date',
};

/** Root fields with their expenses. */
export function withExpenses<K extends keyof QueryResolvers>(
  expenses: Expenses<K>,
  resolvers: Required<Pick<QueryResolvers, K>>,
): Pick<QueryResolvers, K> {
  const names = Object.keys(resolvers) as K[];
  // Declared as an extension, because the schema builder drops what is set on a resolver itself.
  const fields = names.map((name) => {
    // `resolvers[name]` is a union of so many types that the compiler gives up.
    const resolver = Reflect.get(resolvers, name) as object;
    const declared = typeof resolver === 'function' ? { resolve: resolver } : resolver;
    return [name, { ...declared, extensions: { expense: expenses[name] } }];
  });
  return Object.fromEntries(fields) as Pick<QueryResolvers, K>;
}

/** The expense of a root field as it is selected. A field that states none is light. */
function expenseOf(selected: SelectedField): Expense & { readonly work: number } {
  const expense = (selected.field.extensions['expense'] ?? LIGHT) as Expense;
  const { args } = selected;
  const { work } = expense;
  if (typeof work === 'number') return { ...expense, work };
  const isCounted = fieldsAt([selected], 'totalCount').length > 0;
  // Arguments that will be refused, such as a negative size, must not lower the work of the whole.
  return { ...expense, work: Math.max(1, Math.ceil(work({ args, isCounted }))) };
}

/** All uses of one root field in an operation, or of one list below the root that takes work of its own. */
export interface FieldExpense {
  /** The name of the root field, or the path of the list. */
  readonly name: string;
  readonly uses: number;
  /** The work of all uses. */
  readonly work: number;
  /** Rows that all uses may read beyond what every operation may read. */
  readonly rows: number;
  readonly fix: string | undefined;
}

/** The expenses of the fields at the root. Their arguments have been checked. */
export function expensesOf(fields: readonly SelectedField[]): readonly FieldExpense[] {
  const expenses = new Map<string, FieldExpense>();
  for (const field of fields) {
    const { name } = field;
    const { work, rows = 0, fix } = expenseOf(field);
    const before = expenses.get(name) ?? { uses: 0, work: 0, rows: 0 };
    expenses.set(name, {
      ...{ name, fix, uses: before.uses + 1 },
      ...{ work: before.work + work, rows: before.rows + rows },
    });
  }
  return [...expenses.values()].sort((a, b) => b.work - a.work);
}

/** The expense of a list below so many objects, beyond that of reading its page; none for most. */
export const expensesBelow = (
  { args }: SelectedField,
  path: readonly string[],
  objects: number,
): readonly FieldExpense[] => {
  if (path.length < 2 || !isCounting(args)) return [];
  const fix = 'order it by date or by name, or lower `first` on a list above it';
  return [{ name: path.join('.'), uses: objects, work: COUNTED_LIST * objects, rows: 0, fix }];
};
