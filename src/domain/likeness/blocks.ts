/** Finds the pairs worth comparing: entities that share a rare word, sound or identifier. */
import { compareText } from '../lists/order.ts';
import type { ComparedEntity, Identifier } from './entity-likeness.ts';
import { identifierText } from './entity-likeness.ts';

/** A key shared by more entities says little, unless another one agrees. */
const BUCKET = 60;
/** With so many entities one is compared at most. */
const CANDIDATES = 75;
/** Of the keys that too many share, only the rarest few can agree, up to a size that can be gone through. */
const LARGE = { keys: 4, size: 2_000 } as const;
const MIN_LETTERS = 3;
const MIN_INITIALS = 3;

/**
 * The types of entity that have names by which they can be told. A group belongs to its source, and titles of events
 * and cases say too little.
 */
export const COMPARED_TYPES = ['Person', 'Organization', 'Role', 'Place', 'Topic'] as const;

/** Types of which entities are compared with each other. Others are compared only within their type. */
const FAMILY: Readonly<Record<string, string>> = { Person: 'actor', Organization: 'actor' };

/** The keys under which an entity is looked for: `actor:word:sokha`, `actor:sound:SK`. */
export function blockKeys(
  { type, names }: ComparedEntity,
  identifiers: readonly Identifier[],
): string[] {
  const keys = new Set<string>();
  for (const { words, whole } of names) {
    const heavy = words.filter(({ weight }) => weight === 1);
    for (const { spelling, sounds } of heavy) {
      if (spelling.length >= MIN_LETTERS) keys.add(`word:${spelling}`);
      for (const sound of sounds) keys.add(`sound:${sound}`);
    }
    keys.add(
      `name:${words
        .map(({ spelling }) => spelling)
        .sort()
        .join(' ')}`,
    );
    keys.add(`whole:${whole.spelling}`);
    for (const sound of whole.sounds) keys.add(`sound:${sound}`);
    const [only] = words.length === 1 ? words : [];
    if (only !== undefined) keys.add(`initials:${only.spelling}`);
    for (const some of [words, heavy]) {
      if (some.length < MIN_INITIALS) continue;
      keys.add(`initials:${some.map(({ spelling }) => spelling[0]).join('')}`);
    }
  }
  for (const identifier of identifiers) keys.add(`id:${identifierText(identifier)}`);
  const family = FAMILY[type] ?? type;
  return [...keys].map((key) => `${family}:${key}`);
}

/** Entities by the keys that they have, as places in a list. */
export class Blocks {
  readonly #buckets = new Map<string, number[]>();
  #size = 0;

  /** How many places all buckets hold together. */
  get size(): number {
    return this.#size;
  }

  add(place: number, keys: readonly string[]): void {
    for (const key of keys) {
      const bucket = this.#buckets.get(key);
      if (bucket === undefined) this.#buckets.set(key, [place]);
      else if (bucket.at(-1) !== place) bucket.push(place);
      else continue;
      this.#size += 1;
    }
  }

  /** Forgets keys that only one entity has: within the list, they find nothing. */
  dropSingle(): void {
    for (const [key, bucket] of this.#buckets) {
      if (bucket.length > 1) continue;
      this.#buckets.delete(key);
      this.#size -= bucket.length;
    }
  }

  /**
   * The places of the entities to compare with, the rarest key first, at most 75. Keys that over 60 entities
   * share count only where two of a kind agree: "Mohammed" and "Rahman", but not a word and its sound.
   */
  candidates(keys: readonly string[], except: number | null): number[] {
    const found = new Set<number>();
    const buckets = keys
      .map((key) => ({ key, places: this.#buckets.get(key) ?? [] }))
      .sort((a, b) => a.places.length - b.places.length || compareText(a.key, b.key));
    for (const { places } of buckets.filter((each) => each.places.length <= BUCKET)) {
      for (const place of places) if (place !== except) found.add(place);
    }
    for (const place of this.#agreed(buckets)) if (place !== except) found.add(place);
    return [...found].slice(0, CANDIDATES);
  }

  *#agreed(buckets: readonly Bucket[]): Iterable<number> {
    for (const kind of ['word', 'sound']) {
      const large = buckets
        .filter(({ key, places }) => key.includes(`:${kind}:`) && places.length > BUCKET)
        .filter(({ places }) => places.length <= LARGE.size)
        .slice(0, LARGE.keys);
      const seen = new Set<number>();
      for (const { places } of large) {
        for (const place of places) {
          if (seen.has(place)) yield place;
          else seen.add(place);
        }
      }
    }
  }
}

interface Bucket {
  readonly key: string;
  readonly places: readonly number[];
}
