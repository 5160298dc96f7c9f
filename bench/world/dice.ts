/** A small random generator that gives the same numbers in every run. Its seed includes the place that draws. */

/** A 32-bit hash (FNV-1a) of a seed and the place that draws, so that places draw independently. */
function hash(seed: number, place: string): number {
  let state = 0x811c9dc5 ^ seed;
  for (let i = 0; i < place.length; i += 1) {
    state = Math.imul(state ^ place.charCodeAt(i), 0x01000193);
  }
  return state >>> 0;
}

/** The draws of one place in one world, such as `meeting 17`. They do not depend on draws elsewhere. */
export class Dice {
  #state: number;

  constructor(seed: number, place: string) {
    this.#state = hash(seed, place);
  }

  /** A number from 0 up to but not including 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to but not including `n`. */
  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** One of the values, with a probability proportional to its weight. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return choices.at(-1)![0];
  }

  /**
   * A rank from 0 up to but not including `n`, by the law of Zipf and Mandelbrot: the frequency of rank r is (r
   * + flat)^-steep. `flat` keeps the first few from taking everything.
   */
  rank(n: number, steep = 0.9, flat = 10): number {
    const power = 1 - steep;
    const [low, high] = [flat ** power, (n + flat) ** power];
    const drawn = (low + this.next() * (high - low)) ** (1 / power) - flat;
    return Math.min(n - 1, Math.max(0, Math.floor(drawn)));
  }
}
