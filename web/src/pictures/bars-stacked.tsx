/** Vertical bars, stacked by verdict or status, each with its pattern and number, and a legend. */
import './pictures.css';
import { scaleLinear } from 'd3-scale';
import type { Ref } from 'react';
import { fillOf, keyOf, lookOf, Patterns, type Counted } from './bars-patterns.tsx';
import { BarsAxis } from './bars-axis.tsx';
import { placedParts, Stack, type PlacedBar, type StackedBar } from './bars-stack.tsx';
import { pressing, useRoving } from './roving.ts';
import { TextLines } from './text-lines.tsx';
import { flowed, textWidth } from './text-width.ts';

interface BarsStackedProps {
  readonly title: string;
  readonly bars: readonly StackedBar[];
  readonly legend: readonly { readonly of: Counted; readonly text: string }[];
  readonly numberText: (value: number) => string;
  readonly open: (bar: StackedBar) => void;
  readonly ref: Ref<SVGSVGElement>;
}

const PLOT = 200;
const TOP = 24;
const SIDE = 48;
const STEP = 30;
const BAR = 24;
const NARROWEST = 640;
const LEGEND_ROW = 26;
const LEGEND_ROOM = { symbol: 32, gap: 24 };

export function BarsStacked({ title, bars, legend, numberText, open, ref }: BarsStackedProps) {
  const largest = Math.max(1, ...bars.map(({ count }) => count));
  const height = scaleLinear().domain([0, largest]).range([0, PLOT]);
  const lean = Math.max(...bars.map(({ label }) => textWidth(label))) * Math.SQRT1_2;
  const start = SIDE + lean;
  const width = Math.max(NARROWEST, start + bars.length * STEP + 16);
  const floor = TOP + PLOT;
  const legendTop = floor + lean + 34;
  const { places, rows } = flowed(
    legend.map(({ text }) => text),
    width - 32,
    LEGEND_ROOM,
  );
  const whole = legendTop + rows * LEGEND_ROW;
  const roving = useRoving(bars.map(({ key }) => key));
  return (
    <svg
      ref={ref}
      className="picture"
      viewBox={`0 0 ${width} ${whole}`}
      width={width}
      height={whole}
    >
      <Patterns of={legend.map(({ of }) => of)} />
      <BarsAxis
        {...{ height, largest, floor, numberText }}
        most={5}
        from={start - 8}
        to={width}
        textEnd={start - 14}
      />
      <g role="group" aria-label={title} onKeyDown={roving.onKeyDown}>
        {bars.map((bar, index) => (
          <g
            key={bar.key}
            role="button"
            aria-label={bar.description}
            transform={`translate(${start + index * STEP} 0)`}
            {...roving.stop(bar.key, 0, index)}
            {...pressing(() => open(bar))}
          >
            <title>{bar.description}</title>
            <rect className="hit" x={0} y={TOP - 18} width={STEP - 2} height={PLOT + 20} rx={4} />
            <Stack {...{ bar, floor, height }} x={(STEP - 2 - BAR) / 2} width={BAR} />
          </g>
        ))}
      </g>
      {/* Not part of the pressable bars, which already have the whole description as their accessible name. */}
      <g className="labels" aria-hidden="true">
        {bars.map((bar, index) => (
          <g key={bar.key} transform={`translate(${start + index * STEP} 0)`}>
            <StackNumbers bar={bar} floor={floor} height={height} numberText={numberText} />
            <text
              textAnchor="end"
              transform={`translate(${STEP / 2 + 4} ${floor + 16}) rotate(-45)`}
            >
              {bar.label}
            </text>
          </g>
        ))}
      </g>
      {legend.map(({ of }, index) => (
        <g
          key={keyOf(of)}
          transform={`translate(${16 + places[index]!.x} ${legendTop + places[index]!.row * LEGEND_ROW})`}
        >
          <g className="look" data-look={lookOf(of)}>
            <rect width={24} height={16} fill={fillOf(of)} stroke="currentColor" />
          </g>
          <TextLines lines={places[index]!.lines} x={32} y={12} />
        </g>
      ))}
    </svg>
  );
}

/** A part that is high enough shows its number; the total is above the bar. */
function StackNumbers({
  numberText,
  ...props
}: PlacedBar & { readonly numberText: (value: number) => string }) {
  const { bar, floor, height } = props;
  const middle = (STEP - 2) / 2;
  return (
    <>
      {bar.parts.length > 1 &&
        placedParts(props)
          .filter(({ tall }) => tall >= 18)
          .map(({ of, count, y, tall }) => (
            <text
              key={keyOf(of)}
              className="on-bar"
              x={middle}
              y={y + tall / 2 + 4}
              textAnchor="middle"
            >
              {numberText(count)}
            </text>
          ))}
      {bar.count > 0 && (
        <text
          className="bar-total"
          x={middle}
          y={floor - height(bar.count) - 5}
          textAnchor="middle"
        >
          {numberText(bar.count)}
        </text>
      )}
    </>
  );
}
