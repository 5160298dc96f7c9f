/** The lines and numbers beside bars that count something. */
import type { ScaleLinear } from 'd3-scale';

interface BarsAxisProps {
  /** From a count to its height in pixels. */
  readonly height: ScaleLinear<number, number>;
  /** The largest count. */
  readonly largest: number;
  /** About how many lines there are at most. */
  readonly most: number;
  /** Where the lines begin and end, and where the numbers before them end. */
  readonly from: number;
  readonly to: number;
  readonly textEnd: number;
  /** The place of 0. */
  readonly floor: number;
  readonly numberText: (value: number) => string;
}

export function BarsAxis({
  height,
  largest,
  most,
  from,
  to,
  textEnd,
  floor,
  numberText,
}: BarsAxisProps) {
  return (
    <g className="axis" aria-hidden="true">
      {height
        .ticks(Math.min(most, largest))
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line x1={from} x2={to} y1={floor - height(tick)} y2={floor - height(tick)} />
            <text x={textEnd} y={floor - height(tick) + 4} textAnchor="end">
              {numberText(tick)}
            </text>
          </g>
        ))}
    </g>
  );
}
