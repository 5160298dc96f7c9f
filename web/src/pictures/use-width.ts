/** The width that an element has on the screen, for pictures that fill it and keep their text readable. */
import { useLayoutEffect, useState } from 'react';

/** The width in pixels, 0 until it is known, and a ref for the element, which must have no padding. */
export function useWidth(): [number, (element: HTMLElement | null) => void] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  // Measured before anything is painted, so that nothing below the picture moves.
  useLayoutEffect(() => {
    if (element === null) return undefined;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [width, setElement];
}
