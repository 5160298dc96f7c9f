/** A Neo4j that refuses all writes. Neo4j Community has no roles, so the whole server is set to read only. */
import { afterAll } from 'vitest';
import { describeOwnNeo4j, ownNeo4j } from '../support/own-neo4j.ts';
import { describeReadOnly } from './read-only.contract.ts';

describeOwnNeo4j('A Neo4j of its own', () => {
  const neo4j = ownNeo4j();
  afterAll(() => neo4j.remove(), 600_000);
  const restart = async (...options: readonly '--read-only'[]) => {
    await neo4j.stop();
    return { NEO4J_URI: await neo4j.start(...options) };
  };

  describeReadOnly('A Neo4j', { allow: () => restart(), readOnly: () => restart('--read-only') });
});
