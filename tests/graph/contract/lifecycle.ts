/** Opening, error messages, the stored schema version, and closing. */
import { beforeEach, expect } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/graph/schema.ts';
import { clear, expectCode, type Suite } from './suite.ts';

/** Registers the lifecycle tests. The last of them reopen and close the graph. */
export function testLifecycle({ graph, reopen, test }: Suite): void {
  beforeEach(() => clear(graph()));

  const setVersion = (version: number | null) =>
    graph().write((run) =>
      run(`MERGE (m:Meta {key: 'schema'}) SET m.version = $version`, { version }),
    );

  test('the graph names its engine and answers a ping', async () => {
    expect(graph().info.version).toMatch(/^(Neo4j|Grafeo) \d+\.\d+\.\d+/);
    await graph().ping();
  });

  test('an invalid query is INTERNAL and keeps its cause', async () => {
    for (const cypher of ['NONSENSE', 'MATCH (n) RETURN m AS m', 'RETURN nosuch(1) AS x']) {
      const error = await expectCode(graph().read(cypher), 'INTERNAL');
      expect(error.cause).toBeDefined();
    }
  });

  test('the schema version is stored by the first open', async () => {
    const rows = await graph().read(`MATCH (m:Meta {key: 'schema'}) RETURN m.version AS version`);
    expect(rows).toEqual([{ version: SCHEMA_VERSION }]);
  });

  test('data and uniqueness constraints survive reopening', async () => {
    await graph().write((run) =>
      run(`CREATE (:Entity {id: 'a'}), (:Name {key: 'k', tokens: 'kept'})`),
    );
    await reopen();
    expect(await graph().read('MATCH (n:Entity) RETURN n AS n')).toEqual([{ n: { id: 'a' } }]);
    expect(await graph().findNames({ words: [['kept']], types: null, limit: 5 })).toEqual([
      { key: 'k' },
    ]);
    const again = graph().write((run) => run(`CREATE (:Entity {id: 'a'})`));
    await expectCode(again, 'CONSTRAINT_VIOLATED');
  });

  test('another schema version is refused, with both versions in the message', async () => {
    await setVersion(99);
    const error = await expectCode(reopen(), 'GRAPH_SCHEMA_VERSION');
    expect(error.details).toEqual({ stored: '99', needed: SCHEMA_VERSION });
  });
}
