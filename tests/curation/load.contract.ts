/** Loads on every engine: idempotent, all or nothing, append-only and reproducible. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadRecords } from '../../src/curation/load.ts';
import { rebuild } from '../../src/curation/rebuild-revision.ts';
import type { Claim } from '../../src/domain/claims/claims.ts';
import type { Dataset } from '../../src/domain/claims/dataset.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Graph, RunQuery } from '../../src/graph/graph.ts';
import { findCoverage, findRevision } from '../../src/queries/records/coverage.ts';
import { toClaim, world } from '../domain/support/world.ts';
import { dump, dumpProjected, type Dump } from '../support/dump.ts';
import { readWorld, type Open, type World } from '../support/world.ts';
import { expectCountsNow } from './counts-now.ts';

const NOW = new Date('2020-01-02T03:04:05.678Z');
const HILL: Dataset = { id: 'test', title: 'The hill', coverage: 'Two invented pages.' };

const article = await readWorld('article');
const fictional = await readWorld('fictional');
const WORLDS = { article, fictional } as const;

/** Mira and Tom met. Only the second page gives Mira a post, and only one claim mentions the topic. */
function hill(): { records: Records; claim: Claim } {
  const lonely = toClaim('m1 concerns poems', {}, { source: 'page-two' });
  const records = world()
    .person('mira', 'tom', 'm-vale')
    .meeting('m1')
    .role('chair')
    .source('page-one', { publishedOn: '2014-03-05' })
    .claim('mira name Mira')
    .claim('tom name Tom')
    .claim('m-vale name Mira Vale')
    .claim('m1 stage held')
    .claim('m1 date 2014-03-03', { basis: 'stated', stage: 'held' })
    .claim('mira involvedIn m1', { capacity: 'attendee', stage: 'held' })
    .claim('tom involvedIn m1', { capacity: 'attendee', stage: 'held' })
    .claim('mira holds chair', { attestedOn: '2014' })
    .source('page-two', { publishedOn: '2014-04-01' }).records;
  const entities = [...records.entities, { id: 'poems', type: 'Topic' as const }];
  return { records: { ...records, entities, claims: [...records.claims, lonely] }, claim: lonely };
}

const without = (records: Records, claim: Claim): Records => ({
  ...records,
  claims: records.claims.filter(({ id }) => id !== claim.id),
});
const withClaims = (records: Records, ...claims: readonly Claim[]): Records => ({
  ...records,
  claims: [...records.claims, ...claims],
});

/** A graph that fails the `nth` query of every write. */
function failingAt(graph: Graph, nth: number): Graph {
  return {
    info: graph.info,
    read: (cypher, parameters) => graph.read(cypher, parameters),
    findNames: (query) => graph.findNames(query),
    prepare: () => graph.prepare(),
    ping: () => graph.ping(),
    close: () => graph.close(),
    write: (work) =>
      graph.write((run) => {
        let count = 0;
        const counted: RunQuery = (cypher, parameters) => {
          count += 1;
          return count === nth ? Promise.reject(new Error('injected')) : run(cypher, parameters);
        };
        return work(counted);
      }),
  };
}

/** The number of queries in a load. */
async function statementsOf(graph: Graph, load: (graph: Graph) => Promise<unknown>) {
  let count = 0;
  const counting: Graph = {
    ...failingAt(graph, 0),
    write: (work) =>
      graph.write(async (run) => {
        await work((cypher, parameters) => {
          count += 1;
          return run(cypher, parameters);
        });
        throw new Error('only counted');
      }),
  };
  await expect(load(counting)).rejects.toThrow('only counted');
  return count;
}

