/** The limits of one operation: depth, aliases, root fields, selections, nodes and work. */
import { getIntrospectionQuery, Kind, parse, type GraphQLSchema } from 'graphql';
import { RapportError } from '../../errors.ts';
import type { Allowed } from '../../graph/bounds.ts';
import { measure, type Measure, type Operation } from './measure.ts';

export const LIMITS = {
  /** Tokens of a document. The parser refuses more. */
  tokens: 4_000,
  /** Levels of fields. GraphiQL's introspection query needs 14. */
  depth: 16,
  /** Fields with an alias. */
  aliases: 100,
  /** Fields at the root. */
  rootFields: 30,
  /** Selections with all fragments written out, because a few nested fragments can stand for millions. */
  selections: 10_000,
  /** Nodes that the answer could have: a list counts its page size for each parent (as GitHub counts). */
  nodes: 200_000,
  /** What the root fields of an operation may weigh together (see `expense.ts`). */
  work: 100,
  /** Rows that every operation may read from the graph. Some root fields add to it. */
  rows: 30_000,
  /** Introspection may answer this many times what the usual introspection query answers. */
  introspections: 1.2,
} as const;

/** An operation above any of these waits for others like it, and light ones never do. */
const LIGHT_UP_TO = { work: 25, nodes: 20_000, introspections: 0.25 } as const;

/** Queries that an operation may have running at once: a heavy one must leave room for others. */
const AT_ONCE = { light: 16, heavy: 2 } as const;

/** Where an operation waits for its turn. */
export type LaneName = 'light' | 'heavy' | 'introspection';

/** What an operation may cause, as far as that is known before it runs. */
export interface Allowance extends Allowed {
  readonly lane: LaneName;
}

/**
 * Checks the limits. An operation whose variables do not fit their types passes, because execution
 * refuses it anyway.
 *
 * @throws RapportError `QUERY_TOO_LARGE` or `QUERY_TOO_EXPENSIVE`; the message says what is too much and
 *   what to reduce. `BAD_USER_INPUT` if a variable is null where an argument must not be null.
 */
export function checkLimits(operation: Operation): Allowance {
  const measured = measure(operation, LIMITS.selections);
  if (measured === null) return { lane: 'light', rows: LIMITS.rows, atOnce: AT_ONCE.light };
  if (measured.selections > LIMITS.selections) {
    refuse(`with its fragments written out it has over ${count(LIMITS.selections)} selections`);
  }
  const { rootFields, depth, aliases, nodes, heaviest } = measured;
  if (rootFields > LIMITS.rootFields) {
    refuse(`it has ${rootFields} root fields; at most ${LIMITS.rootFields} are allowed`);
  }
  if (depth > LIMITS.depth) {
    refuse(`it is ${depth} levels deep; at most ${LIMITS.depth} are allowed`);
  }
  if (aliases > LIMITS.aliases) {
    refuse(`it has ${aliases} aliases; at most ${LIMITS.aliases} are allowed`);
  }
  if (nodes > LIMITS.nodes) {
    refuse(
      `it could return ${count(nodes)} nodes; at most ${count(LIMITS.nodes)} are allowed. ` +
        `Most come from \`${heaviest}\`: lower \`first\` there or on a list above it`,
    );
  }
  return allowanceFor(measured, checkIntrospection(operation.schema, measured));
}

/** @throws RapportError `QUERY_TOO_EXPENSIVE` if the root fields together weigh too much. */
function allowanceFor({ expenses, nodes }: Measure, introspections: number): Allowance {
  const work = expenses.reduce((sum, each) => sum + each.work, 0);
  const [heaviest] = expenses;
  if (heaviest !== undefined && work > LIMITS.work) {
    const { name, uses, fix } = heaviest;
    const each = Math.round((100 * heaviest.work) / uses) / 100;
    const share = uses === 1 ? `${each}` : `${uses} times ${each}`;
    const fixes = ['ask for less of it in one operation', ...(fix === undefined ? [] : [fix])];
    throw new RapportError(
      'QUERY_TOO_EXPENSIVE',
      `The operation may cause too much work: ${count(work)} units; at most ${LIMITS.work} are allowed. ` +
        `Most is for \`${name}\` (${share}): ${fixes.join(', or ')}.`,
      { details: { field: name } },
    );
  }
  const isHeavy = work > LIGHT_UP_TO.work || nodes > LIGHT_UP_TO.nodes;
  const isLong = introspections > LIGHT_UP_TO.introspections;
  return {
    lane: isLong ? 'introspection' : isHeavy ? 'heavy' : 'light',
    atOnce: isHeavy ? AT_ONCE.heavy : AT_ONCE.light,
    rows: LIMITS.rows + expenses.reduce((sum, each) => sum + each.rows, 0),
  };
}

const usual = new WeakMap<GraphQLSchema, number>();

/**
 * Introspection is answered at once and in one go, so it has an allowance of its own. Returns how many
 * times the usual introspection it is.
 */
function checkIntrospection(schema: GraphQLSchema, { introspected }: Measure): number {
  if (introspected === 0) return 0;
  const known = usual.get(schema) ?? usualIntrospection(schema);
  usual.set(schema, known);
  if (introspected <= known * LIMITS.introspections) return introspected / known;
  refuse(
    `its introspection could answer ${count(Math.round(introspected))} values; at most ` +
      `${count(Math.round(known * LIMITS.introspections))} are allowed. Ask for fewer aliases or levels ` +
      `below \`__schema\` and \`__type\`, or read /schema.graphql`,
  );
}

/** How many values the introspection query of the usual tools could answer. */
function usualIntrospection(schema: GraphQLSchema): number {
  const options = { schemaDescription: true, inputValueDeprecation: true, specifiedByUrl: true };
  const document = parse(getIntrospectionQuery(options));
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const definition = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  const named = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const operation = { schema, operation: definition, fragments: named, variables: {} };
  return measure(operation, LIMITS.selections)?.introspected ?? 0;
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function refuse(why: string): never {
  throw new RapportError('QUERY_TOO_LARGE', `The operation is too large: ${why}.`);
}
