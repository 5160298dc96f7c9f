/** Profiles the queries of a question on Neo4j, and reads from their plans where they begin and what they scan. */
import type { Driver } from 'neo4j-driver';
import { toParameters } from '../../src/graph/engines/neo4j/values.ts';
import type { Graph, Parameters } from '../../src/graph/graph.ts';
import { textOf } from '../../src/graph/query/query-text.ts';

/** A query as it was sent. */
export interface Sent {
  readonly text: string;
  readonly parameters: Parameters;
}

/** A graph that reports every Cypher read that is sent through it. */
export const telling = (graph: Graph, tell: (sent: Sent) => void): Graph => ({
  info: graph.info,
  prepare: () => graph.prepare(),
  read: (cypher, parameters = {}, signal) => {
    tell({ text: textOf(cypher), parameters });
    return graph.read(cypher, parameters, signal);
  },
  write: (work) => graph.write(work),
  findNames: (query) => graph.findNames(query),
  ping: () => graph.ping(),
  close: () => graph.close(),
});

/** The members of a profiled plan's operator that this file reads. */
interface Operator {
  readonly operatorType: string;
  readonly dbHits: number;
  readonly rows: number;
  readonly children: readonly Operator[];
}

/** How a question was answered. */
export interface Plan {
  readonly queries: number;
  readonly dbHits: number;
  /**
   * The first operator that reads, of the query with the most hits, and the number of records in that query's
   * answer.
   */
  readonly first: string;
  readonly records: number;
  /** Operators of any query that read all things of a kind, or combine all with all. */
  readonly scans: readonly string[];
}

const READS = /Seek|Scan|CountFromCountStore|ByElementId/;
const SCANS = /AllNodesScan|ByLabels?Scan|IndexScan|Types?Scan/;

/** All operators, in the order in which they run. */
const operatorsOf = (plan: Operator): readonly Operator[] => [
  ...plan.children.flatMap(operatorsOf),
  plan,
];

/** Reads that are sent together are combined one row with one row. That is not counted as a product. */
const isProduct = ({ operatorType, children }: Operator) =>
  operatorType.startsWith('CartesianProduct') && children.every(({ rows }) => rows > 1);

const nameOf = ({ operatorType }: Operator) => operatorType.replace(/@.*/, '');
const hitsOf = (plan: Operator) => operatorsOf(plan).reduce((sum, { dbHits }) => sum + dbHits, 0);

/** Profiles all queries of one question. */
export async function planOf(driver: Driver, sent: readonly Sent[]): Promise<Plan> {
  const plans: Operator[] = [];
  for (const { text, parameters } of sent) {
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, toParameters(parameters));
    if (summary.profile) plans.push(summary.profile);
  }
  const [heaviest] = plans.toSorted((x, y) => hitsOf(y) - hitsOf(x));
  if (heaviest === undefined) throw new Error('The question sent no query.');
  const first = operatorsOf(heaviest).find((each) => READS.test(nameOf(each)));
  const scans = plans
    .flatMap(operatorsOf)
    .filter((each) => SCANS.test(nameOf(each)) || isProduct(each))
    .map(nameOf);
  return {
    queries: plans.length,
    dbHits: plans.reduce((sum, each) => sum + hitsOf(each), 0),
    first: first === undefined ? '–' : nameOf(first),
    records: heaviest.rows,
    scans: [...new Set(scans)],
  };
}
