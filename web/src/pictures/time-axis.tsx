/** The axis of a picture over time: a line for each tick, and the days that have room for their label. */
import { useLanguage } from '../language/language.ts';
import { calendarDate } from '../words/calendar.ts';
import { textWidth } from './text-width.ts';

interface TimeAxisProps {
  /** From the left; `day` is ISO. */
  readonly ticks: readonly { readonly x: number; readonly day: string }[];
  /** Width of the picture. */
  readonly width: number;
  /** Base of the labels. */
  readonly labelY: number;
  /** Where the lines begin and end. */
  readonly top: number;
  readonly bottom: number;
}

export function TimeAxis({ ticks, width, labelY, top, bottom }: TimeAxisProps) {
  const language = useLanguage();
  const precision = precisionOf(ticks.map(({ day }) => day));
  const labelled = ticks.map((tick) => ({
    ...tick,
    label: calendarDate(tick.day.slice(0, precision), language),
  }));
  const anchors = anchorsOf(labelled, width);
  return (
    <g className="axis" aria-hidden="true">
      {labelled.map(({ x, day, label }) => (
        <g key={day}>
          <line x1={x} x2={x} y1={top} y2={bottom} />
          {anchors.has(day) && (
            <text x={x} y={labelY} textAnchor={anchors.get(day)}>
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** How many characters of an ISO date the ticks need: those of a year, a month or a day. */
function precisionOf(days: readonly string[]): 4 | 7 | 10 {
  if (days.every((day) => day.endsWith('-01-01'))) return 4;
  return days.every((day) => day.endsWith('-01')) ? 7 : 10;
}

/** Between two labels. */
const GAP = 10;

interface AxisLabel {
  readonly x: number;
  readonly day: string;
  readonly label: string;
}

/** How the labels that fit lie at their lines, from the left: no two overlap, and none reaches out of the picture. */
function anchorsOf(
  ticks: readonly AxisLabel[],
  width: number,
): ReadonlyMap<string, 'start' | 'middle' | 'end'> {
  let taken = 0;
  const anchors = new Map<string, 'start' | 'middle' | 'end'>();
  for (const { x, day, label } of ticks) {
    const wide = textWidth(label);
    const anchor = x < wide / 2 ? 'start' : x + wide / 2 > width ? 'end' : 'middle';
    const from = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    if (from < taken || from + wide > width) continue;
    anchors.set(day, anchor);
    taken = from + wide + GAP;
  }
  return anchors;
}
