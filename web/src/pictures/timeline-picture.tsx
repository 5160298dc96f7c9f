/** A timeline as a picture, with a lane per actor. A point is a day; a bar is a span, or one day within it, and may be open at one end. */
import './pictures.css';
import type { Ref } from 'react';
import { useLanguage } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { languageOf } from '../words/name.tsx';
import { pressing, useRoving } from './roving.ts';
import { TextLines } from './text-lines.tsx';
import { flowed, shortened, WIDER_FONTS, type Flowed } from './text-width.ts';
import { TimeAxis } from './time-axis.tsx';
import { AXIS, layOut, type Dated, type Placed } from './timeline-layout.ts';
import { ShapeAt, Span, type MarkShape } from './timeline-marks.tsx';

export interface TimelineMark extends Dated {
  readonly shape: MarkShape;
  /** True if it lasted for the whole span; false if it fell on one day within it. */
  readonly isLasting: boolean;
  /** Whether the days themselves are uncertain. */
  readonly isUncertain: boolean;
  /** Everything it shows, in words. */
  readonly description: string;
}

export interface TimelinePictureProps {
  readonly title: string;
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  readonly marks: readonly TimelineMark[];
  /** The shapes that occur, with their texts. */
  readonly legend: readonly {
    readonly shape: MarkShape | 'span' | 'lasting' | 'open';
    readonly text: string;
  }[];
  readonly open: (mark: TimelineMark) => void;
  readonly width: number;
  readonly ref: Ref<SVGSVGElement>;
}

const LONGEST_LABEL = 280;
/** Room for what stands beside a label that takes the whole width: the shape of a range, and gaps. */
const LABEL_BESIDE = 40;
/** How much wider the letters of the name of a lane are. */
const LANE_NAME = 1.2;
const LEGEND_ROW = 24;
const LEGEND_ROOM = { symbol: 22, gap: 34 };

export function TimelinePicture(props: TimelinePictureProps) {
  const { title, lanes, marks, legend, open, width, ref } = props;
  const language = useLanguage();
  const longest = Math.min(LONGEST_LABEL, (width - LABEL_BESIDE) / WIDER_FONTS);
  const short = marks.map((mark) => ({ ...mark, label: shortened(mark.label, longest) }));
  const layout = layOut(short, lanes.length, width);
  const roving = useRoving(layout.placed.map(({ mark }) => mark.key));
  const { places, rows } = flowed(
    legend.map(({ text }) => text),
    width - 16,
    LEGEND_ROOM,
  );
  const height = layout.height + 16 + rows * LEGEND_ROW;
  return (
    <svg
      ref={ref}
      className="picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <g role="group" aria-label={title} onKeyDown={roving.onKeyDown}>
        <TimeAxis
          ticks={layout.ticks}
          width={width}
          labelY={AXIS - 12}
          top={AXIS - 6}
          bottom={layout.height}
        />
        {layout.lanes.map(({ y, height: tall }, index) => (
          <g key={lanes[index]!.id}>
            <path className="lane-line" d={`M0 ${y}H${width}`} />
            <text className="lane-name" x={8} y={y + 18} lang={languageOf(lanes[index]!.name)}>
              {shortened(lanes[index]!.name, (width - 16) / LANE_NAME / WIDER_FONTS)}
            </text>
            {index === lanes.length - 1 && (
              <path className="lane-line" d={`M0 ${y + tall}H${width}`} />
            )}
          </g>
        ))}
        {layout.placed.map((placed) => {
          const act = pressing(() => open(placed.mark));
          return (
            <g
              key={placed.mark.key}
              role="button"
              aria-label={placed.mark.description}
              aria-haspopup="dialog"
              {...roving.stop(placed.mark.key, placed.mark.lane, placed.from)}
              {...act}
            >
              <title>{placed.mark.description}</title>
              <Mark placed={placed} />
            </g>
          );
        })}
      </g>
      <g className="labels" aria-hidden="true">
        {layout.placed.map((placed) => (
          <Label key={placed.mark.key} placed={placed} />
        ))}
      </g>
      <Legend legend={legend} places={places} y={layout.height + 12} language={language} />
    </svg>
  );
}

function Mark({ placed }: { readonly placed: Placed<TimelineMark> }) {
  const { mark, from, isPoint, y, labelY, left, right } = placed;
  return (
    <>
      <rect
        className="hit"
        x={left}
        y={labelY - 13}
        width={right - left}
        height={y - labelY + 26}
        rx={6}
      />
      <g className="look" data-look={mark.shape}>
        {isPoint ? (
          <ShapeAt shape={mark.shape} x={from} y={y} />
        ) : (
          <Span of={placed} isLasting={mark.isLasting} />
        )}
      </g>
    </>
  );
}

/** The label is not part of the pressable mark, because the mark already has the whole description as its accessible name. */
function Label({ placed }: { readonly placed: Placed<TimelineMark> }) {
  const { mark, from, isPoint, y, labelY, labelAt, labelAnchor, labelEnd, shapeAt } = placed;
  return (
    <>
      {isPoint && mark.isUncertain && (
        <text x={from + 8} y={y - 5}>
          ~
        </text>
      )}
      {!isPoint && (
        // A shape alone beside a range would look like a day on the axis, so it stands in a tag with the label.
        <g className="look" data-look={mark.shape}>
          <rect
            className="tag"
            x={shapeAt - 11}
            y={labelY - 11}
            width={labelEnd - shapeAt + 11}
            height={22}
            rx={6}
          />
          <ShapeAt shape={mark.shape} x={shapeAt} y={labelY} />
        </g>
      )}
      <text x={labelAt} y={labelY + 4} textAnchor={labelAnchor} lang={languageOf(mark.label)}>
        {mark.label}
      </text>
    </>
  );
}

function Legend({
  legend,
  places,
  y,
  language,
}: {
  readonly legend: TimelinePictureProps['legend'];
  readonly places: readonly Flowed[];
  readonly y: number;
  readonly language: Language;
}) {
  return (
    <g lang={language}>
      {legend.map(({ shape }, index) => {
        const place = places[index]!;
        const x = 16 + place.x;
        const middle = y + place.row * LEGEND_ROW + 8;
        return (
          <g key={shape}>
            <g className="look" data-look={shape} aria-hidden="true">
              {shape === 'span' || shape === 'lasting' || shape === 'open' ? (
                <path
                  d={LEGEND_SPANS[shape]}
                  transform={`translate(${x - 8} ${middle - 8})`}
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="1.5"
                  strokeDasharray={shape === 'span' ? '4 3' : undefined}
                />
              ) : (
                <ShapeAt shape={shape} x={x} y={middle} />
              )}
            </g>
            <TextLines lines={place.lines} x={x + 18} y={middle + 4} />
          </g>
        );
      })}
    </g>
  );
}

const LEGEND_SPANS = {
  span: 'M0 2H20M0 14H20M0 2V14M20 2V14',
  lasting: 'M0 2H20V14H0Z',
  open: 'M0 2H13L20 8L13 14H0Z',
} as const;
