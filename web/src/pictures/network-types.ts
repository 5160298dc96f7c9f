/** What a picture of a network is drawn from. */
import type { TieKind, Verdict } from '../generated/network.ts';

export interface PictureNode {
  readonly id: string;
  readonly name: string;
  readonly type: 'Person' | 'Organization' | 'Group';
  /** Relationships in the whole graph: the size. */
  readonly degree: number;
  /** Ties drawn: who gets a label first. */
  readonly ties: number;
  /** Whether the network was asked for around it. */
  readonly isCentre: boolean;
}

export interface PictureEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: TieKind;
  /** Of `MEETING` only; nothing else can mean that they met. */
  readonly verdict: Verdict | null;
  readonly weight: number;
}

/** Grows with the logarithm: an actor of 5,000 meetings does not cover the rest. */
export const radiusOf = ({ degree }: Pick<PictureNode, 'degree'>): number =>
  Math.round(7 + 1.6 * Math.log2(1 + degree));
