/** How much the fault tests try, with which random numbers, and which lines they print. */
import { Dice } from '../../bench/world/dice.ts';

const { RAPPORT_FAULTS = '1', RAPPORT_FAULTS_SEED = '2016' } = process.env;

/** How many times as much is tried as in the short form. */
const TIMES = Number(RAPPORT_FAULTS);
if (!(TIMES > 0)) throw new Error(`RAPPORT_FAULTS is "${RAPPORT_FAULTS}": give a number above 0.`);

/** `npm run test:all` always uses the same random numbers; `npm run test:faults` draws new ones. */
export const SEED = Number(RAPPORT_FAULTS_SEED);

/** How often this run tries something that the short form tries `few` times. */
export const times = (few: number): number => Math.max(1, Math.round(few * TIMES));

export const diceFor = (place: string): Dice => new Dice(SEED, place);

/** Counts outcomes by name. */
export class Tally {
  readonly #kind: string;
  readonly #counts: Record<string, number>;
  /** What went wrong, as lines for the report of the tests. */
  readonly wrong: string[] = [];

  constructor(kind: string, names: readonly string[]) {
    this.#kind = kind;
    this.#counts = Object.fromEntries(names.map((name) => [name, 0]));
  }

  add(name: string): void {
    this.#counts[name] = this.count(name) + 1;
  }

  count(name: string): number {
    return this.#counts[name] ?? 0;
  }

  /** Prints one line with all counts and the seed. */
  print(): void {
    const counts = Object.entries(this.#counts).map(([name, count]) => `${count} ${name}`);
    process.stderr.write(`faults | ${this.#kind} | ${counts.join(', ')} | seed ${SEED}\n`);
  }
}
