/** The data that a picture of a network is drawn from. */
import type { TieKind, Verdict } from '../../generated/network.ts';

export interface PictureNode {
  readonly id: string;
  readonly name: string;
  readonly type: 'Person' | 'Organization' | 'Group';
  /** How many relationships the actor has in the whole graph, which gives the size of the mark. */
  readonly degree: number;
  /** How many ties it has in the picture. Actors with more ties get a label first. */
  readonly tieCount: number;
  /** Whether the network was asked for around it. */
  readonly isCentre: boolean;
}

export interface PictureEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: TieKind;
  /** Only for `MEETING`; nothing else can mean that the two met. */
  readonly verdict: Verdict | null;
  /** How many ties there are; of meetings, only those with this verdict. */
  readonly tieCount: number;
}

/** What the legend can filter by: the verdict of a meeting, or else the kind of the tie. */
export type TieSort = Verdict | Exclude<TieKind, 'MEETING'>;

export const sortOf = ({ kind, verdict }: Pick<PictureEdge, 'kind' | 'verdict'>): TieSort =>
  kind === 'MEETING' ? (verdict ?? 'NO_RECORD') : kind;

/** A place in pixels of the picture. */
export type Point = readonly [x: number, y: number];

/** The radius grows with the logarithm, so that an actor with 5,000 meetings does not cover the rest. */
export const radiusOf = ({ degree }: Pick<PictureNode, 'degree'>): number =>
  Math.round(7 + 1.6 * Math.log2(1 + degree));

/** The actor around whom the network is drawn; null if it is drawn around several. */
export function egoOf(nodes: readonly Pick<PictureNode, 'id' | 'isCentre'>[]): string | null {
  const centres = nodes.filter(({ isCentre }) => isCentre);
  return centres.length === 1 ? centres[0]!.id : null;
}
