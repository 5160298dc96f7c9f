/** Where communities are placed: around the middle, apart from each other. */
import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { seeded } from './seeded.ts';

export interface Division {
  /** Ids of the actors of each community. */
  readonly communities: readonly (readonly string[])[];
  /** How many times wider than high the picture is to be, roughly. */
  readonly wide: number;
}

export interface Home {
  readonly community: number;
  /** The middle of the community. */
  readonly x: number;
  readonly y: number;
  /** A first place of the actor there, on a spiral, so that few steps are needed. */
  readonly start: { readonly x: number; readonly y: number };
}

/** Room around a community, and around an actor in the middle. */
const APART = 40;
const MIDDLE = 70;
const STEPS = 200;

/** The home of each actor that is in a community. `isMiddle` keeps the middle free. */
export function homesOf(
  { communities, wide }: Division,
  isMiddle: boolean,
): ReadonlyMap<string, Home> {
  const circles: (SimulationNodeDatum & { readonly size: number })[] = [
    ...(isMiddle ? [{ size: MIDDLE, fx: 0, fy: 0 }] : []),
    ...communities.map(({ length }) => ({ size: 24 * Math.sqrt(length) + APART })),
  ];
  forceSimulation(circles)
    .randomSource(seeded())
    .force('collide', forceCollide<(typeof circles)[number]>(({ size }) => size).iterations(3))
    .force('x', forceX().strength(0.06 / wide))
    .force('y', forceY().strength(0.06 * wide))
    .stop()
    .tick(STEPS);
  const placed = isMiddle ? circles.slice(1) : circles;
  return new Map(
    communities.flatMap((ids, community) => {
      const { x = 0, y = 0 } = placed[community]!;
      return ids.map((id, index) => {
        const [far, angle] = [14 * Math.sqrt(index + 0.5), index * 2.4];
        const start = { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) };
        return [id, { community, x, y, start }] as const;
      });
    }),
  );
}
