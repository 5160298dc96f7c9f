/** Communities as shaded areas with names: around their members, named after the one with the most ties. */
import { memo } from 'react';
import { useWords } from '../../../language/language.ts';
import { languageOf } from '../../../words/name.tsx';
import type { PictureNode, Point } from '../network-types.ts';
import { networkWords } from '../network-words.ts';
import { boxAround, label, type Box } from './labels.ts';

export interface Area {
  /** Id of the member with the most ties. */
  readonly id: string;
  readonly name: string;
  /** The outline through its outermost members. It is drawn with a wide line, which rounds it. */
  readonly path: string;
  /** Where its name stands. */
  readonly top: Point;
}

/** The width of the outline. */
export const AROUND = 44;

/** Areas of communities whose members are drawn. */
export function areasOf(
  communities: readonly (readonly string[])[],
  nodes: readonly PictureNode[],
  at: ReadonlyMap<string, Point>,
): readonly Area[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return communities.flatMap((ids) => {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    const points = members.map(({ id }) => at.get(id)).filter((point) => point !== undefined);
    if (members.length === 0 || points.length === 0) return [];
    const first = members.reduce((best, one) => (one.tieCount > best.tieCount ? one : best));
    const outline = hull(points);
    const xs = outline.map(([x]) => x);
    const top = Math.min(...outline.map(([, y]) => y)) - AROUND / 2 - 4;
    return [
      {
        id: first.id,
        name: first.name,
        path: `M${outline.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`,
        top: [(Math.min(...xs) + Math.max(...xs)) / 2, top] as const,
      },
    ];
  });
}

export const CommunityAreas = memo(function CommunityAreas({
  areas,
}: {
  readonly areas: readonly Area[];
}) {
  return (
    <g aria-hidden="true">
      {areas.map(({ id, path }) => (
        <path key={id} className="community" d={path} strokeWidth={AROUND} />
      ))}
    </g>
  );
});

/** The words of a community, such as "Around Hun Sen". */
export function useCommunityWords(): (area: Area) => string {
  const say = useWords(networkWords);
  return ({ name }) => say('community', { name: label(name) });
}

/** The room that the names take; a name is larger than those of actors. */
export const boxOfName = ({ top: [x, y] }: Area, words: string): Box => {
  const { left, right } = boxAround(words, x, y);
  const more = (right - left) * 0.13;
  return { left: left - more, right: right + more, top: y - 13, bottom: y + 4 };
};

interface CommunityNamesProps {
  readonly titles: readonly { readonly area: Area }[];
}

export const CommunityNames = memo(function CommunityNames({ titles }: CommunityNamesProps) {
  const say = useWords(networkWords);
  const words = useCommunityWords();
  if (titles.length === 0) return null;
  return (
    <g role="list" aria-label={say('communities')}>
      {titles.map(({ area }) => (
        <text
          key={area.id}
          role="listitem"
          className="community-name"
          lang={languageOf(area.name)}
          textAnchor="middle"
          x={Math.round(area.top[0])}
          y={Math.round(area.top[1])}
        >
          {words(area)}
        </text>
      ))}
    </g>
  );
});

/** The convex outline of some points (Andrew's monotone chain). */
function hull(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  if (sorted.length < 3) return sorted;
  const half = (chain: readonly Point[]): Point[] => {
    const found: Point[] = [];
    for (const point of chain) {
      while (found.length > 1 && turn(found.at(-2)!, found.at(-1)!, point) <= 0) found.pop();
      found.push(point);
    }
    return found.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** Above zero if the way from `a` over `b` to `c` turns left. */
const turn = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
