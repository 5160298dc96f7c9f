/** A query as a value: its text, and its parameters and columns with their types. */
import { RapportError } from '../../errors.ts';
import type { Graph, Parameters, RunQuery } from '../graph.ts';
import { checkNullTests } from './null-tests.ts';
import { queryText, type QueryText } from './query-text.ts';
import { rowReader, type ColumnTypes, type RowOf } from './rows.ts';
import type { ValueType } from './value-types.ts';
import { everyPart, whenNull, type When } from './when.ts';

/** The parameters of a query, by name. */
export type ParameterTypes = Readonly<Record<string, ValueType<unknown>>>;

/** The values that a caller passes for such parameters. */
export type Given<P extends ParameterTypes> = {
  readonly [N in keyof P]: P[N] extends ValueType<infer T> ? T : never;
};

/** The parameters that may be null. Whether they are decides which parts of the text are used. */
type MayBeNull<P extends ParameterTypes> = {
  [N in keyof P & string]: null extends Given<P>[N] ? N : never;
}[keyof P & string];

interface QuerySpec<P extends ParameterTypes, R extends ColumnTypes> {
  /** Everything before the RETURN; the RETURN is made from `row`. */
  readonly text: string | ((when: When<MayBeNull<P>>) => string);
  /** The columns of a row. If absent, the query returns nothing, as most writes do. */
  readonly row?: R;
  /** ORDER BY, SKIP and LIMIT after the RETURN. */
  readonly order?: string;
}

/** What a query runs on: a graph, or an open transaction. */
export type QueryTarget = Pick<Graph, 'read'> | RunQuery;

export interface Query<P extends ParameterTypes, R extends ColumnTypes> {
  /**
   * Runs the query. Members of `given` that are not parameters of the query are not sent.
   *
   * @throws RapportError `INTERNAL` if a column is missing or a value is not of its column's type; also
   *   whatever the graph throws.
   */
  readonly run: (target: QueryTarget, given: Given<P>) => Promise<RowOf<R>[]>;
  /** The text for these parameters, as it is sent. */
  readonly textFor: (given: Given<P>) => QueryText;
}

/** A row that the query `Q` returns. */
export type RowFrom<Q> = Q extends { readonly run: (...given: never[]) => Promise<(infer R)[]> }
  ? R
  : never;

/**
 * Makes a query. Errors identify it by `name`. The parameters' `types` are an argument of their own, so
 * that TypeScript infers them before it checks `spec.text`.
 *
 * @throws RapportError `INTERNAL` immediately, so when the module loads, if the text uses an undeclared
 *   parameter or does not use a declared one, and as {@link checkNullTests}.
 */
export function query<const P extends ParameterTypes, const R extends ColumnTypes>(
  name: string,
  types: P,
  spec: QuerySpec<P, R>,
): Query<P, R> {
  const { text, order = '' } = spec;
  const { columns, read } = rowReader<R>(name, spec.row);
  const write = (when: When<MayBeNull<P>>) => ({
    name,
    ...queryText(typeof text === 'string' ? text : text(when), columns, order),
  });

  const deciding = new Set<MayBeNull<P>>();
  const whole = write(everyPart(deciding));
  const parameterNames = Object.keys(types);
  checkParameters(name, whole.text, parameterNames, deciding);
  checkNullTests(name, whole.text);

  // One text for each combination of deciding parameters that are null, so the map stays small.
  const names = [...deciding];
  const made = new Map<number, QueryText>();
  const textFor = (given: Given<P>): QueryText => {
    let choice = 0;
    for (let i = 0; i < names.length; i += 1) if (given[names[i]!] === null) choice |= 1 << i;
    const found = made.get(choice) ?? write(whenNull((each) => given[each] === null));
    made.set(choice, found);
    return found;
  };

  return {
    textFor,
    run: async (target, given) => {
      const chosen = textFor(given);
      const parameters = pick(given, parameterNames);
      return read(
        typeof target === 'function'
          ? await target(chosen.text, parameters)
          : await target.read(chosen, parameters),
      );
    },
  };
}

/** A cast is needed because TypeScript accepts no interface as a `Value`. Engines check the values. */
function pick(given: object, names: readonly string[]): Parameters {
  const all = given as Parameters;
  return Object.fromEntries(names.map((name) => [name, all[name]!]));
}

function checkParameters(
  query: string,
  text: string,
  declared: readonly string[],
  deciding: ReadonlySet<string>,
): void {
  const used = new Set([
    ...deciding,
    ...Array.from(text.matchAll(/\$(\w+)/g), ([, name]) => name!),
  ]);
  const unknown = [...used].filter((name) => !declared.includes(name));
  const unused = declared.filter((name) => !used.has(name));
  if (unknown.length === 0 && unused.length === 0) return;
  throw new RapportError(
    'INTERNAL',
    `Query "${query}": ${unknown.length > 0 ? `no parameter is named ${unknown.join(', ')}` : `nothing uses ${unused.join(', ')}`}.`,
  );
}

/**
 * One query for each choice that cannot be a parameter, such as a label or a list of columns. Each query
 * is made on first use and kept, because the possible choices are few. The query for `example` is made
 * immediately, so that a mistake in the text shows when the module loads.
 */
export function queryByChoice<A extends readonly unknown[], Q>(
  example: A,
  make: (...choice: A) => Q,
): (...choice: A) => Q {
  const made = new Map([[JSON.stringify(example), make(...example)]]);
  return (...choice) => {
    const key = JSON.stringify(choice);
    const found = made.get(key) ?? make(...choice);
    made.set(key, found);
    return found;
  };
}
