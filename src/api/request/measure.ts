/** Measures how much an operation asks for. Skipped fields do not count; merged fields count once. */
import {
  getVariableValues,
  GraphQLError,
  isIntrospectionType,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { RapportError } from '../../errors.ts';
import { checkBelow } from './check-below.ts';
import { introspectedItems } from './introspection-size.ts';
import { sizeOf } from './list-size.ts';
import { Selection, type SelectedField } from './selection.ts';
import { expensesBelow, expensesOf, type FieldExpense } from './expense.ts';

/** How much an operation can ask for at most. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Selections with fragments written out. Counting stops when the bound is exceeded. */
  readonly selections: number;
  readonly nodes: number;
  /** Path of the list that adds most to `nodes`; empty if there is no list. */
  readonly heaviest: string;
  /** Values that introspection could answer. */
  readonly introspected: number;
  /** What the root fields and the lists below them weigh, heaviest first. */
  readonly expenses: readonly FieldExpense[];
}

/** An operation with everything needed to measure it. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** As in the request, without defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Measures an operation; null if its variables do not fit their types, since it will not be executed.
 *
 * @param bound measuring stops after this many selections, because nested fragments can multiply
 *   without end.
 */
export function measure(operation: Operation, bound: number): Measure | null {
  const { schema, operation: definition, fragments, variables } = operation;
  const root = schema.getRootType(definition.operation);
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
  if (!root || coerced === undefined) return null;
  const selection = new Selection({
    schema,
    fragments: Object.fromEntries(fragments),
    variables: coerced,
  });
  const fields = withArgumentErrors(null, [], () => selection.fieldsOf(root, [definition]));
  const measuring = new Measuring(schema, selection.visited, bound);
  const totals = measuring.all(fields, { parents: 1, path: [] });
  return {
    ...totals,
    rootFields: fields.length,
    selections: measuring.selections,
    expenses: [...expensesOf(fields), ...totals.expenses].sort((a, b) => b.work - a.work),
  };
}

/** Where the walk is: how many parent objects there may be, and the path to them. */
interface Place {
  readonly parents: number;
  readonly path: readonly string[];
}

/** How much some fields and everything below them ask for. */
interface Totals {
  readonly depth: number;
  readonly aliases: number;
  readonly nodes: number;
  readonly introspected: number;
  /** Nodes of the list that adds most, and its path. */
  readonly most: number;
  readonly heaviest: string;
  /** Of lists below the root. */
  readonly expenses: readonly FieldExpense[];
}

const NOTHING: Totals = {
  ...{ depth: 0, aliases: 0, nodes: 0, introspected: 0 },
  ...{ most: 0, heaviest: '', expenses: [] },
};

class Measuring {
  /** Selections that execution would visit, skipped ones included. A fragment counts once per level. */
  selections: number;
  readonly #schema: GraphQLSchema;
  readonly #bound: number;

  constructor(schema: GraphQLSchema, atRoot: number, bound: number) {
    this.#schema = schema;
    this.selections = atRoot;
    this.#bound = bound;
  }

  /** Fields of one object. They add up, because all of them are answered. */
  all(fields: readonly SelectedField[], place: Place): Totals {
    return fields.map((field) => this.#one(field, place)).reduce(sum, NOTHING);
  }

  #one(field: SelectedField, place: Place): Totals {
    const path = [...place.path, field.key];
    const aliases = field.nodes.some(({ alias }) => alias !== undefined) ? 1 : 0;
    const size = withArgumentErrors(field, path, () => {
      checkBelow(field, path);
      return sizeOf(field);
    });
    const isIntrospection = isIntrospectionType(field.parent);
    const items = isIntrospection ? introspectedItems(this.#schema, field) : (size ?? 1);
    const parents = place.parents * items;
    const introspected = isIntrospection ? parents : 0;
    const expenses = expensesBelow(field, path, place.parents);
    const own = { ...NOTHING, depth: path.length, aliases, introspected, expenses };
    const listed =
      size === null ? own : { ...own, nodes: parents, most: parents, heaviest: path.join('.') };
    return sum(listed, this.#below(field, { parents, path }));
  }

  /** The fields below. An object has only one of its possible types, so only the largest selection counts. */
  #below(field: SelectedField, place: Place): Totals {
    // The operation will be refused anyway.
    if (this.selections > this.#bound) return NOTHING;
    const choices = withArgumentErrors(field, place.path, () => field.choices);
    this.selections += field.visited;
    return choices.map((fields) => this.all(fields, place)).reduce(most, NOTHING);
  }
}

function sum(a: Totals, b: Totals): Totals {
  const { most, heaviest } = a.most >= b.most ? a : b;
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    nodes: a.nodes + b.nodes,
    introspected: a.introspected + b.introspected,
    most,
    heaviest,
    expenses: a.expenses.length === 0 ? b.expenses : [...a.expenses, ...b.expenses],
  };
}

const workOf = ({ expenses }: Totals) => expenses.reduce((all, { work }) => all + work, 0);

function most(a: Totals, b: Totals): Totals {
  const { nodes, most, heaviest } = a.nodes >= b.nodes ? a : b;
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: Math.max(a.aliases, b.aliases),
    nodes,
    introspected: Math.max(a.introspected, b.introspected),
    most,
    heaviest,
    expenses: (workOf(a) >= workOf(b) ? a : b).expenses,
  };
}

/** Calls `read`. If an argument of the field at `path` does not fit, the error becomes `BAD_USER_INPUT`. */
function withArgumentErrors<T>(
  field: SelectedField | null,
  path: readonly string[],
  read: () => T,
): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // A variable with a default is legal in a non-null position, yet the request may still pass null.
    const { message, nodes } = error;
    const given = field?.nodes[0].arguments?.find(({ value }) => nodes?.includes(value));
    const argument = given?.name.value;
    throw new RapportError(
      'BAD_USER_INPUT',
      `${argument ?? field?.name ?? 'query'}: ${message} Give a value, or leave the variable out.`,
      {
        cause: new GraphQLError(message, { nodes: nodes ?? null, path, originalError: error }),
        details: argument === undefined ? {} : { argument },
      },
    );
  }
}
