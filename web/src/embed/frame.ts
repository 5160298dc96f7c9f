/** How a card stands in a page of another site: what its frame may do, and how high it is. */

/** Scripts draw the card, and its links open pages that are not held back by the frame. */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** A height in CSS pixels for each width from `fromWidth` on; the widest first. */
export type Heights = readonly { readonly fromWidth: number; readonly height: number }[];

/** Room for the longest sentences; where scripts run, the frame takes the height of what it shows. */
export const HEIGHTS = {
  card: [
    { fromWidth: 560, height: 260 },
    { fromWidth: 400, height: 330 },
    { fromWidth: 0, height: 430 },
  ],
  // A list of names or verdicts takes more room than one sentence.
  entity: [
    { fromWidth: 560, height: 340 },
    { fromWidth: 400, height: 430 },
    { fromWidth: 0, height: 560 },
  ],
  picture: [{ fromWidth: 0, height: 560 }],
} as const satisfies Readonly<Record<'card' | 'entity' | 'picture', Heights>>;

/** The heights of what a path under `/embed/` shows. */
export function heightsAt(path: string): Heights {
  if (/^\/embed\/(?:timeline|graph)\/?$/.test(path)) return HEIGHTS.picture;
  return /^\/embed\/met\/?$/.test(path) ? HEIGHTS.card : HEIGHTS.entity;
}
