/** Positions in a timeline: lanes, rows within them so that nothing overlaps, and the axis. */
import { scaleUtc } from 'd3-scale';
import { textWidth } from './text-width.ts';

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
  /** Middle of its row. */
  readonly y: number;
  /** Where its label begins or ends, by `labelAnchor`. */
  readonly labelAt: number;
  readonly labelAnchor: 'start' | 'end';
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

export const WIDTH = 960;
const SIDE = 24;
const ROW = 28;
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
): TimelineLayout<Mark> {
  const scale = scaleUtc()
    .domain(domainOf(marks))
    .range([SIDE, WIDTH - SIDE]);
  const ticks = scale
    .ticks(6)
    .filter((tick) => tick.getTime() % DAY_MS === 0)
    .map((tick) => ({ x: scale(tick), day: dayOf(tick) }));
  const placed: Placed<Mark>[] = [];
  const lanes: { y: number; height: number }[] = [];
  let y = AXIS;
  for (let lane = 0; lane < laneCount; lane += 1) {
    const spans = marks
      .filter((mark) => mark.lane === lane)
      .map((mark) => spanOf(mark, scale))
      .toSorted((a, b) => a.left - b.left || (a.mark.key < b.mark.key ? -1 : 1));
    // The right end of each row so far. A mark goes into the first row with room for it.
    const ends: number[] = [];
    for (const span of spans) {
      const free = ends.findIndex((end) => end + 8 <= span.left);
      const row = free === -1 ? ends.length : free;
      ends[row] = span.right;
      placed.push({ ...span, y: y + LANE_HEAD + row * ROW + ROW / 2 });
    }
    const height = LANE_HEAD + Math.max(ends.length, 1) * ROW + LANE_FOOT;
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

function spanOf<Mark extends Dated>(mark: Mark, scale: (at: number) => number) {
  const { earliest, latest } = mark;
  const isPoint = earliest !== null && earliest === latest;
  const middle = isPoint ? scale(startOf(earliest) + DAY_MS / 2) : 0;
  const from = isPoint ? middle : earliest === null ? 4 : scale(startOf(earliest));
  const ends = isPoint ? middle : latest === null ? WIDTH - 4 : scale(endOf(latest));
  // Keeps a span of a few days visible on an axis of decades.
  const to = isPoint ? ends : Math.max(ends, from + NARROWEST);
  const reach = isPoint ? SHAPE + 2 : 0;
  const beside = isPoint ? 0 : BESIDE;
  const width = textWidth(mark.label) + 6 + beside;
  const isAfter = to + reach + 4 + width <= WIDTH - 4;
  const labelAt = isAfter ? to + reach + 4 : from - reach - 4;
  // A label that fits on neither side is drawn over the bar, from its left end.
  const isInside = !isAfter && from - reach - 4 - width < 4;
  const start = isInside ? from + 6 : labelAt;
  return {
    mark,
    from,
    to,
    isPoint,
    isOpenBefore: earliest === null,
    isOpenAfter: latest === null,
    shapeAt: isPoint ? from : isAfter || isInside ? start + 8 : labelAt - width + 8,
    labelAt: isAfter || isInside ? start + beside : labelAt,
    labelAnchor: isAfter || isInside ? ('start' as const) : ('end' as const),
    left: isAfter || isInside ? from - reach : labelAt - width,
    right: isAfter ? labelAt + width : to + reach,
  };
}
