/** What stands on a line of time: a shape on a day, or a bar over all days that are possible. */
import type { Look } from '../words/looks.ts';
import { ShapePath, SHAPES } from '../words/shape.tsx';

/** Status of an event, or what happened to something that has no status. */
export type MarkShape = Look | 'began' | 'ended' | 'attested' | 'stage';

const OTHER_SHAPES: Readonly<Record<Exclude<MarkShape, Look>, string>> = {
  began: 'M3 2v12M3 8h10M9 4l4 4-4 4',
  ended: 'M13 2v12M13 8H3M6 5v6',
  attested: 'M3 3h10v10H3Z',
  stage: 'M2 5h12v9H2ZM6 5V2h4v3',
};

/** Where a bar lies. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
  /** Its middle. */
  readonly y: number;
}

interface SpanProps {
  readonly of: Reach;
  readonly isLasting: boolean;
}

/** A closed end has an edge; an open end has an arrow. A dashed bar means one day somewhere within it. */
export function Span({ of, isLasting }: SpanProps) {
  const { from, to, isOpenBefore, isOpenAfter, y } = of;
  const dashes = isLasting ? undefined : '4 3';
  const [top, bottom] = [y - 8, y + 8];
  return (
    <g fill="none" stroke="currentColor" strokeWidth="1.5">
      <path
        d={`M${from} ${top}H${to}V${bottom}H${from}Z`}
        fill="currentColor"
        opacity="0.16"
        stroke="none"
      />
      <path d={`M${from} ${top}H${to}M${from} ${bottom}H${to}`} strokeDasharray={dashes} />
      <path
        d={
          isOpenBefore
            ? `M${from + 7} ${top}L${from} ${y}L${from + 7} ${bottom}`
            : `M${from} ${top}V${bottom}`
        }
      />
      <path
        d={
          isOpenAfter
            ? `M${to - 7} ${top}L${to} ${y}L${to - 7} ${bottom}`
            : `M${to} ${top}V${bottom}`
        }
      />
    </g>
  );
}

export function ShapeAt({
  shape,
  x,
  y,
}: {
  readonly shape: MarkShape;
  readonly x: number;
  readonly y: number;
}) {
  const transform = `translate(${x - 8} ${y - 8})`;
  if (shape in SHAPES) return <ShapePath look={shape as Look} transform={transform} />;
  return (
    <path
      transform={transform}
      d={OTHER_SHAPES[shape as Exclude<MarkShape, Look>]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
    />
  );
}
