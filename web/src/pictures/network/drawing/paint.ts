/** Paints many actors and ties on a canvas, with the lines, dashes and outlines that the same picture has as SVG. */
import type { Lit } from '../interaction/lit.ts';
import type { PictureNode, Point } from '../network-types.ts';
import { AROUND, type Area } from './communities.tsx';
import type { DrawnEdge } from './drawn-edges.ts';
import type { Emphasis } from './emphasis.ts';
import { thinOf } from './fitted.ts';
import { paintActor } from './paint-actor.ts';
import { paintShape, paintTie } from './paint-tie.ts';
import type { Colours } from './use-colours.ts';

export interface Scene {
  readonly areas: readonly Area[];
  readonly drawn: readonly DrawnEdge[];
  readonly nodes: readonly PictureNode[];
  readonly at: ReadonlyMap<string, Point>;
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  /** The scale at which actors are drawn, at most 1. */
  readonly crowd: number;
  /** The width of the whole picture at this scale. */
  readonly width: number;
  readonly lit: Lit | null;
}

/** The part of the picture that is painted, in its pixels. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const DIM = 0.12;
/** Shapes in the middle of ties are painted if no more ties than this are seen. */
const MOST_SHAPES = 120;

export function paint(
  context: CanvasRenderingContext2D,
  scene: Scene,
  window: Window,
  { chosen, ...colours }: Colours & { readonly chosen: string | null },
): void {
  const { areas, drawn, nodes, at, emphasis, lit } = scene;
  const thin = thinOf(scene.crowd);
  context.globalAlpha = 1;
  context.fillStyle = context.strokeStyle = colours.community;
  context.lineWidth = AROUND;
  context.lineJoin = 'round';
  context.setLineDash([]);
  for (const { path } of areas) {
    const outline = new Path2D(path);
    context.fill(outline);
    context.stroke(outline);
  }
  context.lineJoin = 'miter';
  const seen = drawn.filter((one) => isSeen(one, window));
  // The weakest first, so that the strongest lie on top; the lit ones above all.
  const isLit = ({ edge }: DrawnEdge) => lit === null || lit.edges.has(edge.id);
  const layers = [seen.filter((one) => !isLit(one)), seen.filter(isLit)];
  layers.forEach((layer, index) => {
    for (let place = layer.length - 1; place >= 0; place -= 1) {
      const one = layer[place]!;
      const { width = 1, opacity = 1 } = emphasis.get(one.edge.id) ?? {};
      const isBright = lit !== null && index === 1;
      context.globalAlpha = index === 0 ? DIM * opacity : isBright ? 1 : opacity;
      paintTie(context, one, { factor: isBright ? Math.max(1, width) : width, thin, colours });
    }
  });
  const bright = layers[1]!;
  context.globalAlpha = 1;
  if (bright.length <= MOST_SHAPES) {
    for (const one of bright) paintShape(context, one, { thin, colours });
  }
  for (const node of nodes) {
    const point = at.get(node.id);
    if (point === undefined) continue;
    context.globalAlpha = lit === null || lit.nodes.has(node.id) ? 1 : DIM * 2;
    paintActor(context, node, point, { crowd: scene.crowd, isChosen: node.id === chosen, colours });
  }
  context.globalAlpha = 1;
}

/** False only if the tie surely lies outside. */
function isSeen({ from, to, middle }: DrawnEdge, { left, top, width, height }: Window): boolean {
  const xs = [from[0], to[0], middle[0]];
  const ys = [from[1], to[1], middle[1]];
  return (
    Math.max(...xs) >= left &&
    Math.min(...xs) <= left + width &&
    Math.max(...ys) >= top &&
    Math.min(...ys) <= top + height
  );
}
