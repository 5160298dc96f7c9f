/** A small timeline of one actor: what lasted as bars, what happened as shapes. A bar is all the time that is possible; nothing stands in its middle. */
import './pictures.css';
import './lifelines.css';
import { languageOf } from '../words/name.tsx';
import {
  AXIS,
  layOutLifelines,
  TAG,
  type LifelineDates,
  type PlacedMark,
} from './lifelines-layout.ts';
import { pressing, useRoving } from './roving.ts';
import { shortened } from './text-width.ts';
import { TimeAxis } from './time-axis.tsx';
import { ShapeAt, Span, type MarkShape } from './timeline-marks.tsx';
import { useWidth } from './use-width.ts';

export interface LifelineMark extends LifelineDates {
  readonly key: string;
  /** Null for a bar that needs none. */
  readonly shape: MarkShape | null;
  /** True if it lasted for the whole time; false if it fell on one day within it. */
  readonly isLasting: boolean;
  /** Everything it shows, in words. */
  readonly description: string;
}

interface Lane {
  readonly id: string;
  readonly name: string;
  readonly marks: readonly LifelineMark[];
}

interface LifelinesProps {
  readonly title: string;
  readonly lanes: readonly Lane[];
  readonly open: (mark: LifelineMark) => void;
}

/** Height until the width is known. */
const WAITING = 120;

export function Lifelines(props: LifelinesProps) {
  const [width, setElement] = useWidth();
  return (
    <div ref={setElement} className="lifelines" style={width === 0 ? { minHeight: WAITING } : {}}>
      {width > 0 && <Drawn {...props} width={width} />}
    </div>
  );
}

function Drawn({ title, lanes, open, width }: LifelinesProps & { readonly width: number }) {
  const layout = layOutLifelines(
    lanes.map(({ marks }) => marks),
    width,
  );
  const roving = useRoving(layout.placed.map(({ mark }) => mark.key));
  return (
    <svg
      className="picture"
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
    >
      <TimeAxis
        ticks={layout.ticks}
        width={width}
        labelY={AXIS - 10}
        top={AXIS - 6}
        bottom={layout.height}
      />
      {layout.lanes.map(({ y }, index) => (
        <g key={lanes[index]!.id} aria-hidden="true">
          <path className="lane-line" d={`M0 ${y}H${width}`} />
          <text className="lane-name" x={4} y={y + 15} lang={languageOf(lanes[index]!.name)}>
            {shortened(lanes[index]!.name, width - 16)}
          </text>
        </g>
      ))}
      <g role="group" aria-label={title} onKeyDown={roving.onKeyDown}>
        {layout.placed.map((placed) => (
          <g
            key={placed.mark.key}
            role="button"
            aria-label={placed.mark.description}
            aria-haspopup="dialog"
            {...roving.stop(placed.mark.key, placed.lane, placed.from)}
            {...pressing(() => open(placed.mark))}
          >
            <title>{placed.mark.description}</title>
            <Mark of={placed} />
          </g>
        ))}
      </g>
    </svg>
  );
}

function Mark({ of }: { readonly of: PlacedMark<LifelineMark> }) {
  const { mark, from, to, isPoint, surely, y } = of;
  const { shape } = mark;
  const left = isPoint ? from - 11 : from - 2;
  const right = isPoint ? to + 11 : to + (shape === null ? 2 : TAG);
  return (
    <>
      <rect className="hit" x={left} y={y - 11} width={right - left} height={22} rx={5} />
      <g className="look" data-look={shape ?? 'stated'}>
        {isPoint ? (
          <ShapeAt shape={shape ?? 'attested'} x={from} y={y} />
        ) : (
          <>
            <Span of={of} isLasting={mark.isLasting} />
            {surely !== null && (
              <rect
                className="surely"
                x={surely.from}
                y={y - 8}
                width={surely.to - surely.from}
                height={16}
              />
            )}
            {shape !== null && <Tag shape={shape} x={to + 12} y={y} />}
          </>
        )}
      </g>
    </>
  );
}

interface TagProps {
  readonly shape: MarkShape;
  readonly x: number;
  readonly y: number;
}

/** A shape alone beside a bar would look like a day on the axis. */
function Tag({ shape, x, y }: TagProps) {
  return (
    <>
      <rect className="tag" x={x - 9} y={y - 9} width={18} height={18} rx={4} />
      <g transform={`translate(${x} ${y}) scale(0.75)`}>
        <ShapeAt shape={shape} x={0} y={0} />
      </g>
    </>
  );
}
