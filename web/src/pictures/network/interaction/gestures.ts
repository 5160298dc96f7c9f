/** Wheel, mouse and fingers on a picture. Where the whole picture is seen, they scroll the page instead, so that it does not trap the reader. */
import { useEffect, useRef, type RefObject } from 'react';

interface Acts {
  readonly zoomAt: (factor: number, x: number, y: number) => void;
  readonly move: (x: number, y: number) => void;
}

/** Pixels that a press may move and still be a click. */
const STILL = 4;

/** `acts` must stay the same functions. */
export function useGestures(
  ground: RefObject<SVGSVGElement | null>,
  { zoomAt, move }: Acts,
  scale: number,
): void {
  const latest = useRef(scale);
  useEffect(() => {
    latest.current = scale;
  }, [scale]);
  useEffect(() => {
    const svg = ground.current;
    if (svg === null) return;
    const acts = { zoomAt, move };
    const stops = [onWheel(svg, acts, latest), onDrag(svg, acts), onFingers(svg, acts, latest)];
    return () => stops.forEach((stop) => stop());
  }, [ground, zoomAt, move]);
}

type Scale = { readonly current: number };

function onWheel(svg: SVGSVGElement, { zoomAt }: Acts, scale: Scale): () => void {
  const wheel = (event: WheelEvent) => {
    if (event.deltaY > 0 && scale.current === 1) return;
    event.preventDefault();
    const box = svg.getBoundingClientRect();
    zoomAt(Math.exp(-event.deltaY / 400), event.clientX - box.left, event.clientY - box.top);
  };
  svg.addEventListener('wheel', wheel, { passive: false });
  return () => svg.removeEventListener('wheel', wheel);
}

function onDrag(svg: SVGSVGElement, { move }: Acts): () => void {
  let last: { readonly x: number; readonly y: number } | null = null;
  let isDragged = false;
  const down = (event: PointerEvent) => {
    isDragged = false;
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    last = { x: event.clientX, y: event.clientY };
  };
  const drag = (event: PointerEvent) => {
    if (last === null || event.buttons !== 1) return;
    const [x, y] = [event.clientX - last.x, event.clientY - last.y];
    if (!isDragged && Math.hypot(x, y) < STILL) return;
    if (!isDragged) svg.setPointerCapture(event.pointerId);
    isDragged = true;
    last = { x: event.clientX, y: event.clientY };
    move(x, y);
  };
  const up = () => {
    last = null;
  };
  // A drag that began on a mark does not open it.
  const click = (event: MouseEvent) => {
    if (isDragged) event.stopPropagation();
    isDragged = false;
  };
  svg.addEventListener('pointerdown', down);
  svg.addEventListener('pointermove', drag);
  svg.addEventListener('pointerup', up);
  svg.addEventListener('click', click, true);
  return () => {
    svg.removeEventListener('pointerdown', down);
    svg.removeEventListener('pointermove', drag);
    svg.removeEventListener('pointerup', up);
    svg.removeEventListener('click', click, true);
  };
}

/** Two fingers zoom; one finger moves an enlarged picture. */
function onFingers(svg: SVGSVGElement, { zoomAt, move }: Acts, scale: Scale): () => void {
  let before: { readonly x: number; readonly y: number; readonly apart: number } | null = null;
  const place = ({ touches }: TouchEvent) => {
    const box = svg.getBoundingClientRect();
    const [one, other] = [touches[0]!, touches[1] ?? touches[0]!];
    return {
      x: (one.clientX + other.clientX) / 2 - box.left,
      y: (one.clientY + other.clientY) / 2 - box.top,
      apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
    };
  };
  const start = (event: TouchEvent) => {
    before = event.touches.length > 0 ? place(event) : null;
  };
  const moved = (event: TouchEvent) => {
    if (before === null || (event.touches.length === 1 && scale.current === 1)) return;
    event.preventDefault();
    const now = place(event);
    move(now.x - before.x, now.y - before.y);
    if (before.apart > 0 && now.apart > 0) zoomAt(now.apart / before.apart, now.x, now.y);
    before = now;
  };
  svg.addEventListener('touchstart', start, { passive: true });
  svg.addEventListener('touchend', start, { passive: true });
  svg.addEventListener('touchmove', moved, { passive: false });
  return () => {
    svg.removeEventListener('touchstart', start);
    svg.removeEventListener('touchend', start);
    svg.removeEventListener('touchmove', moved);
  };
}
