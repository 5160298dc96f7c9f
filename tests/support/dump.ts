/** A whole graph as plain data in a fixed order, to compare two states or two engines. */
import type { Graph, Row } from '../../src/graph/graph.ts';

/** Nodes and relationships with all their properties. */
export interface Dump {
  readonly nodes: readonly Row[];
  readonly relationships: readonly Row[];
}

/** Labels of records and bookkeeping; everything else is projected. */
const RECORDS: readonly string[] = ['Change', 'FeedEntry', 'Meta', 'Revision'];

/** Everything stored, except the numbers of attempted loads and the marker of the test database. */
export async function dump(graph: Graph): Promise<Dump> {
  const nodes = await graph.read(
    `MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties`,
  );
  const relationships = await graph.read(
    `MATCH (a)-[r]->(b)
     RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties`,
  );
  return {
    nodes: nodes
      .filter(({ properties }) => (properties as Row)['key'] !== 'rapport-test')
      .map(({ labels, properties }) => {
        const { loads: _loads, staged: _staged, ...rest } = properties as Row;
        return { labels: [...(labels as string[])].sort(), properties: sorted(rest) };
      })
      .sort(byText),
    relationships: relationships
      .map(({ properties, ...ends }) => ({ ...ends, properties: sorted(properties as Row) }))
      .sort(byText),
  };
}

/** Only the projection, without records and bookkeeping. */
export async function dumpProjected(graph: Graph): Promise<Dump> {
  const { nodes, relationships } = await dump(graph);
  const isProjected = ({ labels }: Row) =>
    !(labels as string[]).some((label) => RECORDS.includes(label));
  return { nodes: nodes.filter(isProjected), relationships };
}

function sorted(map: Row): Row {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byText(a: object, b: object): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
