/** Dependent parts of the projection: a load that changes one claim gives the same graph as a fresh load. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadRecords } from '../../src/curation/load.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Graph, Row } from '../../src/graph/graph.ts';
import { report } from '../domain/support/reports.ts';
import { world, type World } from '../domain/support/world.ts';
import { dumpProjected, type Dump } from '../support/dump.ts';
import type { Open } from '../support/world.ts';

const HILL = { id: 'test', title: 'Test', coverage: 'Invented.' };
const NOW = new Date('2020-01-02T03:04:05.678Z');
const NUMBERED = { publishedOn: '2020-01-20' };
const BOTH = { attendee: ['a', 'b'] };

/** A visit, a meeting within it, and people of two parties. */
const hill = (): World =>
  world()
    .visit('v')
    .meeting('m', 'n')
    .person('a', 'b', 'b2', 'c')
    .organization('x')
    .role('r')
    .source('names', { publishedOn: '2019-12-01' })
    .claim('a name Ada')
    .claim('b name Bo')
    .claim('b2 name Bob')
    .claim('c name Cy')
    .claim('r name Minister')
    .claim('x name Ex')
    .claim('m partOf v');

/** The dump without claims and sources that are recorded but not part of these records. */
function shown({ nodes, relationships }: Dump, { claims, sources }: Records): Dump {
  const ids = new Set([...claims, ...sources].map(({ id }) => id));
  const isRecorded = ({ labels }: Row) =>
    ['Claim', 'Source'].some((label) => (labels as string[]).includes(label));
  const isShown = (row: Row) => !isRecorded(row) || ids.has(String((row.properties as Row).id));
  const strip = ({ labels, properties }: Row): Row => {
    const { revision: _revision, first: _first, ...rest } = properties as Row;
    return { labels, properties: rest } as unknown as Row;
  };
  const byText = (a: Row, b: Row) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return { nodes: nodes.filter(isShown).map(strip).sort(byText), relationships };
}

