/** Where the actors of a network are drawn: forces with a fixed seed and a fixed number of steps, so that the same data gives the same picture. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

export interface LayoutRequest {
  readonly nodes: readonly { readonly id: string; readonly radius: number }[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

/** Centre of each node by id, in pixels around (0, 0). */
export type Positions = Readonly<Record<string, readonly [x: number, y: number]>>;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

const STEPS = 300;
const SEED = 20_160_126;

/** The order of nodes and links does not matter. */
export function layOut({ nodes, links }: LayoutRequest): Positions {
  const bodies: Body[] = nodes
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, radius }) => ({ id, radius }));
  forceSimulation(bodies)
    .randomSource(seeded(SEED))
    .force(
      'link',
      forceLink<Body, { source: string | Body; target: string | Body }>(pairsOf(links))
        .id(({ id }) => id)
        .distance(80),
    )
    .force('charge', forceManyBody().strength(-320))
    .force(
      'collide',
      forceCollide<Body>(({ radius }) => radius + 12),
    )
    // Pictures are wider than they are high.
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.09))
    .stop()
    .tick(STEPS);
  return Object.fromEntries(
    bodies.map(({ id, x = 0, y = 0 }) => [id, [round(x), round(y)] as const]),
  );
}

/** One link per pair, in a fixed order. */
function pairsOf(links: LayoutRequest['links']): { source: string; target: string }[] {
  const keys = links.map(({ source, target }) =>
    JSON.stringify(source < target ? [source, target] : [target, source]),
  );
  return [...new Set(keys)].toSorted().map((key) => {
    const [source, target] = JSON.parse(key) as [string, string];
    return { source, target };
  });
}

const round = (value: number) => Math.round(value * 100) / 100;

/** A linear congruential generator (Numerical Recipes). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}
