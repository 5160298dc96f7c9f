/** Deltas of FollowTheMoney: applied one by one they leave what the full file leaves. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { tries } from '../support/extent.ts';
import type { Open } from '../support/world.ts';
import { linesOf, madeFile } from './collect-import.ts';
import { importFile } from './import-file.ts';

type Entity = { readonly id: string; readonly schema: string; readonly properties: object };

const NAMES = fc.array(fc.constantFrom('Ann', 'Bob', 'Cid'), { minLength: 1, maxLength: 2 });

/** A file of two people, a post and ties between those that it holds. */
const files = fc
  .record({
    people: fc.dictionary(fc.constantFrom('p1', 'p2'), NAMES),
    hasPost: fc.boolean(),
    since: fc.constantFrom('2010', '2011-02'),
    isHeld: fc.boolean(),
  })
  .map(({ people, hasPost, since, isHeld }): Entity[] => {
    const ids = Object.keys(people);
    return [
      ...ids.map((id) => ({ id, schema: 'Person', properties: { name: people[id] } })),
      ...(hasPost ? [{ id: 'post', schema: 'Position', properties: { name: ['Post'] } }] : []),
      ...(hasPost ? ids : []).map((id) => {
        return {
          id: `o-${id}`,
          schema: 'Occupancy',
          properties: { holder: [id], post: ['post'], startDate: [since] },
        };
      }),
      ...(ids.length < 2
        ? []
        : [
            {
              id: 'talk',
              schema: 'Event',
              properties: {
                name: ['Talk'],
                involved: ids,
                keywords: isHeld ? ['status:held'] : [],
              },
            },
          ]),
    ];
  });

/** The delta from one file to the next, as OpenSanctions writes it. */
function deltaOf(before: readonly Entity[], after: readonly Entity[]): object[] {
  const [old, fresh] = [before, after].map(
    (some) => new Map(some.map((entity) => [entity.id, entity])),
  );
  const gone = before
    .filter(({ id }) => !fresh!.has(id))
    .map(({ id }) => ({ op: 'DEL', entity: { id } }));
  const said = after
    .filter((entity) => JSON.stringify(old!.get(entity.id)) !== JSON.stringify(entity))
    .map((entity) => ({ op: old!.has(entity.id) ? 'MOD' : 'ADD', entity }));
  return [...gone, ...said];
}

export function describeDeltas(engine: string, open: Open, runs: number): void {
  describe(`deltas of FollowTheMoney on ${engine}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());

    const importing = async (records: readonly object[]) =>
      importFile(graph, 'ftm', await madeFile(linesOf(...records)));

    test('leave what the full file leaves', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(files, { minLength: 2, maxLength: 4 }), async (states) => {
          await graph.close();
          graph = await open();
          let before: readonly Entity[] = [];
          for (const after of states) {
            const delta = deltaOf(before, after);
            if (delta.length > 0) {
              const { totals } = await importing(delta);
              expect(totals.outcomes.refused).toBe(0);
            }
            before = after;
          }
          if (before.length === 0) return;
          // The full file has nothing to add, and nothing to take back.
          expect((await importing(before)).report).toMatchObject({ changed: false });
        }),
        { ...tries(runs), endOnFailure: true },
      );
    });

    test('take ties back with what they tie, and refuse what is no delta', async () => {
      const ann = { id: 'ann', schema: 'Person', properties: { name: ['Ann'] } };
      const post = { id: 'post', schema: 'Position', properties: { name: ['Post'] } };
      const tie = { id: 'o', schema: 'Occupancy', properties: { holder: ['ann'], post: ['post'] } };
      await importing([ann, post].map((entity) => ({ op: 'ADD', entity })));
      await importing([{ op: 'ADD', entity: tie }]);
      const held = 'MATCH (:Person)-[r:HOLDS]->(:Role) RETURN count(r) AS n';
      expect(await graph.read(held, {})).toEqual([{ n: 1 }]);
      const { totals, report } = await importing([
        { op: 'DEL', entity: { id: 'post' } },
        { op: 'XXX', entity: ann },
        { op: 'DEL', entity: {} },
      ]);
      expect(totals.outcomes).toMatchObject({ imported: 1, refused: 2 });
      expect(report).toMatchObject({ newClaims: 0, deprecatedClaims: 2 });
      expect(await graph.read(held, {})).toEqual([{ n: 0 }]);
    });
  });
}
