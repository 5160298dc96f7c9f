/** Places actors by forces with a fixed seed and a fixed number of steps. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceRadial,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Point } from '../network-types.ts';
import type { Pair } from './communities.ts';
import { homesOf, type Division, type Home } from './homes.ts';
import { seeded } from './seeded.ts';

export interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
  /** Whether it has a tie with the actor in the middle. */
  readonly isNear: boolean;
  /** Zero for the actor in the middle, which does not move. */
  fx?: number;
  fy?: number;
}

type Link = { readonly source: string | Body; readonly target: string | Body };
type Places = ReadonlyMap<string, Point>;

/** Large networks get fewer steps, so that they are drawn within a second or two. */
const stepsFor = (count: number) => (count > 200 ? 100 : 300);

const linksOf = (pairs: readonly Pair[]): Link[] =>
  pairs.map(({ source, target }) => ({ source, target }));

function ran(simulation: Simulation<Body, undefined>): Places {
  const bodies = simulation.nodes();
  const steps = stepsFor(bodies.length);
  simulation
    .randomSource(seeded())
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .force(
      'collide',
      forceCollide<Body>(({ radius }) => radius + 10),
    )
    .stop()
    .tick(steps);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, [x, y]]));
}

/** The first ring around an actor in the middle: its radius, and the room of each actor on it. */
const NEAREST = 130;
const ROOM = 44;
const NEXT_RING = 110;

/** Places in one piece; around an actor in the middle, in the order of `bodies`. `pairs` must be in a fixed order. */
export function together(bodies: readonly Body[], pairs: readonly Pair[], wide: number): Places {
  const isMiddle = bodies.some(({ fx }) => fx === 0);
  const near = bodies.filter(({ isNear, fx }) => isNear && fx === undefined).length;
  const first = Math.max(NEAREST, (near * ROOM) / (2 * Math.PI));
  let placed = 0;
  const moved = bodies.map((body) => {
    if (!isMiddle || !body.isNear || body.fx === 0) return { ...body };
    const angle = (placed++ / near) * 2 * Math.PI - Math.PI / 2;
    return { ...body, x: first * Math.cos(angle), y: first * Math.sin(angle) };
  });
  const simulation = forceSimulation(moved)
    .force(
      'link',
      forceLink<Body, Link>(linksOf(pairs))
        .id(({ id }) => id)
        .distance(80),
    )
    .force('charge', forceManyBody().strength(-320))
    .force('x', forceX().strength(0.06))
    .force('y', forceY().strength(0.06));
  if (isMiddle) {
    // The ties of the middle do not pull, so a ring keeps everybody around it.
    const ring = forceRadial<Body>(({ isNear }) => (isNear ? first : first + NEXT_RING));
    simulation.force('ring', ring.strength(0.5)).force('x', null).force('y', null);
  }
  return new Map([...ran(simulation)].map(([id, [x, y]]) => [id, [x * wide, y]]));
}

/** Places with each community drawn towards a place of its own. `pairs` must be in a fixed order. */
export function apart(bodies: readonly Body[], pairs: readonly Pair[], division: Division): Places {
  const homes = homesOf(
    division,
    bodies.some(({ fx }) => fx === 0),
  );
  const homeOf = (end: string | Body): Home | undefined =>
    homes.get(typeof end === 'string' ? end : end.id);
  const moved = bodies.map((body) => ({ ...body, ...homeOf(body)?.start }));
  const link = forceLink<Body, Link>(linksOf(pairs))
    .id(({ id }) => id)
    .distance(56);
  const usual = link.strength();
  // Ties between communities would pull them into each other.
  link.strength((one, index, all) => {
    const isWithin = homeOf(one.source)?.community === homeOf(one.target)?.community;
    return (isWithin ? 0.6 : 0.02) * usual(one, index, all);
  });
  const towards = (free: number) => (body: Body) => (homeOf(body) === undefined ? free : 0.14);
  return ran(
    forceSimulation(moved)
      .force('link', link)
      .force(
        'charge',
        forceManyBody<Body>()
          .strength(({ fx }) => (fx === 0 ? -600 : -90))
          .theta(1.1)
          .distanceMax(260),
      )
      .force(
        'x',
        forceX<Body>((body) => homeOf(body)?.x ?? 0).strength(towards(0.07 / division.wide)),
      )
      .force(
        'y',
        forceY<Body>((body) => homeOf(body)?.y ?? 0).strength(towards(0.07 * division.wide)),
      ),
  );
}

/** How far places reach from the middle, upwards, in an outline `wide` times as wide as high. */
export function reachOf(places: Places, wide: number): number {
  return Math.max(0, ...[...places.values()].map(([x, y]) => Math.hypot(x / wide, y)));
}
