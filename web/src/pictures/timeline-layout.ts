/** Positions in a timeline: lanes, rows within them so that nothing overlaps, and the axis. */
import { scaleUtc } from 'd3-scale';
import { textWidth, WIDER_FONTS } from './text-width.ts';

export interface Dated {
  readonly key: string;
  /** Index of its lane, from 0. */
  readonly lane: number;
  /** The earliest and the latest possible day. One of them may be null, which means an open end. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly label: string;
}

export interface Placed<Mark extends Dated> {
  readonly mark: Mark;
  /** Left and right end of the possible days; for a single day, both are its middle. */
  readonly from: number;
  readonly to: number;
  /** True for a single day. */
  readonly isPoint: boolean;
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
  /** Middle of its shape: the day itself; for a range, in front of its label, because a shape within it would look like a day. */
  readonly shapeAt: number;
  /** Its middle. */
  readonly y: number;
  /** Middle of its label: the same as `y`, or above it in a narrow picture. */
  readonly labelY: number;
  /** Where its label begins or ends, by `labelAnchor`. */
  readonly labelAt: number;
  readonly labelAnchor: 'start' | 'end';
  /** Right end of its label, with a gap. */
  readonly labelEnd: number;
  /** Left end of the mark with its label; `right` is the other end. */
  readonly left: number;
  readonly right: number;
}

interface TimelineLayout<Mark extends Dated> {
  readonly placed: readonly Placed<Mark>[];
  readonly lanes: readonly { readonly y: number; readonly height: number }[];
  readonly ticks: readonly { readonly x: number; readonly day: string }[];
  readonly height: number;
}

/** A narrower picture, as on a phone, has labels above the marks: beside them, little would be left of a label. */
const NARROW = 640;
const SIDE = 24;
const ROW = 28;
const ROW_OF_TWO = 44;
/** From the middle of a label to that of the mark under it. */
const UNDER_LABEL = 19;
const BETWEEN_TICKS = 150;
const LANE_HEAD = 26;
const LANE_FOOT = 10;
export const AXIS = 28;
const SHAPE = 10;
/** Width of the shape in front of the label of a range. */
const BESIDE = 20;
/** The narrowest range, so that it can be seen. */
const NARROWEST = 6;
const DAY_MS = 86_400_000;
/** The shortest axis, since a shorter one would have ticks for hours. */
const SHORTEST_DAYS = 12;

const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const endOf = (day: string) => startOf(day) + DAY_MS;
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

export function layOut<Mark extends Dated>(
  marks: readonly Mark[],
  laneCount: number,
  width: number,
): TimelineLayout<Mark> {
  const isNarrow = width < NARROW;
  const rowHeight = isNarrow ? ROW_OF_TWO : ROW;
  const scale = scaleUtc()
    .domain(domainOf(marks))
    .range([SIDE, width - SIDE]);
  const ticks = scale
    .ticks(Math.max(2, Math.floor(width / BETWEEN_TICKS)))
    .filter((tick) => tick.getTime() % DAY_MS === 0)
    .map((tick) => ({ x: scale(tick), day: dayOf(tick) }));
  const placed: Placed<Mark>[] = [];
  const lanes: { y: number; height: number }[] = [];
  let y = AXIS;
  for (let lane = 0; lane < laneCount; lane += 1) {
    const spans = marks
      .filter((mark) => mark.lane === lane)
      .map((mark) => spanOf(mark, scale, width, isNarrow))
      .toSorted((a, b) => a.left - b.left || (a.mark.key < b.mark.key ? -1 : 1));
    // The right end of each row so far. A mark goes into the first row with room for it.
    const ends: number[] = [];
    for (const span of spans) {
      const free = ends.findIndex((end) => end + 8 <= span.left);
      const row = free === -1 ? ends.length : free;
      ends[row] = span.right;
      const labelY = y + LANE_HEAD + row * rowHeight + ROW / 2;
      placed.push({ ...span, labelY, y: isNarrow ? labelY + UNDER_LABEL : labelY });
    }
    const height = LANE_HEAD + Math.max(ends.length, 1) * rowHeight + LANE_FOOT;
    lanes.push({ y, height });
    y += height;
  }
  return { placed, lanes, ticks, height: y };
}

