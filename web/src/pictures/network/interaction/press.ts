/** Keys on the marks of a picture: Enter and the space bar press, arrow keys step through a list. */
import type { KeyboardEvent } from 'react';

export function isPress(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  event.preventDefault();
  return true;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The index to which an arrow key leads in a list of `count`, around its ends; null for other keys. */
export function stepFrom(event: KeyboardEvent, index: number, count: number): number | null {
  const by = STEPS[event.key];
  if (by === undefined) return null;
  event.preventDefault();
  return (index + by + count) % count;
}
