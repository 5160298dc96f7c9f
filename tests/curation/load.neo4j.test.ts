/** Loads into Neo4j, and a comparison of both engines. */
import { expect, test } from 'vitest';
import { dump } from '../support/dump.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { loadWorld } from '../support/world.ts';
import { describeLoading } from './load.contract.ts';

describeNeo4j('with a Neo4j', () => {
  describeLoading('Neo4j', openTestNeo4j);

  test.each(['article', 'fictional'] as const)('both engines have the same %s', async (name) => {
    const embedded = await openTestEmbedded();
    const neo4j = await openTestNeo4j();
    try {
      await loadWorld(embedded, name);
      await loadWorld(neo4j, name);
      expect(await dump(embedded)).toEqual(await dump(neo4j));
    } finally {
      await embedded.close();
      await neo4j.close();
    }
  });
});
