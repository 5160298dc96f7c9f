/** What one operation may ask for: depth, aliases and, with its variables, the number of nodes. */
import { RapportError } from '../../errors.ts';
import { measure, type Operation } from './measure.ts';

export const LIMITS = {
  /** Tokens of a document; more is refused while parsing. */
  tokens: 4_000,
  /** Levels of fields. GraphiQL's introspection query needs 14. */
  depth: 16,
  /** Fields under an alias. */
  aliases: 100,
  /** Fields at the root. */
  rootFields: 30,
  /** Selections with fragments written out, once per level: a few fragments can stand for millions. */
  selections: 10_000,
  /** Nodes: the product of page sizes down the tree, summed (as GitHub counts them). */
  nodes: 500_000,
} as const;

/**
 * Variables that do not fit their types pass: execution refuses the whole operation for them.
 *
 * @throws RapportError `QUERY_TOO_LARGE` saying what is too much and where to reduce;
 *   `BAD_USER_INPUT` for an argument whose variable is null although it must not be.
 */
export function checkLimits(operation: Operation): void {
  const found = measure(operation, LIMITS.selections);
  if (found === null) return;
  if (found.selections > LIMITS.selections) {
    refuse(`with its fragments written out it has over ${count(LIMITS.selections)} selections`);
  }
  const { rootFields, depth, aliases, nodes, heaviest } = found;
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
