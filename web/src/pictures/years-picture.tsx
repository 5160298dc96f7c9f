/** Years side by side, each with a bar stacked by verdict. Dragging over them, or moving the two ends, chooses years. */
import './pictures.css';
import './years.css';
import { scaleLinear } from 'd3-scale';
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { BarsAxis } from './bars-axis.tsx';
import { Patterns, type Counted } from './bars-patterns.tsx';
import { Stack, type StackedBar } from './bars-stack.tsx';
import { useRoving } from './roving.ts';
import { textWidth } from './text-width.ts';
import { useWidth } from './use-width.ts';
import { FLOOR, layOutYears, PLOT, SIDE, TOP, TRACK, type Stretch } from './years-layout.ts';
import { placeIn, YearsRange } from './years-range.tsx';

interface YearsPictureProps {
  readonly title: string;
  /** One for each year; its label is the year in the digits of the reader's language. */
  readonly bars: readonly StackedBar[];
  readonly kinds: readonly Counted[];
  readonly numberText: (value: number) => string;
  /** Null if all years count. */
  readonly chosen: Stretch | null;
  /** `isStep` for one of many small changes, such as by an arrow key. */
  readonly choose: (chosen: Stretch | null, isStep: boolean) => void;
  readonly names: { readonly from: string; readonly to: string };
}

const HEIGHT = TRACK + 20;
/** Room between the numbers of two bars. */
const BETWEEN = 6;

export function YearsPicture(props: YearsPictureProps) {
  const [width, setElement] = useWidth();
  return (
    <div ref={setElement} className="years" style={{ minHeight: HEIGHT }}>
      {width > 0 && <Drawn {...props} width={width} />}
    </div>
  );
}

function Drawn({
  title,
  bars,
  kinds,
  numberText,
  chosen,
  choose,
  names,
  width,
}: YearsPictureProps & { readonly width: number }) {
  const layout = layOutYears(bars.length, width);
  const largest = Math.max(1, ...bars.map(({ count }) => count));
  const height = scaleLinear().domain([0, largest]).range([0, PLOT]);
  const widest = Math.max(...bars.map(({ count }) => textWidth(numberText(count))));
  const isNumbered = widest + BETWEEN <= layout.step;
  const gap = Math.min(6, layout.step * 0.15);
  const roving = useRoving(bars.map(({ key }) => key));
  const [dragged, setDragged] = useState<Stretch | null>(null);
  const shown = dragged === null ? chosen : ordered(dragged);
  const whole = { from: 0, to: bars.length - 1 };
  const isIn = (index: number) => shown === null || (index >= shown.from && index <= shown.to);
  /** One press on the only chosen year takes it back. */
  const press = (index: number, isWider: boolean) => {
    const isOnly = chosen?.from === index && chosen.to === index;
    if (isOnly) choose(null, false);
    else if (!isWider || chosen === null) choose({ from: index, to: index }, false);
    else choose({ from: Math.min(chosen.from, index), to: Math.max(chosen.to, index) }, false);
  };
  const onPointerDown = (event: PointerEvent<SVGGElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const index = layout.indexAt(placeIn(event));
    setDragged({ from: index, to: index });
  };
  const onPointerMove = (event: PointerEvent<SVGGElement>) => {
    if (dragged !== null) setDragged({ ...dragged, to: layout.indexAt(placeIn(event)) });
  };
  const onPointerUp = (event: PointerEvent<SVGGElement>) => {
    if (dragged === null) return;
    setDragged(null);
    if (dragged.from === dragged.to) press(dragged.from, event.shiftKey);
    else choose(ordered(dragged), false);
  };
  const pressing = (index: number) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press(index, event.shiftKey);
  };
  return (
    <svg
      className="picture"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="group"
      aria-label={title}
    >
      <Patterns of={kinds} />
      <BarsAxis
        {...{ height, largest, numberText }}
        most={4}
        from={SIDE}
        to={layout.leftOf(bars.length)}
        textEnd={SIDE - 6}
        floor={FLOOR}
      />
      <g
        onKeyDown={roving.onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setDragged(null)}
      >
        {bars.map((bar, index) => (
          <g
            key={bar.key}
            role="button"
            aria-label={bar.description}
            aria-pressed={chosen !== null && isIn(index)}
            data-in={isIn(index)}
            transform={`translate(${layout.leftOf(index)} 0)`}
            {...roving.stop(bar.key, 0, index)}
            onKeyDown={pressing(index)}
          >
            <title>{bar.description}</title>
            <rect className="hit" y={TOP - 18} width={layout.step} height={PLOT + 20} rx={4} />
            <Stack {...{ bar, height }} floor={FLOOR} x={gap} width={layout.step - 2 * gap} />
          </g>
        ))}
      </g>
      <g className="labels" aria-hidden="true">
        {bars.map((bar, index) => {
          const x = layout.leftOf(index) + layout.step / 2;
          return (
            <g key={bar.key} data-in={isIn(index)}>
              {index % layout.namedEvery === 0 && (
                <text x={x} y={FLOOR + 18} textAnchor="middle">
                  {bar.label}
                </text>
              )}
              {bar.count > 0 && isNumbered && (
                <text
                  className="bar-total"
                  x={x}
                  y={FLOOR - height(bar.count) - 5}
                  textAnchor="middle"
                >
                  {numberText(bar.count)}
                </text>
              )}
            </g>
          );
        })}
      </g>
      {bars.length > 1 && (
        <YearsRange
          layout={layout}
          years={bars.map(({ label }) => label)}
          chosen={shown ?? whole}
          choose={(next) =>
            choose(next.from === whole.from && next.to === whole.to ? null : next, true)
          }
          names={names}
        />
      )}
    </svg>
  );
}

const ordered = ({ from, to }: Stretch): Stretch => ({
  from: Math.min(from, to),
  to: Math.max(from, to),
});
