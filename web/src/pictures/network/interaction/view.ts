/** The visible part of a picture. Buttons, the wheel, dragging, fingers and keys zoom and move it. */
import { useCallback, useState, type RefObject } from 'react';
import { useGestures } from './gestures.ts';

export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const WHOLE: View = { scale: 1, x: 0, y: 0 };
const LARGEST = 8;
const STEP = 1.4;
const MOVE = 60;

export interface ViewControl {
  readonly view: View;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showAll: () => void;
  readonly move: (x: number, y: number) => void;
  /** Moves to this point (in pixels of the whole picture) if it is not visible. */
  readonly reveal: (x: number, y: number) => void;
  /** Brings this point to the middle, at least so large. */
  readonly centreOn: (x: number, y: number, least: number) => void;
  /** Returns true if the key zoomed or moved the view. */
  readonly key: (key: string) => boolean;
}

export function useView(
  /** The element on which wheel, mouse and fingers act. */
  ground: RefObject<SVGSVGElement | null>,
  width: number,
  height: number,
): ViewControl {
  const [view, setView] = useState(WHOLE);
  const zoomAt = useCallback((factor: number, atX: number, atY: number) => {
    setView(({ scale, x, y }) => {
      const next = Math.min(LARGEST, Math.max(1, scale * factor));
      if (next === 1) return WHOLE;
      const grown = next / scale;
      return { scale: next, x: atX - (atX - x) * grown, y: atY - (atY - y) * grown };
    });
  }, []);
  const zoom = (factor: number) => zoomAt(factor, width / 2, height / 2);
  const move = useCallback((dx: number, dy: number) => {
    setView(({ scale, x, y }) => ({ scale, x: x + dx, y: y + dy }));
  }, []);
  useGestures(ground, { zoomAt, move }, view.scale);
  const actions: Readonly<Record<string, () => void>> = {
    '+': () => zoom(STEP),
    '=': () => zoom(STEP),
    '-': () => zoom(1 / STEP),
    '0': () => setView(WHOLE),
  };
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [MOVE, 0],
    ArrowRight: [-MOVE, 0],
    ArrowUp: [0, MOVE],
    ArrowDown: [0, -MOVE],
  };
  return {
    view,
    zoomIn: () => zoom(STEP),
    zoomOut: () => zoom(1 / STEP),
    showAll: () => setView(WHOLE),
    move,
    reveal: (px, py) => {
      const [atX, atY] = [px * view.scale + view.x, py * view.scale + view.y];
      const isSeen = atX > 20 && atX < width - 20 && atY > 20 && atY < height - 20;
      if (!isSeen) move(width / 2 - atX, height / 2 - atY);
    },
    centreOn: (px, py, least) =>
      setView(({ scale }) => {
        const next = Math.max(scale, least);
        return { scale: next, x: width / 2 - px * next, y: height / 2 - py * next };
      }),
    key: (key) => {
      const by = moves[key];
      if (by !== undefined) move(...by);
      else if (actions[key] === undefined) return false;
      else actions[key]();
      return true;
    },
  };
}
