/** The two ends of the chosen years as handles, which arrow keys move a year at a time. */
import type { KeyboardEvent, PointerEvent } from 'react';
import { TRACK, type Stretch, type YearsLayout } from './years-layout.ts';

interface YearsRangeProps {
  readonly layout: YearsLayout;
  readonly years: readonly string[];
  readonly chosen: Stretch;
  readonly choose: (chosen: Stretch) => void;
  readonly names: { readonly from: string; readonly to: string };
}

export function YearsRange({ layout, years, chosen, choose, names }: YearsRangeProps) {
  const { from, to } = chosen;
  const left = layout.leftOf(from);
  const right = layout.leftOf(to + 1);
  return (
    <g className="years-range">
      <path className="track" d={`M${layout.leftOf(0)} ${TRACK}H${layout.leftOf(years.length)}`} />
      <path className="taken" d={`M${left} ${TRACK}H${right}`} />
      <Handle
        name={names.from}
        x={left}
        at={from}
        years={years}
        move={(next) => choose({ from: Math.min(next, to), to })}
        indexAt={layout.indexAt}
      />
      <Handle
        name={names.to}
        x={right}
        at={to}
        years={years}
        move={(next) => choose({ from, to: Math.max(next, from) })}
        indexAt={layout.indexAt}
      />
    </g>
  );
}

interface HandleProps {
  readonly name: string;
  readonly x: number;
  readonly at: number;
  readonly years: readonly string[];
  readonly move: (to: number) => void;
  readonly indexAt: YearsLayout['indexAt'];
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -Infinity,
  End: Infinity,
};

function Handle({ name, x, at, years, move, indexAt }: HandleProps) {
  const last = years.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.min(last, Math.max(0, at + step));
    if (next !== at) move(next);
  };
  const drag = (event: PointerEvent<SVGGElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const next = indexAt(placeIn(event));
    if (next !== at) move(next);
  };
  return (
    <g
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={years[at]}
      transform={`translate(${x} ${TRACK})`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
    >
      <circle className="hit" r={14} />
      <circle className="knob" r={7} />
    </g>
  );
}

/** How far right of the picture's left edge a pointer is. */
export function placeIn(event: PointerEvent<SVGElement>): number {
  const svg = event.currentTarget.ownerSVGElement ?? event.currentTarget;
  return event.clientX - svg.getBoundingClientRect().left;
}
