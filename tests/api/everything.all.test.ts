/** Every field of every entity in three worlds answers without error, and the same on both engines. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, send } from '../support/ask.ts';
import { allFields, everythingOf, nodeTypes, noteFields } from '../support/ask-everything.ts';
import { relationshipOf, rootOperations, type Operation } from '../support/ask-roots.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import { readWorld, type World } from '../support/world.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { serveRecords } from '../support/load.ts';
import { TOLD } from '../support/world-told.ts';
import { loadSchema } from '../schema/load-schema.ts';

const schema = loadSchema();
const WORLDS: readonly World[] = ['article', 'fictional'];

/** The ids in the seeds, by type. */
function idsOf(records: Records): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  const add = (type: string, id: string) => ids.set(type, [...(ids.get(type) ?? []), id]);
  for (const { type, id } of records.entities) add(type, id);
  for (const { id } of records.sources) add('Source', id);
  for (const { id } of records.claims) add('Claim', id);
  return ids;
}

/** Operations that read every field of every id, one type each. */
function everything(records: Records): Operation[] {
  const ids = idsOf(records);
  return nodeTypes(schema).flatMap((type) => {
    const all = ids.get(type.name) ?? [];
    const query = everythingOf(type);
    const chunks = Array.from({ length: Math.ceil(all.length / 20) }, (_, i) =>
      all.slice(i * 20, i * 20 + 20),
    );
    return chunks.map((chunk, i) => ({
      title: `everything of ${type.name} ${i}`,
      query,
      variables: { ids: chunk },
    }));
  });
}

/** Fields that are empty in all of the worlds, by reason. */
const EMPTY: Readonly<Record<string, readonly string[]>> = {
  'only people and an organization are described there: an accusation is alleged, and describes nobody':
    [
      ...['Circumstance', 'Group', 'LegalCase', 'Meeting', 'Place', 'Role'],
      ...['Statement', 'Topic', 'Visit'],
    ].map((type) => `${type}.description`),
  'only people have two ids there': [
    ...['Circumstance', 'Group', 'LegalCase', 'Meeting', 'Organization', 'Place', 'Role'],
    ...['Source', 'Statement', 'Topic', 'Visit'],
  ].map((type) => `${type}.mergedIds`),
  'only people hold roles': ['Group.rolesOn', 'Organization.rolesOn'],
  'no claim there corrects another': ['Claim.supersedes'],
  'no membership there has a term, no name a beginning': ['Name.since'],
  'only meetings are part of something there': [
    ...['Statement.partOf', 'Statement.wholes', 'Topic.partOf', 'Topic.wholes'],
    ...['Visit.partOf', 'Visit.wholes'],
  ],
};

/** What became known in the small world, and on what its sources contradict each other. */
const RECORD: readonly Operation[] = [
  {
    title: 'learned',
    query: `{ learned(between: { since: "2020-01-01", until: "2020-12-31" }) {
      __typename events { __typename edges { __typename before { __typename status } } } } }`,
  },
  {
    title: 'contradictions',
    query:
      '{ contradictions { __typename nodes { __typename object { __typename } meeting { __typename } } } }',
  },
];

// The embedded engine suffices here, because the test below shows that Neo4j answers the same.
describe('Everything', () => {
  const [seen, filled] = [new Set<string>(), new Set<string>()];

  const SMALL = 'small';
  describe.each([...WORLDS, SMALL] as const)('in the %s world', (world) => {
    let server: TestServer;
    let records: Records;
    let operations: Operation[];
    beforeAll(async () => {
      if (world === SMALL) {
        records = TOLD;
        server = await serveRecords(openTestEmbedded, TOLD);
        operations = [...everything(records), relationshipOf('dee', 'eve'), ...RECORD];
      } else {
        ({ records } = await readWorld(world));
        server = await serveWorld(openTestEmbedded, world);
        operations = [...everything(records), ...rootOperations(world)];
      }
    });
    afterAll(() => server.close());

    test('every field answers without an error', async () => {
      const failed: string[] = [];
      for (const { title, query, variables } of operations) {
        const { data, errors, text } = await send(server.url, query, variables);
        if (errors !== undefined) failed.push(`${title}: ${text.slice(-2000)}`);
        else noteFields(data, seen, filled);
      }
      expect(failed).toEqual([]);
    });

    test('every id is readable with its type, unless none of its claims count', async () => {
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`;
      for (const [type, ids] of idsOf(records)) {
        for (let i = 0; i < ids.length; i += 100) {
          const { nodes } = await ask<{ nodes: ({ __typename: string; id: string } | null)[] }>(
            server.url,
            query,
            { ids: ids.slice(i, i + 100) },
          );
          expect(new Set(nodes.flatMap((node) => node?.__typename ?? []))).toEqual(new Set([type]));
        }
      }
    });
  });

  test('every field of the schema was read', () => {
    expect(allFields(schema).filter((field) => !seen.has(field))).toEqual([]);
  });

  test('every field has a value somewhere, except those listed', () => {
    const empty = allFields(schema).filter((field) => !filled.has(field));
    expect(empty).toEqual(Object.values(EMPTY).flat().sort());
  });
});

describeNeo4j('Both engines', () => {
  describe.each(WORLDS)('in the %s world', (world) => {
    let embedded: TestServer;
    let neo4j: TestServer;
    beforeAll(async () => {
      embedded = await serveWorld(openTestEmbedded, world);
      neo4j = await serveWorld(openTestNeo4j, world);
    });
    afterAll(async () => {
      await embedded.close();
      await neo4j.close();
    });

    test('give the same answers, byte for byte', async () => {
      const { records } = await readWorld(world);
      const operations = [...everything(records), ...rootOperations(world)];
      expect(operations.length).toBeGreaterThan(40);
      const different: string[] = [];
      for (const { title, query, variables } of operations) {
        const [one, other] = [
          await send(embedded.url, query, variables),
          await send(neo4j.url, query, variables),
        ];
        if (one.text !== other.text) {
          const i = [...one.text].findIndex((character, place) => character !== other.text[place]);
          const around = ({ text }: { text: string }) => text.slice(Math.max(0, i - 120), i + 120);
          different.push(`${title}\n  embedded ${around(one)}\n  neo4j    ${around(other)}`);
        }
      }
      expect(different).toEqual([]);
    });
  });
});
