/** Turns the SVG of cards into PNG beside the server's thread: one at a time, few in a queue, and each kept for a while. */
import type * as ResvgModule from '@resvg/resvg-js';
import { LRUCache } from 'lru-cache';
import { Lane, type LaneBounds } from '../lane.ts';

type Resvg = Pick<typeof ResvgModule, 'renderAsync'>;

/** A card takes a tenth of a second, so the last one in the queue waits for less than a second. */
export const CARD_LANE: LaneBounds = { atOnce: 1, waiting: 8, waitMs: 3_000 };
/** About 300 cards. */
const MOST_BYTES = 16 * 1024 * 1024;

export class CardPngs {
  readonly #resvg: Resvg;
  readonly #lane: Lane;
  readonly #kept = new LRUCache<string, Buffer>({
    maxSize: MOST_BYTES,
    sizeCalculation: (png) => png.length,
  });
  readonly #underWay = new Map<string, Promise<Buffer>>();

  constructor(resvg: Resvg, bounds: LaneBounds = CARD_LANE) {
    this.#resvg = resvg;
    this.#lane = new Lane(bounds);
  }

  /**
   * The PNG of an SVG. The same picture that two ask for at once is drawn once.
   *
   * @param key Names the picture: a digest of the SVG.
   * @throws RapportError `SERVER_BUSY` if too many wait, or if the wait is too long.
   */
  async pngOf(key: string, svg: string): Promise<Buffer> {
    const kept = this.#kept.get(key) ?? this.#underWay.get(key);
    if (kept !== undefined) return kept;
    const drawing = this.#draw(svg);
    this.#underWay.set(key, drawing);
    try {
      const png = await drawing;
      this.#kept.set(key, png);
      return png;
    } finally {
      this.#underWay.delete(key);
    }
  }

  async #draw(svg: string): Promise<Buffer> {
    const leave = await this.#lane.enter(NEVER);
    try {
      // The letters are outlines already, so no font is looked for.
      const image = await this.#resvg.renderAsync(svg, { font: { loadSystemFonts: false } });
      return image.asPng();
    } finally {
      leave();
    }
  }
}

/** Others may wait for the same picture, so it is drawn even if the first client hangs up. */
const NEVER = new AbortController().signal;
