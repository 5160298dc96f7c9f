/** Which actor the pointer or the focus is on, and above a canvas, which tie. */
import { useCallback, useRef, useState, type FocusEvent, type PointerEvent } from 'react';
import type { DrawnEdge } from '../drawing/drawn-edges.ts';
import { tieAt } from '../drawing/tie-at.ts';
import type { View } from './view.ts';

interface Pointed {
  readonly actor: string | null;
  readonly tie: string | null;
  /** Says which ties are drawn, where the pointer looks for one. */
  readonly look: (drawn: readonly DrawnEdge[]) => void;
  readonly handlers: {
    readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
  };
}

/** The id of the actor whose mark an event is on. */
export const actorOf = (target: EventTarget): string | null =>
  target instanceof Element
    ? (target.closest('[data-node]')?.getAttribute('data-node') ?? null)
    : null;

export function usePointed({ x, y }: View, isPainted: boolean): Pointed {
  const [actor, setActor] = useState<string | null>(null);
  const [tie, setTie] = useState<string | null>(null);
  const drawn = useRef<readonly DrawnEdge[]>([]);
  return {
    actor,
    tie,
    look: useCallback((edges: readonly DrawnEdge[]) => {
      drawn.current = edges;
    }, []),
    handlers: {
      onPointerMove: ({ target, currentTarget, clientX, clientY, buttons, pointerType }) => {
        // A picture that is being moved stays as it is. A finger points only by a tap, which opens.
        if (buttons !== 0 || pointerType === 'touch') return;
        const on = actorOf(target);
        setActor(on);
        if (!isPainted) return;
        const box = currentTarget.getBoundingClientRect();
        const at = [clientX - box.left - x, clientY - box.top - y] as const;
        setTie(on === null ? tieAt(drawn.current, at[0], at[1]) : null);
      },
      onPointerLeave: () => {
        setActor(null);
        setTie(null);
      },
      onFocus: ({ target }) => {
        if (target.matches(':focus-visible')) setActor(actorOf(target));
      },
      onBlur: () => setActor(null),
    },
  };
}
