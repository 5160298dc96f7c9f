/** Verifying a graph: each kind of damage is reported, and an undamaged graph has none. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadRecords } from '../../src/curation/load.ts';
import { rebuild } from '../../src/curation/rebuild-revision.ts';
import { verifyGraph } from '../../src/curation/verify/verify-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { expectCode } from '../graph/contract/suite.ts';
import { dump } from '../support/dump.ts';
import { readWorld, type Open } from '../support/world.ts';

const { dataset, records } = await readWorld('fictional');
const BY = { who: 'tests', why: 'a test' };

/** What was damaged, the query that damages it, what is reported, and whether a rebuild repairs it. */
const DAMAGES: readonly (readonly [string, string, RegExp, boolean])[] = [
  [
    'a verdict',
    `MATCH ()-[r:COUNTERPART {verdict: 'PLANNED'}]->() WITH r AS one ORDER BY one.key LIMIT 1 SET one.verdict = 'MET'`,
    /^COUNTERPART from \S+ to \S+ is not what follows from the claims\.$/m,
    true,
  ],
  [
    'a lost relationship',
    `MATCH ()-[r:POST_IN]->() WITH r AS one ORDER BY one.key LIMIT 1 DELETE one`,
    /^POST_IN from \S+ to \S+ is missing\.$/m,
    true,
  ],
  [
    'an invented relationship',
    `MATCH (a:Entity {id: 'ada-quill'}) MATCH (b:Entity {id: 'bram-oster'})
     CREATE (a)-[:MEMBER_OF {key: 'x', knownFrom: '2000-01-01', knownUntil: '9999-12-31'}]->(b)`,
    /^MEMBER_OF from ada-quill to bram-oster follows from no record\.$/m,
    true,
  ],
  [
    'an entity',
    `MATCH (e:Entity {id: 'ada-quill'}) SET e.knownFrom = '1999-01-01'`,
    /^Entity ada-quill is not what follows from the claims\.$/m,
    true,
  ],
  [
    'an invented entity',
    `CREATE (e:Entity:Actor:Person) SET e.id = 'nobody', e.type = 'Person'`,
    /^Entity nobody follows from no record\.$/m,
    true,
  ],
  [
    'counts',
    `MATCH (e:Entity {id: 'ada-quill'}) SET e.meetingsNow = 99`,
    /^The counts stored with ada-quill are not those of its relationships\.$/m,
    true,
  ],
  [
    'a name',
    `MATCH (n:Name {of: 'ada-quill'}) WITH n AS one ORDER BY one.key LIMIT 1 SET one.text = 'Somebody'`,
    /^Name .+ is not what follows from the claims\.$/m,
    true,
  ],
  [
    'a source',
    `MATCH (s:Source {id: 'herald-may-2014'}) SET s.title = 'Another'`,
    /^Source herald-may-2014 is not what follows/m,
    true,
  ],
  [
    'a data set',
    `MATCH (m:Meta) WHERE m.dataset IS NOT NULL SET m.title = 'Another'`,
    /^Data set veloria-tarnmoor is not what follows/m,
    true,
  ],
  [
    'the span of a claim',
    `MATCH (c:Claim) WITH c AS one ORDER BY one.id LIMIT 1 SET one.knownFrom = '1999-01-01'`,
    /^Claim c\w+ is not stored as it was recorded\.$/m,
    true,
  ],
  [
    'what a claim says',
    `MATCH (c:Claim {predicate: 'stage', value: 'expected'}) WITH c AS one ORDER BY one.id LIMIT 1
     SET one.value = 'held', one.stage = 'held'`,
    /^The id of claim c\w+ is not the hash of what the claim says\.$/m,
    false,
  ],
  [
    'a lost claim',
    `MATCH (c:Claim {predicate: 'stage'}) WITH c AS one ORDER BY one.id LIMIT 1 DELETE one`,
    /^Feed entry \S+ names the claim c\w+, which is not recorded\.$[^]*^Revision 1 should have/m,
    false,
  ],
  [
    'a lost source',
    `MATCH (c:Change {kind: 'source', target: 'herald-may-2014'}) DELETE c`,
    /^Claim c\w+ names the source herald-may-2014, which is not recorded\.$/m,
    false,
  ],
  [
    'a lost revision',
    `MATCH (r:Revision {number: 1}) DELETE r`,
    /^Revision 1 is missing\.$/m,
    false,
  ],
  [
    'a lost part of the feed',
    `MATCH (e:FeedEntry {id: '00000001-00000000'}) DELETE e`,
    /^Feed entry 00000001-00000001 stands in the place of 00000001-00000000\.$/m,
    false,
  ],
  [
    'a record of a revision to come',
    `CREATE (c:Change) SET c.id = '00000002-x', c.revision = 2, c.kind = 'entity', c.target = 'x'`,
    /^1 record is of a revision after the newest, 1\.$/m,
    false,
  ],
];

export function describeVerify(name: string, open: Open): void {
  describe(`verifying ${name}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
      await loadRecords(graph, dataset, records, BY);
    });
    afterEach(() => graph.close());

    test('finds no fault in a loaded graph at any revision, and writes nothing', async () => {
      await loadRecords(graph, dataset, { ...records, claims: records.claims.slice(9) }, BY);
      const before = await dump(graph);
      expect(await verifyGraph(graph)).toEqual({ newest: 2, shown: 2, faults: [] });
      expect(await dump(graph)).toEqual(before);
      await rebuild(graph, 1);
      expect(await verifyGraph(graph)).toEqual({ newest: 2, shown: 1, faults: [] });
    });

    test.each(DAMAGES)(
      'reports the fault in a damaged graph: %s',
      async (_what, damage, said, isRepaired) => {
        await graph.write((run) => run(damage));
        const { faults } = await verifyGraph(graph);
        expect(faults.join('\n')).toMatch(said);
        if (!isRepaired) return;
        await rebuild(graph);
        expect(await verifyGraph(graph)).toEqual({ newest: 1, shown: 1, faults: [] });
      },
    );

    test('reports nothing while a load is under way', async () => {
      let reads = 0;
      const loaded: Graph = {
        info: graph.info,
        read: async (cypher, parameters) => {
          reads += 1;
          if (reads === 9) await loadRecords(graph, dataset, { ...records, claims: [] }, BY);
          return graph.read(cypher, parameters);
        },
        write: (work) => graph.write(work),
        findNames: (query) => graph.findNames(query),
        prepare: () => graph.prepare(),
        ping: () => graph.ping(),
        close: () => graph.close(),
      };
      const error = await expectCode(verifyGraph(loaded), 'SERVICE_UNAVAILABLE');
      expect(error.message).toMatch(/loaded meanwhile.*Verify it again/);
    });
  });
}
