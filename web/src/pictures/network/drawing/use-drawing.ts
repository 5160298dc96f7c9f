/** Everything that is drawn of a network at one scale. Each part is computed again only if something it depends on changes. */
import { useMemo } from 'react';
import { useLit, type Lit } from '../interaction/lit.ts';
import type { Layout } from '../layout/lay-out.ts';
import {
  egoOf,
  sortOf,
  type PictureEdge,
  type PictureNode,
  type Point,
  type TieSort,
} from '../network-types.ts';
import { areasOf, boxOfName, useCommunityWords, type Area } from './communities.tsx';
import { drawnEdges } from './drawn-edges.ts';
import { emphasisOf } from './emphasis.ts';
import { crowdOf, fitted, scaled, type Size } from './fitted.ts';
import { labelled, withRoom } from './labels.ts';
import type { Scene } from './paint.ts';

interface Drawing {
  readonly scene: Scene;
  /** The places when the whole picture is seen. */
  readonly whole: ReadonlyMap<string, Point>;
  /** The communities whose names have room. */
  readonly titles: readonly { readonly area: Area }[];
  /** Ids of the actors whose names have room. */
  readonly named: ReadonlySet<string>;
}

interface Drawn {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly layout: Layout;
  readonly size: Size;
  readonly scale: number;
  readonly only: readonly TieSort[];
  /** The actor that stays bright with its neighbours; null if there is none. */
  readonly actor: string | null;
}

export function useDrawing({ nodes, edges, layout, size, scale, only, actor }: Drawn): Drawing {
  const whole = useMemo(() => fitted(layout.positions, size), [layout, size]);
  const at = useMemo(() => scaled(whole, scale), [whole, scale]);
  const shown = useMemo(
    () => (only.length === 0 ? edges : edges.filter((edge) => only.includes(sortOf(edge)))),
    [edges, only],
  );
  const drawn = useMemo(() => drawnEdges(shown, at), [shown, at]);
  const ego = useMemo(() => egoOf(nodes), [nodes]);
  const emphasis = useMemo(() => emphasisOf(shown, ego), [shown, ego]);
  const areas = useMemo(() => areasOf(layout.communities, nodes, at), [layout, nodes, at]);
  const around = useLit(shown, actor);
  const tied = useMemo(() => (shown === edges ? null : litBy(nodes, shown)), [nodes, edges, shown]);
  const lit = around ?? tied;
  const crowd = crowdOf(nodes.length, scale, size.width);
  const words = useCommunityWords();
  // The names depend on the language, in which the page is drawn anew.
  const titles = useMemo(
    () => withRoom(areas.map((area) => ({ area, box: boxOfName(area, words(area)) }))),
    [areas],
  );
  const named = useMemo(() => {
    const bright = lit === null ? nodes : nodes.filter(({ id }) => lit.nodes.has(id));
    const taken = titles.map(({ box }) => box);
    return labelled(bright, { at, crowd, width: size.width * scale, taken });
  }, [nodes, at, crowd, titles, lit, size, scale]);
  const scene = useMemo(
    () => ({ areas, drawn, nodes, at, emphasis, crowd, lit, width: size.width * scale }),
    [areas, drawn, nodes, at, emphasis, crowd, lit, size, scale],
  );
  return { scene, whole, named, titles };
}

/** The ties that are shown, and the actors that have one or are in the middle. */
const litBy = (nodes: readonly PictureNode[], shown: readonly PictureEdge[]): Lit => ({
  nodes: new Set([
    ...nodes.filter(({ isCentre }) => isCentre).map(({ id }) => id),
    ...shown.flatMap(({ source, target }) => [source, target]),
  ]),
  edges: new Set(shown.map(({ id }) => id)),
});
