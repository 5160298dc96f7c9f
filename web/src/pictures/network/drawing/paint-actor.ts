/** Paints an actor on a canvas with the outline of its type. */
import { radiusOf, type PictureNode, type Point } from '../network-types.ts';
import type { Colours } from './use-colours.ts';

interface ActorLook {
  readonly crowd: number;
  readonly isChosen: boolean;
  readonly colours: Colours;
}

/** Person: circle; organization: square; group: diamond. */
export function paintActor(
  context: CanvasRenderingContext2D,
  node: PictureNode,
  [x, y]: Point,
  { crowd, isChosen, colours }: ActorLook,
): void {
  const radius = radiusOf(node) * crowd;
  context.setLineDash([]);
  context.save();
  context.translate(x, y);
  context.strokeStyle = colours.ink;
  context.lineWidth = isChosen ? 3.5 : radius < 6 ? 1 : 1.6;
  if (node.isCentre) {
    context.fillStyle = colours.paper;
    outline(context, node.type, radius + 4);
  }
  context.fillStyle = isChosen ? colours.focus : colours.sheet;
  outline(context, node.type, radius);
  context.restore();
}

function outline(
  context: CanvasRenderingContext2D,
  type: PictureNode['type'],
  radius: number,
): void {
  context.beginPath();
  if (type === 'Person') context.arc(0, 0, radius, 0, 2 * Math.PI);
  else if (type === 'Organization') {
    context.rect(radius * -0.9, radius * -0.9, radius * 1.8, radius * 1.8);
  } else {
    const far = radius * 1.2;
    context.moveTo(0, -far);
    context.lineTo(far, 0);
    context.lineTo(0, far);
    context.lineTo(-far, 0);
    context.closePath();
  }
  context.fill();
  context.stroke();
}
