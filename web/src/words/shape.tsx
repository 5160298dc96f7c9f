/** The shape of each look, the same in badges, networks and timelines. */
import './badge.css';
import type { Look } from './looks.ts';

interface ShapeOutline {
  readonly path: string;
  readonly isFilled?: true;
  /** A part of the outline that is filled, if the rest is not. */
  readonly filledPart?: string;
  readonly dashes?: string;
}

/** Outline of each shape in a box of 16 by 16; the same in badges, networks and timelines. */
export const SHAPES: Readonly<Record<Look, ShapeOutline>> = {
  met: { path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z', isFilled: true },
  occurred: { path: 'M8 2l6 6-6 6-6-6Z', isFilled: true },
  // A telephone's receiver.
  spoke: {
    path: 'M3 2.2h2.6l1.2 3.4-1.6 1.1a8 8 0 0 0 4.1 4.1l1.1-1.6 3.4 1.2V13c0 .7-.5 1.2-1.2 1.2A10.8 10.8 0 0 1 1.8 3.4c0-.7.5-1.2 1.2-1.2Z',
  },
  seen: {
    path: 'M1 8s3-5 7-5 7 5 7 5-3 5-7 5-7-5-7-5Zm9 0a2 2 0 1 0-4 0 2 2 0 0 0 4 0Z',
  },
  // Two people under one roof.
  attended: {
    path: 'M1.5 7L8 1.8 14.5 7M3 6v8.2h10V6',
    filledPart: 'M5.2 9h2v3h-2ZM8.8 9h2v3h-2Z',
  },
  // Half of it is filled: the meeting took place, but no source says that both were there.
  unstated: { path: 'M8 2a6 6 0 1 1 0 12', filledPart: 'M8 2a6 6 0 0 0 0 12Z', dashes: '2.4 2' },
  planned: { path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z', dashes: '3 2' },
  asked: { path: 'M2 3h12v8H8l-3 3v-3H2Z' },
  off: { path: 'M3 3l10 10M13 3L3 13' },
  alleged: { path: 'M8 1.5L15 14H1Z' },
  disputed: { path: 'M2 6h12M2 10h12M11 2L5 14' },
  denied: { path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM3.8 12.2l8.4-8.4' },
  stated: { path: 'M2 8h4v4H2Zm0 0c0-3 1-4 3-5M9 8h4v4H9Zm0 0c0-3 1-4 3-5' },
  none: { path: 'M3 8h10' },
};

/** The outline alone, for use within an SVG. It fills a box of 16 by 16 at its `transform`. */
export function ShapePath({
  look,
  transform,
}: {
  readonly look: Look;
  readonly transform?: string;
}) {
  const { path, isFilled, filledPart, dashes } = SHAPES[look];
  return (
    <>
      <path
        transform={transform}
        d={path}
        fill={isFilled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.8"
        strokeDasharray={dashes}
      />
      {filledPart !== undefined && (
        <path transform={transform} d={filledPart} fill="currentColor" />
      )}
    </>
  );
}

export function Shape({ look }: { readonly look: Look }) {
  return (
    <svg className="shape" data-look={look} viewBox="0 0 16 16" aria-hidden="true">
      <ShapePath look={look} />
    </svg>
  );
}
