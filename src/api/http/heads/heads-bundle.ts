/** Loads the file that writes heads and draws cards: `web/dist/server/heads.js`, built from `web/src/heads/main.ts`. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A request for a page, as the file takes it. */
export interface PageRequest {
  readonly path: string;
  readonly search: string;
  readonly acceptLanguage: string;
  /** Scheme and host, for addresses that leave the site. */
  readonly origin: string;
}

/** Asks the API. Resolves to `NOT_FOUND` if what is asked about is not there; rejects if there is no whole answer. */
export type Ask = (
  operation: { toString(): string },
  variables: object,
) => Promise<object | 'NOT_FOUND'>;

/** What a page says of itself. Nothing in it but the HTML of its first page is escaped. */
export interface Head {
  readonly status: 200 | 404;
  readonly language: string;
  readonly title: string;
  readonly headline: string;
  readonly description: string;
  /** Paths with parameters, here and below. */
  readonly canonical: string | null;
  readonly alternates: readonly { readonly language: string; readonly path: string }[];
  readonly jsonLd: object | null;
  readonly card: string | null;
  readonly embed: EmbedFrame | null;
  readonly isIndexed: boolean;
  /** HTML that stands in the page until its scripts have drawn it; null for none. */
  readonly firstPage: string | null;
}

/** The same answer within a page of another site. */
export interface EmbedFrame {
  /** With the language and colours that the page was asked with. */
  readonly path: string;
  /** How high it is in CSS pixels, by the width that it has. */
  readonly heights: readonly { readonly fromWidth: number; readonly height: number }[];
  /** What the frame may do. */
  readonly sandbox: string;
}

export interface Moved {
  readonly redirect: string;
}

export interface Style {
  readonly size: number;
  readonly isBold: boolean;
}

/** A glyph as the data of an SVG path, in units of its font with y upwards. */
export interface Glyph {
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Draws the letters of a card. */
export interface Lettering {
  readonly widthOf: (text: string, style: Style) => number;
  readonly draw: (text: string, style: Style) => readonly Glyph[];
}

/** The size of a card in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 };

export interface HeadsBundle {
  /** Null if no page has this path. */
  readonly headOf: (request: PageRequest, ask: Ask) => Promise<Head | Moved | null>;
  /** The SVG of a card, of {@link CARD_SIZE}; null for a page without one. */
  readonly cardOf: (request: PageRequest, ask: Ask, lettering: Lettering) => Promise<string | null>;
}

/** Where the file and its fonts are, in the folder of the built pages. */
export const serverFolder = (root: string): string => path.resolve(root, 'server');

/** A later build is used without a restart, like the pages themselves. Null if the pages were built without the file. */
export async function loadHeads(root: string): Promise<HeadsBundle | null> {
  const file = path.join(serverFolder(root), 'heads.js');
  const built = await stat(file).catch(() => null);
  if (built === null) return null;
  // Node keeps a module by its whole address, so a file that was written again has another one.
  return (await import(`${pathToFileURL(file).href}?${built.mtimeMs}`)) as HeadsBundle;
}
