/**
 * Conditions that stand in a statement only where their parameter is given: asked `$x IS NULL OR …`,
 * both planners weigh, and one of them works through, what nobody asked for.
 */
import type { Graph, Parameters, Row } from '../graph/graph.ts';

/** `text` where `$parameter` is not null, nothing where it is. Parts do not nest. */
export const ifGiven = (parameter: string, text: string) => `/*${parameter}?*/${text}/*.*/`;

/** `text` where `$parameter` is null. */
export const ifAbsent = (parameter: string, text: string) => `/*${parameter}!*/${text}/*.*/`;

const PART = /\/\*(\w+)([?!])\*\/([\s\S]*?)\/\*\.\*\//g;

/** By statement, then by which of its parts are left out: a closed set of texts. */
const made = new Map<string, Map<string, string>>();

/** The statement with the parts that the parameters ask for. */
export function statementGiven(statement: string, parameters: Parameters): string {
  const names = namesIn(statement);
  const absent = names.filter((name) => (parameters[name] ?? null) === null).join();
  const texts = made.get(statement) ?? new Map<string, string>();
  made.set(statement, texts);
  const found = texts.get(absent);
  if (found !== undefined) return found;
  const text = statement.replaceAll(PART, (_part, name: string, when: string, inner: string) =>
    ((parameters[name] ?? null) === null) === (when === '!') ? inner : '',
  );
  texts.set(absent, text);
  return text;
}

const namesByStatement = new Map<string, readonly string[]>();

function namesIn(statement: string): readonly string[] {
  const known = namesByStatement.get(statement);
  if (known !== undefined) return known;
  const names = [...new Set([...statement.matchAll(PART)].map(([, name]) => name!))];
  namesByStatement.set(statement, names);
  return names;
}

/** Reads with a statement of which only the parts that the parameters ask for are sent. */
export function readGiven<R extends Row>(
  graph: Graph,
  statement: string,
  parameters: Parameters,
): Promise<R[]> {
  return graph.read<R>(statementGiven(statement, parameters), parameters);
}
