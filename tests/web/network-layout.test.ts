/** The layout of networks: the same data gives the same picture, and those who belong together stand together. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../support/extent.ts';
import { ofTheApp } from './of-the-app.ts';

interface LayoutRequest {
  readonly nodes: readonly ReturnType<typeof actor>[];
  readonly links: readonly ReturnType<typeof tie>[];
  readonly wide: number;
}
type LayOut = (request: LayoutRequest) => {
  readonly positions: Readonly<Record<string, readonly [x: number, y: number]>>;
  readonly communities: readonly (readonly string[])[];
};
const { layOut } = await ofTheApp<{ layOut: LayOut }>('pictures/network/layout/lay-out.ts');

const actor = (id: string, isCentre = false) => ({ id, radius: 10, isCentre });
const tie = (source: string, target: string, rank = 0) => ({ source, target, weight: 1, rank });

/** Two groups of five, each with all ties within, one tie between them, and an actor tied to all. */
function twoGroups(): LayoutRequest {
  const groups = ['a', 'b'].map((group) => [1, 2, 3, 4, 5].map((index) => `${group}${index}`));
  const within = groups.flatMap((ids) =>
    ids.flatMap((one, index) => ids.slice(index + 1).map((other) => tie(one, other))),
  );
  const everybody = groups.flat();
  return {
    nodes: [actor('ego', true), ...everybody.map((id) => actor(id))],
    links: [...within, tie('a1', 'b1'), ...everybody.map((id) => tie('ego', id))],
    wide: 1.7,
  };
}

test('the order of actors and ties does not change the picture', () => {
  const request = twoGroups();
  const usual = layOut(request);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...request.nodes], { minLength: request.nodes.length }),
      fc.shuffledSubarray([...request.links], { minLength: request.links.length }),
      (nodes, links) => {
        expect(layOut({ ...request, nodes, links })).toEqual(usual);
      },
    ),
    tries(5, 50),
  );
});

test('communities are found without the ties of the middle, and stand apart', () => {
  const { positions, communities } = layOut(twoGroups());
  expect(communities.map((ids) => ids.toSorted())).toEqual([
    ['a1', 'a2', 'a3', 'a4', 'a5'],
    ['b1', 'b2', 'b3', 'b4', 'b5'],
  ]);
  const away = (one: string, other: string) => {
    const [[x, y], [atX, atY]] = [positions[one]!, positions[other]!];
    return Math.hypot(x - atX, y - atY);
  };
  for (const inA of ['a2', 'a3', 'a4', 'a5']) {
    for (const inB of ['b2', 'b3', 'b4', 'b5']) {
      expect(away(inA, inB)).toBeGreaterThan(away(inA, 'a2') + 20);
    }
  }
});

test('ties that do not divide clearly give no communities', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const links = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => tie(one, other)));
  expect(layOut({ nodes: ids.map((id) => actor(id)), links, wide: 1 }).communities).toEqual([]);
});

test('those tied only to the middle stand around it by the sort of their tie, clockwise', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `actor-${String(index).padStart(2, '0')}`);
  const links = ids.map((id, index) => tie('ego', id, index % 3));
  const nodes = [actor('ego', true), ...ids.map((id) => actor(id))];
  const { positions } = layOut({ nodes, links, wide: 1 });
  const turn = (id: string) => {
    const [x, y] = positions[id]!;
    const angle = Math.atan2(y, x) + Math.PI / 2;
    return (angle + 2 * Math.PI + 1e-6) % (2 * Math.PI);
  };
  const around = ids.toSorted((a, b) => turn(a) - turn(b));
  expect(around.map((id) => ids.indexOf(id) % 3)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
});

test('a picture on a phone has smaller marks for the same actors; zooming brings them to full size', async () => {
  const { crowdOf } = await ofTheApp<{
    crowdOf: (count: number, scale: number, width: number) => number;
  }>('pictures/network/drawing/fitted.ts');
  expect(crowdOf(100, 1, 326)).toBeLessThan(crowdOf(100, 1, 960));
  expect(crowdOf(100, 1, 960)).toBe(crowdOf(100, 1, 600));
  expect(crowdOf(16, 1, 326)).toBe(1);
  expect(crowdOf(100, 5, 326)).toBe(1);
});