/** Registers the suite for an engine that `open` opens empty. */
export function describeLoading(engine: string, open: Open): void {
  describe(`loading into ${engine}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());

    const load = (records: Records, dataset: Dataset = HILL, into: Graph = graph) =>
      loadRecords(into, dataset, records, { who: 'tests', why: 'a test', now: NOW });
    const loadWorld = (name: World) => load(WORLDS[name].records, WORLDS[name].dataset);
    const node = async (id: string) => {
      const [row] = await graph.read('MATCH (e:Entity {id: $id}) RETURN properties(e) AS e', {
        id,
      });
      return row === undefined ? null : (row['e'] as Record<string, unknown>);
    };

    describe.each(['article', 'fictional'] as const)('the %s world', (name) => {
      test('makes no revision and changes nothing when loaded twice', async () => {
        const first = await loadWorld(name);
        const before = await dump(graph);
        expect(first).toMatchObject({ revision: 1, changed: true });
        expect(first.newClaims).toBe(WORLDS[name].records.claims.length);
        expect(await loadWorld(name)).toMatchObject({
          revision: 1,
          changed: false,
          newClaims: 0,
          nodes: 0,
          relationships: 0,
        });
        expect(await dump(graph)).toEqual(before);
      });

      test('gives the same graph for any order of its records', async () => {
        await loadWorld(name);
        const before = await dump(graph);
        await graph.close();
        graph = await open();
        const { entities, sources, claims } = WORLDS[name].records;
        await load(
          {
            entities: [...entities].reverse(),
            sources: [...sources].reverse(),
            claims: [...claims].reverse(),
          },
          WORLDS[name].dataset,
        );
        expect(await dump(graph)).toEqual(before);
      });

      test('gives a node for every claim, and relationships', async () => {
        await loadWorld(name);
        const { nodes, relationships } = await dump(graph);
        expect(relationships.length).toBeGreaterThan(30);
        const claims = nodes.filter(({ labels }) => (labels as string[]).includes('Claim'));
        expect(claims.length).toBe(WORLDS[name].records.claims.length);
      });
    });

    describe('that fails', () => {
      const { records, claim } = hill();

      test('leaves the graph unchanged if it fails at any query', async () => {
        await load(without(records, claim));
        const before = await dump(graph);
        const count = await statementsOf(graph, (into) => load(records, HILL, into));
        expect(count).toBeGreaterThan(8);
        expect(await dump(graph)).toEqual(before);
        for (let nth = 1; nth <= count; nth++) {
          await expect(load(records, HILL, failingAt(graph, nth))).rejects.toThrow('injected');
        }
        expect(await dump(graph)).toEqual(before);
        expect(await findRevision(graph)).toMatchObject({ number: 1, newest: 1 });
        expect(await load(records)).toMatchObject({ revision: 2, newClaims: 1 });
      });

      test('leaves an empty graph empty if it fails', async () => {
        const before = await dump(graph);
        await expect(load(records, HILL, failingAt(graph, 12))).rejects.toThrow('injected');
        expect(await dump(graph)).toEqual(before);
      });

      test('refuses a claim that no engine could store', async () => {
        await load(records);
        const before = await dump(graph);
        const bad = { ...claim, id: 'c-bad', speaker: { no: 'text' } as unknown as string };
        await expect(load(withClaims(records, bad))).rejects.toMatchObject({
          code: 'BAD_USER_INPUT',
        });
        expect(await dump(graph)).toEqual(before);
      });

      test('refuses an entity whose type changes', async () => {
        await load(records);
        const before = await dump(graph);
        const entities = records.entities.map((entity) =>
          entity.id === 'tom' ? { ...entity, type: 'Group' as const } : entity,
        );
        const loading = load({ ...records, entities });
        await expect(loading).rejects.toMatchObject({ code: 'SEED_INVALID' });
        await expect(loading).rejects.toThrow(/"tom" is a Person .* Group/);
        expect(await dump(graph)).toEqual(before);
      });
    });

    describe('a claim removed from its data set', () => {
      const { records, claim } = hill();
      let before: Dump;
      beforeEach(async () => {
        await load(records);
        before = await dumpProjected(graph);
        expect(await load(without(records, claim))).toMatchObject({
          revision: 2,
          deprecatedClaims: 1,
          newClaims: 0,
        });
      });

      test('removes what it alone supported', async () => {
        expect(await node('poems')).toBeNull();
        expect(
          await graph.read(`MATCH (:Entity)-[r:CONCERNS]->(:Entity) RETURN r.key AS k`),
        ).toEqual([]);
        const source = await node('page-two');
        expect(source).not.toBeNull();
        expect(source!['knownUntil']).toBe(source!['knownFrom']);
        expect(await node('mira')).not.toBeNull();
      });

      test('stays readable, deprecated', async () => {
        expect(await node(claim.id)).toMatchObject({ rank: 'deprecated', revision: 1 });
      });

      test('is deprecated once', async () => {
        expect(await load(without(records, claim))).toMatchObject({ revision: 2, changed: false });
      });

      test('is reinstated if put back, with the same graph except for revisions', async () => {
        expect(await load(records)).toMatchObject({ revision: 3, newClaims: 0 });
        expect(await dumpProjected(graph)).toEqual(before);
      });
    });

    test('a changed summary makes a new revision with the same claim, and changes nothing else', async () => {
      const { records, claim } = hill();
      await load(records);
      const before = await dumpProjected(graph);
      const reworded = { ...claim, summary: 'In other words.' };
      const report = await load(withClaims(without(records, claim), reworded));
      expect(report).toMatchObject({ revision: 2, newClaims: 0, deprecatedClaims: 0 });
      expect(report).toMatchObject({ nodes: 1, relationships: 0 });
      const after = await dumpProjected(graph);
      expect(after.relationships).toEqual(before.relationships);
      const changed = after.nodes.filter(
        (row) => !before.nodes.some((each) => JSON.stringify(each) === JSON.stringify(row)),
      );
      expect(changed).toHaveLength(1);
      expect(changed[0]!['properties']).toMatchObject({
        id: claim.id,
        summary: 'In other words.',
        revision: 1,
      });
    });

    test('a withdrawn source ends what is known from that day on', async () => {
      const { records, claim } = hill();
      await load(records);
      const before = await dumpProjected(graph);
      const sources = records.sources.map((source) =>
        source.id === 'page-two' ? { ...source, retractedOn: '2014-06-01' } : source,
      );
      await load({ ...records, sources });
      expect(await node(claim.id)).toMatchObject({
        rank: 'normal',
        knownFrom: '2014-04-01',
        knownUntil: '2014-06-01',
      });
      expect(await node('poems')).toMatchObject({
        knownFrom: '2014-04-01',
        knownUntil: '2014-06-01',
      });
      const [concerns] = await graph.read(
        `MATCH (:Entity)-[r:CONCERNS]->(:Entity) RETURN r.knownFrom AS a, r.knownUntil AS b`,
      );
      expect(concerns).toEqual({ a: '2014-04-01', b: '2014-06-01' });
      // The source stays readable, and the claims of other sources are unchanged.
      expect(await node('page-two')).toMatchObject({ knownUntil: '9999-12-31' });
      expect(await node('m1')).toMatchObject({ knownUntil: '9999-12-31' });
      await load(records);
      expect(await dumpProjected(graph)).toEqual(before);
    });

    test('a merge maps one id to the other, and undoing it restores both', async () => {
      const { records } = hill();
      await load(records);
      const before = await dumpProjected(graph);
      const merge = toClaim('m-vale sameAs mira', {}, { source: 'page-one' });
      await load(withClaims(records, merge));
      expect(await node('m-vale')).toBeNull();
      expect(await node('mira')).toMatchObject({ mergedIds: ['m-vale'] });
      expect(await graph.read(`MATCH (m:MergedId {id: 'm-vale'}) RETURN m.into AS into`)).toEqual([
        { into: 'mira' },
      ]);
      await load(records);
      const after = await dumpProjected(graph);
      const isMerge = (row: object) => JSON.stringify(row).includes(merge.id);
      expect(after.nodes.filter(isMerge)).toHaveLength(1);
      expect({ ...after, nodes: after.nodes.filter((row) => !isMerge(row)) }).toEqual(before);
    });

    describe('stores the current number of relationships with each actor', () => {
      const { records } = hill();
      const counts = { involvements: 2, meetings: 2, roles: 1, memberships: 0 };

      test('in a world with many', async () => {
        await loadWorld('fictional');
        const sums = await expectCountsNow(graph);
        for (const sum of Object.values(sums)) expect(sum).toBeGreaterThan(0);
      });

      test.each([
        ['a visit', 'tom involvedIn tour', { involvements: 3 }],
        ['a meeting', 'tom involvedIn m2', { involvements: 3, meetings: 3 }],
        ['a role', 'tom holds chair', { roles: 2 }],
        ['a membership', 'tom memberOf club', { memberships: 1 }],
      ])('if only %s is added and removed', async (_what, said, more) => {
        const entities = [
          ...records.entities,
          { id: 'tour', type: 'Visit' as const },
          { id: 'm2', type: 'Meeting' as const },
          { id: 'club', type: 'Organization' as const },
        ];
        const qualifiers = said.includes('involvedIn') ? { stage: 'held' } : {};
        const claim = toClaim(said, qualifiers, { source: 'page-one' });
        await load({ ...records, entities });
        await load(withClaims({ ...records, entities }, claim));
        expect(await expectCountsNow(graph)).toEqual({ ...counts, ...more });
        await load({ ...records, entities });
        expect(await expectCountsNow(graph)).toEqual(counts);
      });

      test('if a meeting replaces a visit', async () => {
        const entities = [
          ...records.entities,
          { id: 'tour', type: 'Visit' as const },
          { id: 'm2', type: 'Meeting' as const },
        ];
        const at = (event: string) =>
          toClaim(`tom involvedIn ${event}`, { stage: 'held' }, { source: 'page-one' });
        await load(withClaims({ ...records, entities }, at('tour')));
        expect(await expectCountsNow(graph)).toEqual({ ...counts, involvements: 3 });
        await load(withClaims({ ...records, entities }, at('m2')));
        expect(await expectCountsNow(graph)).toEqual({ ...counts, involvements: 3, meetings: 3 });
      });

      test('if an event loses the claim that made its guests present', async () => {
        await load(records);
        expect(await expectCountsNow(graph)).toEqual(counts);
        // The claims that they were not there alone make no meeting.
        const missing = ['mira', 'tom'].map((id) =>
          toClaim(
            `${id} involvedIn m2`,
            { capacity: 'attendee', stage: 'notHeld' },
            { source: 'page-one' },
          ),
        );
        const other = {
          ...withClaims(records, ...missing),
          entities: [...records.entities, { id: 'm2', type: 'Meeting' as const }],
        };
        const stage = toClaim('m2 stage held', {}, { source: 'page-one' });
        await load(withClaims(other, stage));
        expect(await expectCountsNow(graph)).toEqual({ ...counts, involvements: 4, meetings: 4 });
        // The removed claim does not name them.
        await load(other);
        expect(await expectCountsNow(graph)).toEqual(counts);
      });

      test('without relationships that are no longer known', async () => {
        await load(records);
        const [source, ...sources] = records.sources;
        await load({
          ...records,
          sources: [{ ...source!, retractedOn: '2014-05-01' }, ...sources],
        });
        expect(await expectCountsNow(graph)).toEqual({
          involvements: 0,
          meetings: 0,
          roles: 0,
          memberships: 0,
        });
      });

      test('after a merge and after undoing it', async () => {
        const visit = toClaim(
          'm-vale involvedIn m1',
          { capacity: 'attendee', stage: 'held' },
          { source: 'page-one' },
        );
        await load(withClaims(records, visit));
        const apart = { ...counts, involvements: 3, meetings: 3 };
        expect(await expectCountsNow(graph)).toEqual(apart);
        const merge = toClaim('m-vale sameAs mira', {}, { source: 'page-one' });
        await load(withClaims(records, visit, merge));
        expect(await expectCountsNow(graph)).toEqual(counts);
        await load(withClaims(records, visit));
        expect(await expectCountsNow(graph)).toEqual(apart);
        await rebuild(graph, 2);
        expect(await expectCountsNow(graph)).toEqual(counts);
      });
    });

    describe('rebuilding', () => {
      const { records, claim } = hill();
      const later = toClaim('tom holds chair', { since: '2015' }, { source: 'page-two' });

      test('restores an earlier revision, and then the newest', async () => {
        await load(without(records, claim));
        const first = await dumpProjected(graph);
        await load(withClaims(records, later));
        await load(withClaims(without(records, claim), later), { ...HILL, title: 'Renamed' });
        const newest = await dump(graph);

        expect(await rebuild(graph, 1)).toMatchObject({ revision: 1 });
        expect(await findRevision(graph)).toMatchObject({ number: 1, newest: 3 });
        const shown = await dumpProjected(graph);
        const isLater = ({ properties }: { properties?: unknown }) =>
          Number((properties as { revision?: unknown }).revision ?? 0) > 1;
        expect({ ...shown, nodes: shown.nodes.filter((row) => !isLater(row)) }).toEqual(first);
        // Claims recorded later stay readable by id, known on no day.
        expect(await node(later.id)).toMatchObject({ knownFrom: '9999-12-31' });
        const { datasets, claimCount } = await findCoverage(graph, '9999-12-30');
        expect(datasets.map(({ title }) => title)).toEqual(['The hill']);
        expect(claimCount).toBe(records.claims.length - 1);

        expect(await rebuild(graph)).toMatchObject({ revision: 3 });
        expect(await dump(graph)).toEqual(newest);
        expect(await rebuild(graph)).toMatchObject({ nodes: 0, relationships: 0 });
      });

      test('lets a later load continue from the newest revision', async () => {
        await load(without(records, claim));
        await load(records);
        const newest = await dump(graph);
        await rebuild(graph, 1);
        expect(await load(records)).toMatchObject({ revision: 2, changed: false });
        expect(await dump(graph)).toEqual(newest);
      });

      test('repairs a damaged projection', async () => {
        await load(records);
        const before = await dump(graph);
        await graph.write(async (run) => {
          await run(`MATCH (:Entity)-[r:INVOLVED_IN]->(:Entity) DELETE r`);
          await run(`MATCH (e:Entity {id: 'poems'}) DETACH DELETE e`);
          await run(`MATCH (n:Name) DELETE n`);
          await run(`CREATE (:Entity {id: 'stranger', hash: 'x'})`);
          await run(`MATCH (a:Actor {id: 'tom'}) SET a.meetingsNow = 9 REMOVE a.rolesNow`);
        });
        await rebuild(graph);
        expect(await dump(graph)).toEqual(before);
      });

      test.each([0, 2, -1, 1.5, Number.NaN])('revision %s does not exist', async (revision) => {
        await load(records);
        const before = await dump(graph);
        await expect(rebuild(graph, revision)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
        expect(await dump(graph)).toEqual(before);
      });

      test('an empty graph has nothing to rebuild', async () => {
        await expect(rebuild(graph)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      });
    });

    test('two data sets share a graph, and each keeps its claims if the other loses them', async () => {
      const { records, claim } = hill();
      await load(records);
      const alone = await dumpProjected(graph);
      const other: Dataset = { id: 'other', title: 'Other', coverage: 'Another page.' };
      const said = toClaim('tom name Thomas', {}, { source: 'page-three', origin: 'other' });
      const others: Records = {
        entities: records.entities.filter(({ id }) => id === 'tom'),
        sources: [{ id: 'page-three', title: 'Three', publishedOn: '2014-05-01', paragraphs: {} }],
        claims: [said],
      };
      expect(await load(others, other)).toMatchObject({ revision: 2, deprecatedClaims: 0 });
      expect((await findCoverage(graph, '9999-12-30')).datasets.map(({ key }) => key)).toEqual([
        'other',
        'test',
      ]);
      // The first revision has only one of them.
      await rebuild(graph, 1);
      expect((await findCoverage(graph, '9999-12-30')).datasets.map(({ key }) => key)).toEqual([
        'test',
      ]);
      // Removing claims from one leaves the other as it was.
      expect(await load(without(records, claim))).toMatchObject({ deprecatedClaims: 1 });
      expect(await node(said.id)).toMatchObject({ rank: 'normal' });
      await load(records);
      expect(await load({ ...others, claims: [] }, other)).toMatchObject({ deprecatedClaims: 1 });
      expect(await node(said.id)).toMatchObject({ rank: 'deprecated' });
      const left = await dumpProjected(graph);
      expect(left.relationships).toEqual(alone.relationships);
      const ids = new Set([said.id, 'page-three']);
      const rest = left.nodes.filter(
        ({ properties }) => !ids.has(String((properties as { id?: unknown }).id)),
      );
      expect(rest).toEqual(alone.nodes);
    });
  });
}
