/** The ten years of a world: days by number, and which source was published on which day. */
import { createHash } from 'node:crypto';
import type { Source } from '../../src/domain/claims/claims.ts';
import { Dice } from './dice.ts';
import { headline, PUBLISHERS } from './names.ts';

const FIRST_DAY = Date.UTC(2014, 0, 1);
const DAY_MS = 86_400_000;

/** Events happen on these days, which make ten years. Sources appear for another hundred days. */
export const EVENT_DAYS = 3_652;
const SOURCE_DAYS = EVENT_DAYS + 100;

/** The number of paragraphs in each source from which claims are taken. */
const PARAGRAPHS = 9;

/** The ISO day of a day's number. */
export function isoDay(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
}

/** The sources, ordered by day and spread evenly. */
export class Press {
  readonly #seed: number;
  readonly #count: number;

  constructor(seed: number, count: number) {
    this.#seed = seed;
    this.#count = count;
  }

  get count(): number {
    return this.#count;
  }

  #dayOf(index: number): number {
    return Math.floor((index * SOURCE_DAYS) / this.#count);
  }

  /** The source itself. Its dates are sometimes as vague as those of real sources. */
  source(index: number): Source {
    const dice = new Dice(this.#seed, `source ${index}`);
    const day = this.#dayOf(index);
    const published = isoDay(day);
    const [publisher, language] = dice.pick(PUBLISHERS);
    const vague = dice.next();
    return {
      id: sourceId(index),
      title: headline(dice),
      publisher,
      language,
      ...(vague < 0.02
        ? { accessedOn: published }
        : { publishedOn: vague < 0.05 ? published.slice(0, 7) : published }),
      ...(dice.chance(0.005) ? { retractedOn: isoDay(day + 60 + dice.below(300)) } : {}),
      paragraphs: Object.fromEntries(
        Array.from({ length: PARAGRAPHS }, (_, n) => [n + 1, paragraphHash(index, n + 1)]),
      ),
    };
  }

  /** A source published on `day` or soon after it, which is not in `used`. It is added to `used`. */
  since(day: number, dice: Dice, used: Set<number>): number {
    const first = Math.ceil((Math.max(0, day) * this.#count) / SOURCE_DAYS);
    const spread = Math.max(1, Math.round((this.#count / SOURCE_DAYS) * 2));
    let index = Math.min(this.#count - 1, first + dice.below(spread));
    while (used.has(index) && index < this.#count - 1) index += 1;
    // On the last days there may be no source left. An earlier source would report the event too soon.
    if (used.has(index)) return -1;
    used.add(index);
    return index;
  }
}

export const sourceId = (index: number): string => `report-${index}`;

/** The place of a claim, which is a paragraph of its source. */
export function locatorIn(source: number, dice: Dice): { paragraph: number; sha256: string } {
  const paragraph = 1 + dice.below(PARAGRAPHS);
  return { paragraph, sha256: paragraphHash(source, paragraph) };
}

function paragraphHash(source: number, paragraph: number): string {
  return createHash('sha256').update(`${source} ${paragraph}`).digest('hex');
}
