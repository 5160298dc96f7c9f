/** The data that a picture of a network is drawn from. */
import type { TieKind, Verdict } from '../generated/network.ts';

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
  readonly tieCount: number;
}

/** The radius grows with the logarithm, so that an actor with 5,000 meetings does not cover the rest. */
export const radiusOf = ({ degree }: Pick<PictureNode, 'degree'>): number =>
  Math.round(7 + 1.6 * Math.log2(1 + degree));
