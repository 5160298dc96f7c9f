/** How ties and actors look: each verdict has a line and a shape, each kind of tie a letter, each type of actor an outline. */
import type { TieKind, Verdict } from '../../../generated/network.ts';
import { lookOfVerdict, type VerdictLook } from '../../../words/looks.ts';
import { ShapePath } from '../../../words/shape.tsx';
import type { PictureNode } from '../network-types.ts';

/** Kinds that never mean that two met: thin lines with a letter. */
export type OtherKind = Exclude<TieKind, 'MEETING'>;

interface TieLook {
  readonly kind: TieKind;
  readonly verdict: Verdict | null;
}

interface Stroke {
  readonly width: number;
  readonly dashes?: string;
  readonly isDouble?: true;
}

/** Strokes by look. A double line is a wide line with a gap drawn over it. */
export const STROKES: Readonly<Record<VerdictLook, Stroke>> = {
  met: { width: 3 },
  spoke: { width: 2.2, dashes: '20 4' },
  seen: { width: 1.4 },
  attended: { width: 5, dashes: '2 4' },
  unstated: { width: 2.2, dashes: '12 3 2 3 2 3' },
  planned: { width: 2.2, dashes: '8 5' },
  asked: { width: 2.6, dashes: '0.1 6' },
  off: { width: 1.4, dashes: '14 12' },
  alleged: { width: 2, dashes: '12 4 2 4' },
  disputed: { width: 5.5, isDouble: true },
  denied: { width: 5.5, dashes: '9 5', isDouble: true },
  none: { width: 1 },
};

/** The width of ties that are no meetings. */
export const OTHER_WIDTH = 1.1;
/** The two lines of a double line are this wide together. */
export const OF_DOUBLE = 3.2;

interface TieLineProps {
  readonly tie: TieLook;
  readonly path: string;
  /** Where the shape or the letter stands; null if there is no room for it. */
  readonly middle: readonly [number, number] | null;
  /** The letter of a kind that is no meeting. */
  readonly letter: string;
  /** Factor of the width. */
  readonly width?: number;
  /** Factor of the size of the shape or the letter. */
  readonly shapeScale?: number;
}

/** The line of a tie along a path, with its shape or letter in the middle. */
export function TieLine(props: TieLineProps) {
  const { tie, path, middle, letter, width = 1, shapeScale = 1 } = props;
  const place = middle && `translate(${middle[0]} ${middle[1]}) scale(${round(shapeScale)})`;
  if (tie.kind !== 'MEETING') {
    return (
      <>
        <path className="tie-line tie-other" d={path} strokeWidth={OTHER_WIDTH} />
        {place !== null && (
          <g transform={place}>
            <rect className="tie-mark" x={-7} y={-8} width={14} height={16} rx={3} />
            <text className="tie-letter" textAnchor="middle" y={4}>
              {letter}
            </text>
          </g>
        )}
      </>
    );
  }
  const look = lookOfVerdict(tie.verdict);
  const { dashes, isDouble, ...stroke } = STROKES[look];
  // The two lines of a double line would become one if it were narrower.
  const drawn = round(isDouble ? stroke.width * Math.max(1, width) : stroke.width * width);
  return (
    <g className="tie-look" data-look={look}>
      <path
        className="tie-line"
        d={path}
        strokeWidth={drawn}
        strokeDasharray={dashes}
        strokeLinecap={look === 'asked' ? 'round' : 'butt'}
      />
      {isDouble && <path className="tie-gap" d={path} strokeWidth={round(drawn - OF_DOUBLE)} />}
      {place !== null && (
        <g transform={place}>
          <circle className="tie-back" r={9} />
          <ShapePath look={look} transform="translate(-8 -8)" />
        </g>
      )}
    </g>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Person: circle; organization: square; group: diamond. */
export function ActorShape({
  type,
  radius,
  isCentre,
}: {
  readonly type: PictureNode['type'];
  readonly radius: number;
  readonly isCentre: boolean;
}) {
  return (
    <>
      {isCentre && <Outline type={type} radius={radius + 4} className="actor-ring" />}
      <Outline type={type} radius={radius} className="actor-shape" />
    </>
  );
}

function Outline({
  type,
  radius,
  className,
}: {
  readonly type: PictureNode['type'];
  readonly radius: number;
  readonly className: string;
}) {
  if (type === 'Person') return <circle className={className} r={radius} />;
  if (type === 'Organization') {
    const half = radius * 0.9;
    return (
      <rect className={className} x={-half} y={-half} width={2 * half} height={2 * half} rx={2} />
    );
  }
  const far = radius * 1.2;
  return <path className={className} d={`M0 ${-far}L${far} 0L0 ${far}L${-far} 0Z`} />;
}
