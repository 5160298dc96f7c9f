/** The canvas below a picture of many actors. While the picture is moved, it shows what it has painted around the window. */
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { View } from '../interaction/view.ts';
import type { Size } from './fitted.ts';
import { paint, type Scene } from './paint.ts';
import { useColours } from './use-colours.ts';

interface PaintedNetworkProps {
  readonly scene: Scene;
  readonly chosen: string | null;
  readonly view: View;
  readonly size: Size;
}

/** How much is painted beyond each edge of the window, as a share of its size. */
const BEYOND = 0.3;

export function PaintedNetwork({ scene, chosen, view, size }: PaintedNetworkProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painted = useRef<{ readonly of: object; readonly x: number; readonly y: number } | null>(
    null,
  );
  const colours = useColours();
  const { width, height } = size;
  const [marginX, marginY] = [Math.round(width * BEYOND), Math.round(height * BEYOND)];
  const [wide, high] = [width + 2 * marginX, height + 2 * marginY];
  // A new object whenever something has to be painted again.
  const what = useMemo(
    () => ({ scene, chosen, colours, wide, high }),
    [scene, chosen, colours, wide, high],
  );
  useLayoutEffect(() => {
    const { current } = canvas;
    const context = current?.getContext('2d');
    if (current === null || context === null || context === undefined) return;
    const before = painted.current;
    const isEnough =
      before?.of === what &&
      Math.abs(view.x - before.x) <= marginX &&
      Math.abs(view.y - before.y) <= marginY;
    if (!isEnough) {
      const density = Math.min(2, devicePixelRatio);
      if (before?.of !== what || current.width !== wide * density) {
        current.width = wide * density;
        current.height = high * density;
      }
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, current.width, current.height);
      context.setTransform(
        density,
        0,
        0,
        density,
        (marginX + view.x) * density,
        (marginY + view.y) * density,
      );
      const window = { left: -view.x - marginX, top: -view.y - marginY, width: wide, height: high };
      paint(context, scene, window, { ...colours, chosen });
      painted.current = { of: what, x: view.x, y: view.y };
    }
    const { x, y } = painted.current!;
    current.style.transform = `translate(${view.x - x - marginX}px, ${view.y - y - marginY}px)`;
  });
  return (
    <div className="painted" style={{ width, height }} aria-hidden="true">
      <canvas ref={canvas} style={{ width: wide, height: high }} />
    </div>
  );
}