function domainOf(marks: readonly Dated[]): [number, number] {
  const days = marks.flatMap(({ earliest, latest }) => [
    ...(earliest === null ? [] : [startOf(earliest), endOf(earliest)]),
    ...(latest === null ? [] : [startOf(latest), endOf(latest)]),
  ]);
  const first = Math.min(...days);
  const last = Math.max(...days);
  const missing = Math.max(0, SHORTEST_DAYS * DAY_MS - (last - first));
  // Room at both ends, for open spans and for labels.
  const room = Math.max(missing / 2, (last - first) * 0.08);
  return [first - room, last + room];
}

function spanOf<Mark extends Dated>(
  mark: Mark,
  scale: (at: number) => number,
  width: number,
  isNarrow: boolean,
) {
  const { earliest, latest } = mark;
  const isPoint = earliest !== null && earliest === latest;
  const middle = isPoint ? scale(startOf(earliest) + DAY_MS / 2) : 0;
  const from = isPoint ? middle : earliest === null ? 4 : scale(startOf(earliest));
  const ends = isPoint ? middle : latest === null ? width - 4 : scale(endOf(latest));
  // Keeps a span of a few days visible on an axis of decades.
  const to = isPoint ? ends : Math.max(ends, from + NARROWEST);
  const reach = isPoint ? SHAPE + 2 : 0;
  const beside = isPoint ? 0 : BESIDE;
  const labelWidth = textWidth(mark.label) + 6 + beside;
  const place = { from, to, reach, beside, labelWidth, width };
  return {
    mark,
    from,
    to,
    isPoint,
    isOpenBefore: earliest === null,
    isOpenAfter: latest === null,
    ...(isNarrow ? labelAbove(place) : labelBeside(place, isPoint)),
  };
}

interface LabelPlace {
  readonly from: number;
  readonly to: number;
  /** How far the shape of a day reaches to either side. */
  readonly reach: number;
  /** Room for the shape in front of the label of a range. */
  readonly beside: number;
  readonly labelWidth: number;
  /** Width of the picture. */
  readonly width: number;
}

/** From the left end of the mark, or as far to the left as the end of the picture requires. */
function labelAbove({ from, to, reach, beside, labelWidth, width }: LabelPlace) {
  const wide = labelWidth * WIDER_FONTS;
  const start = Math.max(4, Math.min(from - reach, width - 4 - wide));
  return {
    shapeAt: beside === 0 ? from : start + 12,
    labelAt: start + (beside === 0 ? 0 : beside + 4),
    labelAnchor: 'start' as const,
    labelEnd: start + wide,
    left: Math.min(start, from - reach),
    right: Math.max(start + wide, to + reach),
  };
}

function labelBeside({ from, to, reach, beside, labelWidth, width }: LabelPlace, isPoint: boolean) {
  const isAfter = to + reach + 4 + labelWidth <= width - 4;
  const labelAt = isAfter ? to + reach + 4 : from - reach - 4;
  // A label that fits on neither side is drawn over the bar, from its left end.
  const isInside = !isAfter && from - reach - 4 - labelWidth < 4;
  const start = isInside ? from + 6 : labelAt;
  const isStart = isAfter || isInside;
  return {
    shapeAt: isPoint ? from : isStart ? start + 8 : labelAt - labelWidth + 8,
    labelAt: isStart ? start + beside : labelAt,
    labelAnchor: isStart ? ('start' as const) : ('end' as const),
    labelEnd: isStart ? start + labelWidth : labelAt + 2,
    left: isStart ? from - reach : labelAt - labelWidth,
    right: isAfter ? labelAt + labelWidth : to + reach,
  };
}
