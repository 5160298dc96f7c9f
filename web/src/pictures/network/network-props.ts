/** What a picture of a network is given. */
import type { RefObject } from 'react';
import type { Still } from '../picture-files.tsx';
import type { PictureEdge, PictureNode, TieSort } from './network-types.ts';

export interface NetworkPictureProps {
  readonly title: string;
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  /** The element that is saved as a file. */
  readonly picture: RefObject<SVGSVGElement | null>;
  /** Filled with a way to draw the file, if the picture on the page is not all in `picture`. */
  readonly still?: RefObject<Still | null>;
  readonly openNode: (id: string) => void;
  readonly openEdge: (id: string) => void;
  /** The actor whose panel is open. */
  readonly chosen?: string | null;
  /** Only ties of these sorts are drawn; all if it is empty. */
  readonly only?: readonly TieSort[];
  readonly setOnly?: (only: readonly TieSort[]) => void;
  readonly isSmall?: boolean;
  /** Whether it takes the height of the window. */
  readonly isTall?: boolean;
}
