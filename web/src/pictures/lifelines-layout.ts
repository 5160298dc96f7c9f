/** Where the marks of a small timeline lie: a lane for each thing that lasted, and rows within it so that no two marks overlap. */
import { scaleUtc } from 'd3-scale';
import type { Reach } from './timeline-marks.tsx';

export interface LifelineDates {
  /** The earliest and the latest possible day; null for an open end. At least one is a day. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Days from which and until which it certainly lasted, if the sources say so much. */
  readonly surely?: { readonly from: string; readonly to: string } | undefined;
}

export interface PlacedMark<Mark> extends Reach {
  readonly mark: Mark;
  readonly lane: number;
  /** True for a single day. */
  readonly isPoint: boolean;
  readonly surely: { readonly from: number; readonly to: number } | null;
}

const DAY_MS = 86_400_000;
const SHORTEST_DAYS = 60;
const SIDE = 12;
export const AXIS = 24;
const LANE_HEAD = 20;
const ROW = 22;
const LANE_FOOT = 6;
const NARROWEST = 6;
/** Room for the shape of a mark, and for the tag beside a bar. */
const REACH = 9;
export const TAG = 22;
const BETWEEN_TICKS = 130;

const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const endOf = (day: string) => startOf(day) + DAY_MS;

export function layOutLifelines<Mark extends LifelineDates>(
  lanes: readonly (readonly Mark[])[],
  width: number,
) {
  const scale = scaleUtc()
    .domain(domainOf(lanes.flat()))
    .range([SIDE, width - SIDE - TAG]);
  const placed: PlacedMark<Mark>[] = [];
  const heads: { y: number; height: number }[] = [];
  let y = AXIS;
  for (const [lane, marks] of lanes.entries()) {
    const spans = marks
      .map((mark) => ({ ...reachOf(mark, scale, width), mark, lane }))
      .toSorted((a, b) => a.from - b.from);
    const ends: number[] = [];
    for (const span of spans) {
      const left = span.from - (span.isPoint ? REACH : 0);
      const free = ends.findIndex((end) => end + 2 <= left);
      const row = free === -1 ? ends.length : free;
      ends[row] = span.to + (span.isPoint ? REACH : TAG);
      placed.push({ ...span, y: y + LANE_HEAD + row * ROW + ROW / 2 });
    }
    const height = LANE_HEAD + Math.max(1, ends.length) * ROW + LANE_FOOT;
    heads.push({ y, height });
    y += height;
  }
  const ticks = scale
    .ticks(Math.max(2, Math.floor(width / BETWEEN_TICKS)))
    .filter((tick) => tick.getTime() % DAY_MS === 0)
    .map((tick) => ({ x: scale(tick), day: tick.toISOString().slice(0, 10) }));
  return { placed, lanes: heads, ticks, height: y };
}

function domainOf(marks: readonly LifelineDates[]): [number, number] {
  const days = marks.flatMap(({ earliest, latest, surely }) =>
    [earliest, latest, surely?.from, surely?.to].flatMap((day) =>
      typeof day === 'string' ? [startOf(day), endOf(day)] : [],
    ),
  );
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const missing = Math.max(0, SHORTEST_DAYS * DAY_MS - (last - first));
  const room = Math.max(missing / 2, (last - first) * 0.06);
  return [first - room, last + room];
}

function reachOf(
  { earliest, latest, surely }: LifelineDates,
  scale: (at: number) => number,
  width: number,
) {
  const isPoint = earliest !== null && earliest === latest;
  const middle = isPoint ? scale(startOf(earliest) + DAY_MS / 2) : 0;
  const from = isPoint ? middle : earliest === null ? 2 : scale(startOf(earliest));
  const end = isPoint ? middle : latest === null ? width - TAG - 2 : scale(endOf(latest));
  const to = isPoint ? middle : Math.max(end, from + NARROWEST);
  const sure =
    surely === undefined
      ? null
      : {
          from: scale(startOf(surely.from)),
          to: scale(endOf(surely.to)),
        };
  return {
    from,
    to,
    isPoint,
    isOpenBefore: earliest === null,
    isOpenAfter: latest === null,
    surely: sure !== null && sure.from < sure.to ? sure : null,
  };
}
