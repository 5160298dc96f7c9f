/** How ties and actors look: each verdict has a line and a shape, each kind of tie a letter, each type of actor an outline. */
import type { TieKind, Verdict } from '../generated/network.ts';
import { useWords } from '../language/language.ts';
import { lookOfVerdict, ShapePath, type Look } from '../words/badge.tsx';
import { networkWords } from './network-words.ts';
import type { PictureNode } from './network-types.ts';

/** Kinds that never mean that two met: thin lines with a letter. */
export type OtherKind = Exclude<TieKind, 'MEETING'>;

interface TieLook {
  readonly kind: TieKind;
  readonly verdict: Verdict | null;
}

/** Strokes by look. A double line is a wide line with a gap drawn over it. */
const STROKES: Readonly<
  Record<Look, { readonly width: number; readonly dashes?: string; readonly isDouble?: true }>
> = {
  held: { width: 3 },
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
  stated: { width: 1.5 },
  none: { width: 1 },
};

/** The line of a tie along a path, with its shape or letter in the middle. */
export function TieLine({
  tie,
  path,
  middle,
  tieCount,
}: {
  readonly tie: TieLook;
  readonly path: string;
  readonly middle: readonly [number, number] | null;
  readonly tieCount: number;
}) {
  const say = useWords(networkWords);
  if (tie.kind !== 'MEETING') {
    return (
      <>
        <path className="tie-line tie-other" d={path} strokeWidth={1.1} />
        {middle !== null && (
          <g transform={`translate(${middle[0]} ${middle[1]})`}>
            <rect className="tie-mark" x={-7} y={-8} width={14} height={16} rx={3} />
            <text className="tie-letter" textAnchor="middle" y={4}>
              {say(`mark.${tie.kind}`)}
            </text>
          </g>
        )}
      </>
    );
  }
  const look = lookOfVerdict(tie.verdict);
  const { width, dashes, isDouble } = STROKES[look];
  const drawn = width + Math.min(3, Math.log2(tieCount) * 0.5);
  return (
    <g className="tie-look" data-look={look}>
      <path
        className="tie-line"
        d={path}
        strokeWidth={drawn}
        strokeDasharray={dashes}
        strokeLinecap={look === 'asked' ? 'round' : 'butt'}
      />
      {isDouble && <path className="tie-gap" d={path} strokeWidth={drawn - 3.2} />}
      {middle !== null && (
        <g transform={`translate(${middle[0] - 8} ${middle[1] - 8})`}>
          <circle className="tie-back" cx={8} cy={8} r={9} />
          <ShapePath look={look} />
        </g>
      )}
    </g>
  );
}

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
