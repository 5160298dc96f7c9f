/** The limits of one operation: depth, aliases, root fields, selections and nodes. */
import { RapportError } from '../../errors.ts';
import { measure, type Operation } from './measure.ts';

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
  nodes: 500_000,
} as const;

/**
 * Checks the limits. An operation whose variables do not fit their types passes, because execution
 * refuses it anyway.
 *
 * @throws RapportError `QUERY_TOO_LARGE`; the message says what is too much and what to reduce.
 *   `BAD_USER_INPUT` if a variable is null where an argument must not be null.
 */
export function checkLimits(operation: Operation): void {
  const measured = measure(operation, LIMITS.selections);
  if (measured === null) return;
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
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function refuse(why: string): never {
  throw new RapportError('QUERY_TOO_LARGE', `The operation is too large: ${why}.`);
}