export function describeReprojection(engine: string, open: Open): void {
  describe(`dependent parts of the projection, in ${engine}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());

    const load = (records: Records) =>
      loadRecords(graph, HILL, records, { who: 'tests', why: 'a test', now: NOW });
    const rows = async (...ids: readonly [string, string]) => {
      const [a = '', b = ''] = [...ids].sort();
      const found = await graph.read(
        `MATCH (:Entity {id: $a})-[r:COUNTERPART]->(:Entity {id: $b})
         RETURN r.meeting AS meeting, r.within AS within, r.verdict AS verdict, r.knownUntil AS end
         ORDER BY meeting, end`,
        { a, b },
      );
      return found.map(({ meeting, within, verdict }) =>
        [meeting, 'in', `${String(within)}:`, verdict].join(' '),
      );
    };
    /** Loads one world after the other, and expects the graph of a fresh load of the last. */
    const expectAsFresh = async (...history: readonly World[]) => {
      const { records } = history.at(-1)!;
      for (const each of history) await load(each.records);
      const after = shown(await dumpProjected(graph), records);
      await graph.close();
      graph = await open();
      await load(records);
      expect(after).toEqual(shown(await dumpProjected(graph), records));
    };

    describe('a meeting within a visit, if only the visit changes', () => {
      const planned = () => report(hill(), '2020-01-01', { stage: 'expected', ...BOTH });

      test('is called off with the visit', async () => {
        const off = () => report(planned(), '2020-01-05', { event: 'v', stage: 'cancelled' });
        await load(planned().records);
        expect(await rows('a', 'b')).toEqual(['m in m: PLANNED']);
        await load(off().records);
        expect((await rows('a', 'b')).at(-1)).toBe('m in m: CALLED_OFF');
        await expectAsFresh(planned(), off(), planned());
        await expectAsFresh(planned(), off());
      });

      test('inherits the date of the visit', async () => {
        const held = () => report(hill(), '2020-01-10', { stage: 'held', ...BOTH });
        const dated = () =>
          report(held(), '2020-01-11', { event: 'v', stage: 'held', date: '2020-01-03' });
        await load(held().records);
        await load(dated().records);
        const [date] = await graph.read(
          `MATCH (:Entity)-[r:COUNTERPART {meeting: 'm'}]->(:Entity)
           WHERE r.knownUntil = '9999-12-31' RETURN r.date AS date, r.basis AS basis`,
        );
        expect(date).toEqual({ date: '2020-01-03', basis: 'inherited' });
        await expectAsFresh(held(), dated(), held());
      });

      test('takes place where the visit does, until it has a place of its own', async () => {
        const held = () => report(hill().place('p', 'q'), '2020-01-10', { stage: 'held', ...BOTH });
        const placed = () => held().claim('p name Port').claim('v at p');
        const own = () => placed().claim('q name Quay').claim('m at q');
        const places = () =>
          graph.read(
            `MATCH (:Entity {id: 'm'})-[r:AT]->(place:Entity)
             RETURN place.id AS place, r.inheritedFrom AS inherited`,
          );
        await load(held().records);
        expect(await places()).toEqual([]);
        await load(placed().records);
        expect(await places()).toEqual([{ place: 'p', inherited: 'v' }]);
        await load(own().records);
        expect(await places()).toEqual([{ place: 'q', inherited: null }]);
        await expectAsFresh(held(), placed(), own(), placed(), held());
        await expectAsFresh(held(), placed());
      });

      test('counts within an outer meeting once the same two are named there', async () => {
        const inner = () =>
          report(hill(), '2020-01-10', { stage: 'held', ...BOTH }).claim('m partOf n');
        const outer = () => report(inner(), '2020-01-11', { event: 'n', stage: 'held', ...BOTH });
        await load(inner().records);
        expect(await rows('a', 'b')).toEqual(['m in m: MET']);
        await load(outer().records);
        expect(await rows('a', 'b')).toContain('m in n: MET');
        await expectAsFresh(inner(), outer(), inner());
      });
    });

    test('a claim becomes an allegation if its speaker no longer belongs to a side', async () => {
      const said = (until?: string) => {
        const built = hill().source('posts', { publishedOn: '2019-12-02' });
        built.claim('a memberOf x').claim('c memberOf x', until === undefined ? {} : { until });
        report(built, '2020-01-10', { stage: 'expected', ...BOTH });
        return report(built, '2020-01-20', { stage: 'held', ...BOTH, speaker: 'c' });
      };
      await load(said().records);
      expect((await rows('a', 'b')).at(-1)).toBe('m in m: MET');
      await load(said('2018').records);
      expect((await rows('a', 'b')).at(-1)).toBe('m in m: ALLEGED');
      await expectAsFresh(said(), said('2018'), said());
    });

    test('the number of meetings told as one counts only while its speaker belongs to a side', async () => {
      const said = (until?: string) => {
        const built = hill().source('posts', { publishedOn: '2019-12-02' });
        built.claim('a memberOf x').claim('c memberOf x', until === undefined ? {} : { until });
        report(built, '2020-01-10', { stage: 'held', ...BOTH }).source('times', NUMBERED);
        return built.claim('m property 12..', { which: 'times' }, { speaker: 'c' });
      };
      await expectAsFresh(said(), said('2018'));
    });

    test('a meeting lies in another only while the speaker who says so belongs to a side of either', async () => {
      const said = (until?: string) => {
        const built = hill().source('posts', { publishedOn: '2019-12-02' });
        built.claim('a memberOf x').claim('c memberOf x', until === undefined ? {} : { until });
        report(built, '2020-01-10', { stage: 'held', attendee: ['b', 'b2'] });
        report(built, '2020-01-11', { event: 'n', stage: 'held', attendee: ['a', 'b', 'b2'] });
        return built.claim('m partOf n', {}, { speaker: 'c' });
      };
      await load(said().records);
      expect(await rows('b', 'b2')).toContain('m in n: MET');
      await load(said('2018').records);
      expect((await rows('b', 'b2')).at(-1)).toBe('n in n: MET');
      await expectAsFresh(said(), said('2018'), said());
    });

    describe('a merge', () => {
      const two = () => {
        const built = report(hill(), '2020-01-10', { stage: 'held', ...BOTH });
        return report(built, '2020-01-11', { event: 'n', stage: 'held', attendee: ['a', 'b2'] });
      };
      const merged = (retractedOn?: string) =>
        two()
          .source('same', {
            publishedOn: '2020-02-01',
            ...(retractedOn === undefined ? {} : { retractedOn }),
          })
          .claim('b2 sameAs b');

      test('gives both meetings to one actor, until its source is withdrawn', async () => {
        await load(merged().records);
        expect(await rows('a', 'b')).toEqual(['m in m: MET', 'n in n: MET']);
        await load(merged('2020-03-01').records);
        expect(await rows('a', 'b')).toEqual(['m in m: MET']);
        expect(await rows('a', 'b2')).toEqual(['n in n: MET']);
        await expectAsFresh(merged(), merged('2020-03-01'));
      });

      test('is refused if a curator denies it, and the error names the decision', async () => {
        const different = two()
          .source('curators', { kind: 'curation' })
          .claim('b2 sameAs b', {}, { modality: 'denied' });
        const decision = different.lastId;
        await load(different.records);
        different.source('same', { publishedOn: '2020-02-01' }).claim('b2 sameAs b');
        await expect(load(different.records)).rejects.toThrow(decision);
        const bySource = two()
          .source('paper', { publishedOn: '2020-01-20' })
          .claim('b2 sameAs b', {}, { modality: 'denied' })
          .source('same', { publishedOn: '2020-02-01' })
          .claim('b2 sameAs b');
        await graph.close();
        graph = await open();
        await load(bySource.records);
        expect(await rows('a', 'b')).toEqual(['m in m: MET', 'n in n: MET']);
      });
    });

    test('pairs of a changed meeting are replaced without leftovers', async () => {
      const with_ = (...attendee: readonly string[]) =>
        report(hill(), '2020-01-10', { stage: 'held', attendee });
      await load(with_('a', 'b', 'c').records);
      await load(with_('a', 'c').records);
      expect(await rows('a', 'b')).toEqual([]);
      expect(await rows('a', 'c')).toEqual(['m in m: MET']);
      await expectAsFresh(with_('a', 'b', 'c'), with_('a', 'c'), with_('b', 'c'));
    });

    test('a role with an unnamed holder makes marked pairs', async () => {
      const met = () => report(hill(), '2020-01-10', { stage: 'held', attendee: ['a', 'r'] });
      await load(met().records);
      const found = await graph.read(
        `MATCH (a:Entity)-[r:COUNTERPART]->(b:Entity) RETURN a.id AS a, b.id AS b, r.ofRole AS ofRole`,
      );
      expect(found).toEqual([{ a: 'a', b: 'r', ofRole: true }]);
      await expectAsFresh(hill(), met(), hill());
    });
  });
}
