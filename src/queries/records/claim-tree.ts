/** Writes conditions on claims, joined by all, any and not, as Cypher. Values from a caller become parameters only. */
import type { Graph, Value } from '../../graph/graph.ts';
import { NO_AUTHOR } from '../../domain/claims/evidence.ts';
import { keysOf } from '../../domain/lists/keys.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, parameter, text, type ValueType } from '../../graph/query/value-types.ts';
import { leavesOf, treeText, type ConditionTree } from '../condition-tree.ts';
import { isKnownAsOf } from '../conditions.ts';

/** Conditions that must all hold. A condition that is null is not applied. */
export interface ClaimLeaf {
  readonly speaker: string | null;
  /** The actor who makes the claim, or who is the author of a statement that the claim is about. */
  readonly saidBy: string | null;
  readonly about: string | null;
  readonly source: string | null;
  readonly predicates: readonly string[] | null;
  readonly modalities: readonly string[] | null;
  readonly stages: readonly string[] | null;
  /** Texts in lower case. The summary must contain each of them. */
  readonly words: readonly string[] | null;
  readonly paragraph: number | null;
  readonly row: number | null;
  readonly record: number | null;
  readonly dataset: string | null;
  /** The first and last day on which the claim may have become known. */
  readonly knownSince: string | null;
  readonly knownUpTo: string | null;
}

export type ClaimTree = ConditionTree<ClaimLeaf>;

/** The properties in which a claim can name an entity. */
export const NAMING = [
  'subject',
  'object',
  'speaker',
  'onBehalfOf',
  'insteadOf',
  'accompanying',
  'via',
];

/** What each condition tests of the claim `c`, given the text of its parameter. `saidBy` needs a read of its own. */
export const TESTS: Readonly<Record<Exclude<keyof ClaimLeaf, 'saidBy'>, (p: string) => string>> = {
  speaker: (p) => `c.speaker = ${p}`,
  about: (p) => `(${NAMING.map((name) => `c.${name} = ${p}`).join(' OR ')})`,
  source: (p) => `c.source = ${p}`,
  predicates: (p) => `c.predicate IN ${p}`,
  modalities: (p) => `c.modality IN ${p}`,
  stages: (p) => `c.stage IN ${p}`,
  words: (p) => `all(word IN ${p} WHERE toLower(coalesce(c.summary, '')) CONTAINS word)`,
  paragraph: (p) => `c.paragraph = ${p}`,
  row: (p) => `c.row = ${p}`,
  record: (p) => `c.record = ${p}`,
  dataset: (p) => `(c.origin = ${p} OR ${p} IN coalesce(c.statedBy, []))`,
  knownSince: (p) => `c.knownFrom >= ${p}`,
  knownUpTo: (p) => `c.knownFrom <= ${p}`,
};
export const TESTED = keysOf(TESTS);

/** Matches the statements `s` of an author, given as text. */
export const matchAuthored = (
  author: string,
) => `MATCH (a:Entity {id: ${author}})-[r:INVOLVED_IN]->(s:Statement)
    WHERE r.capacity = 'author' AND NOT r.status IN $noAuthor AND ${isKnownAsOf('r')}`;

/** A condition as text that follows other conditions, with its parameters. Equal shapes have equal texts. */
export interface ComposedTree {
  readonly text: string;
  readonly types: Readonly<Record<string, ValueType<Value>>>;
  readonly given: Readonly<Record<string, Value>>;
}

/** The text that the tree holds for the claim `c`. `authored` has the statements of each actor that `saidBy` names. */
export function composeClaims(
  tree: ClaimTree,
  authored: ReadonlyMap<string, readonly string[]>,
): ComposedTree {
  const types: Record<string, ValueType<Value>> = {};
  const given: Record<string, Value> = {};
  const add = (value: Value) => {
    const name = `of${Object.keys(given).length}`;
    types[name] = parameter<Value>();
    given[name] = value;
    return `$${name}`;
  };
  const composed = treeText(tree, (leaf) => leafText(leaf, authored, add));
  return { text: ` AND ${composed}`, types, given };
}

/**
 * Makes null false. Most properties of a claim can be null, so a comparison can be null; NOT of null is null,
 * and finds nothing.
 */
const sure = (test: string) => `coalesce(${test}, false)`;

function leafText(
  leaf: ClaimLeaf,
  authored: ReadonlyMap<string, readonly string[]>,
  add: (value: Value) => string,
): string {
  const parts = ['true'];
  for (const name of TESTED) {
    const value = leaf[name];
    if (value !== null) parts.push(sure(TESTS[name](add(value))));
  }
  if (leaf.saidBy !== null) {
    const statements = add(authored.get(leaf.saidBy) ?? []);
    const tests = [
      `c.speaker = ${add(leaf.saidBy)}`,
      `c.subject IN ${statements}`,
      `c.object IN ${statements}`,
    ];
    parts.push(`(${tests.map(sure).join(' OR ')})`);
  }
  return `(${parts.join(' AND ')})`;
}

const AUTHORED = query(
  'list statements by author',
  { authors: list(text), asOf: text, noAuthor: list(text) },
  {
    text: `UNWIND $authors AS author
    ${matchAuthored('author')}`,
    row: { author: text, statement: column('s.id', text) },
  },
);

/**
 * The statements of each actor that a leaf's `saidBy` names. They are read first, so that no claim has to be
 * matched with a pattern.
 */
export async function authoredBy(
  graph: Graph,
  asOf: string,
  tree: ClaimTree,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const named = leavesOf(tree).flatMap(({ saidBy }) => saidBy ?? []);
  if (named.length === 0) return new Map();
  const authors = [...new Set(named)];
  const rows = await AUTHORED.run(graph, { authors, asOf, noAuthor: NO_AUTHOR });
  return new Map(
    authors.map((author) => [
      author,
      rows.filter((row) => row.author === author).map(({ statement }) => statement),
    ]),
  );
}
