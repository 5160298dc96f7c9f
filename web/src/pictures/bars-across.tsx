/** Horizontal bars, each with a name before it and a number after it. */
import './pictures.css';
import { scaleLinear } from 'd3-scale';
import type { Ref } from 'react';
import { languageOf } from '../words/name.tsx';
import { pressing, useRoving } from './roving.ts';
import { shortened, textWidth } from './text-width.ts';

interface Bar {
  readonly key: string;
  readonly name: string;
  /** 0 or more. */
  readonly value: number;
  /** The value in the digits of the reader's language. */
  readonly text: string;
  readonly description: string;
  readonly open: () => void;
}

interface BarsAcrossProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly ref: Ref<SVGSVGElement>;
}

const WIDTH = 640;
const ROW = 28;
const PAD = 10;
const LONGEST_NAME = 220;
const NUMBER = 60;

export function BarsAcross({ title, bars, ref }: BarsAcrossProps) {
  const names = bars.map(({ name }) => shortened(name, LONGEST_NAME));
  const side = Math.max(...names.map(textWidth)) + 2 * PAD;
  const largest = Math.max(...bars.map(({ value }) => value));
  const length = scaleLinear()
    .domain([0, largest === 0 ? 1 : largest])
    .range([0, WIDTH - side - NUMBER]);
  const height = bars.length * ROW + 2 * PAD;
  const roving = useRoving(bars.map(({ key }) => key));
  return (
    <svg
      ref={ref}
      className="picture"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
    >
      <g role="group" aria-label={title} onKeyDown={roving.onKeyDown}>
        {bars.map(({ key, value, description, open }, index) => {
          const y = PAD + index * ROW;
          return (
            <g
              key={key}
              role="button"
              aria-label={description}
              aria-haspopup="dialog"
              {...roving.stop(key, index, 0)}
              {...pressing(open)}
            >
              <rect className="hit" x={2} y={y + 1} width={WIDTH - 4} height={ROW - 2} rx={4} />
              <rect className="bar" x={side} y={y + 6} width={length(value)} height={ROW - 12} />
            </g>
          );
        })}
      </g>
      {/* Not part of the pressable bars, which already have the whole description as their accessible name. */}
      <g className="labels" aria-hidden="true">
        {bars.map(({ key, name, value, text }, index) => {
          const y = PAD + index * ROW + 18;
          return (
            <g key={key}>
              <text lang={languageOf(name)} textAnchor="end" x={side - PAD} y={y}>
                {names[index]}
              </text>
              <text x={side + length(value) + 6} y={y}>
                {text}
              </text>
            </g>
          );
        })}
      </g>
    </svg>
  );
}
