/** Paints a tie on a canvas with the width, dashes and shape of its verdict, so that a plan never looks like a meeting. */
import { lookOfVerdict, type Look } from '../../../words/looks.ts';
import { SHAPES } from '../../../words/shape.tsx';
import type { DrawnEdge } from './drawn-edges.ts';
import { OF_DOUBLE, OTHER_WIDTH, STROKES } from './looks.tsx';
import type { Colours } from './use-colours.ts';

/** A shorter tie has no room for the shape. */
const SHORTEST_WITH_SHAPE = 44;

interface Line {
  /** Factor of the width that its look has. */
  readonly factor: number;
  /** The scale of widths, dashes and shapes. */
  readonly thin: number;
  readonly colours: Colours;
}

export function paintTie(
  context: CanvasRenderingContext2D,
  one: DrawnEdge,
  { factor, thin, colours }: Line,
): void {
  const { kind, verdict } = one.edge;
  if (kind !== 'MEETING') {
    return stroke(context, one, { width: OTHER_WIDTH, colour: colours.quiet, dashes: [] });
  }
  const look = lookOfVerdict(verdict);
  const { width, dashes, isDouble } = STROKES[look];
  const drawn = (isDouble ? width * Math.max(1, factor) : width * factor) * thin;
  context.lineCap = look === 'asked' ? 'round' : 'butt';
  const scaled = dashes === undefined ? [] : dashesOf(dashes).map((dash) => dash * thin);
  stroke(context, one, { width: drawn, colour: colours.looks[look], dashes: scaled });
  context.lineCap = 'butt';
  const gap = drawn - OF_DOUBLE * thin;
  if (isDouble) stroke(context, one, { width: gap, colour: colours.paper, dashes: [] });
}

interface Pen {
  readonly width: number;
  readonly colour: string;
  readonly dashes: number[];
}

function stroke(
  context: CanvasRenderingContext2D,
  { from, to, control }: DrawnEdge,
  { width, colour, dashes }: Pen,
): void {
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.setLineDash(dashes);
  context.beginPath();
  context.moveTo(from[0], from[1]);
  if (control === null) context.lineTo(to[0], to[1]);
  else context.quadraticCurveTo(control[0], control[1], to[0], to[1]);
  context.stroke();
}

const known = new Map<string, number[]>();

function dashesOf(text: string): number[] {
  let dashes = known.get(text);
  if (dashes === undefined) known.set(text, (dashes = text.split(' ').map(Number)));
  return dashes;
}

const shapes = new Map<Look, { readonly outline: Path2D; readonly filled: Path2D }>();

function shapeOf(look: Look) {
  let found = shapes.get(look);
  const { path, filledPart = '' } = SHAPES[look];
  if (found === undefined) {
    shapes.set(look, (found = { outline: new Path2D(path), filled: new Path2D(filledPart) }));
  }
  return found;
}

/** The shape of the verdict in the middle of a tie, if the tie is long enough. */
export function paintShape(
  context: CanvasRenderingContext2D,
  { edge, from, to, middle }: DrawnEdge,
  { thin, colours }: Omit<Line, 'factor'>,
): void {
  if (edge.kind !== 'MEETING') return;
  if (Math.hypot(from[0] - to[0], from[1] - to[1]) < SHORTEST_WITH_SHAPE * thin) return;
  const look = lookOfVerdict(edge.verdict);
  const { outline, filled } = shapeOf(look);
  const { isFilled, dashes } = SHAPES[look];
  context.save();
  context.translate(middle[0], middle[1]);
  context.scale(thin, thin);
  context.translate(-8, -8);
  context.setLineDash([]);
  context.fillStyle = colours.paper;
  context.beginPath();
  context.arc(8, 8, 9, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = context.strokeStyle = colours.looks[look];
  context.lineWidth = 1.8;
  if (dashes !== undefined) context.setLineDash(dashesOf(dashes));
  if (isFilled) context.fill(outline);
  context.stroke(outline);
  context.fill(filled);
  context.restore();
}
