/** One bar of a picture, stacked by verdict or status, each part with its pattern. */
import { fillOf, keyOf, lookOf, type Counted } from './bars-patterns.tsx';

export interface StackedBar {
  readonly key: string;
  /** The text below the bar. */
  readonly label: string;
  readonly count: number;
  /** The parts of the bar in their order from the bottom; their counts add up to `count`. */
  readonly parts: readonly { readonly of: Counted; readonly count: number }[];
  /** Everything the bar shows, in words. */
  readonly description: string;
}

export interface PlacedBar {
  readonly bar: StackedBar;
  /** The place of 0. */
  readonly floor: number;
  /** From a count to its height in pixels. */
  readonly height: (count: number) => number;
}

/** The position of each part. */
export function placedParts({ bar, floor, height }: PlacedBar) {
  let below = 0;
  return bar.parts.map((part) => {
    below += part.count;
    return { ...part, y: floor - height(below), tall: height(part.count) };
  });
}

export function Stack({
  x,
  width,
  ...placed
}: PlacedBar & { readonly x: number; readonly width: number }) {
  return placedParts(placed).map(({ of, y, tall }) => (
    <g key={keyOf(of)} className="look" data-look={lookOf(of)}>
      <rect x={x} y={y} width={width} height={tall} fill={fillOf(of)} stroke="currentColor" />
    </g>
  ));
}
