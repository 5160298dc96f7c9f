/** What several data sets state, as a plain model: the oracle of loads in turn. */
import fc from 'fast-check';
import type { Claim, Rank } from '../../src/domain/claims/claims.ts';
import type { Dataset } from '../../src/domain/claims/dataset.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Row } from '../../src/graph/graph.ts';

/** How a data set gives one claim; null where it does not. */
type Given = { readonly rank: Rank; readonly variant: number; readonly corrects: boolean } | null;

/** One of three data sets is loaded, perhaps under a new id. */
export interface Turn {
  readonly who: number;
  readonly isRenamed: boolean;
  readonly given: readonly Given[];
  readonly isStaged: boolean;
}

/** Loads in turn; every claim is stated by some of the data sets, differently. */
export function turns({ claims }: Records, count: number): fc.Arbitrary<Turn[]> {
  const given: fc.Arbitrary<Given> = fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    {
      weight: 5,
      arbitrary: fc.record({
        rank: fc.constantFrom<Rank>('normal', 'normal', 'normal', 'preferred', 'deprecated'),
        variant: fc.integer({ min: 1, max: 2 }),
        corrects: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
      }),
    },
  );
  const turn = fc.record({
    who: fc.integer({ min: 0, max: 2 }),
    isRenamed: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    given: fc.array(given, { minLength: claims.length, maxLength: claims.length }),
    isStaged: fc.boolean(),
  });
  return fc.array(turn, { minLength: 3, maxLength: count });
}

/** Worst first. */
const WORST: readonly Rank[] = ['deprecated', 'normal', 'preferred'];

/** The words on every claim, in the order in which the data sets came to state it. */
export class StatedModel {
  readonly #world: Records;
  readonly #names = new Map<number, string[]>();
  readonly #words = new Map<string, { readonly who: number; readonly claim: Claim }[]>();

  constructor(world: Records) {
    this.#world = world;
  }

  /** The data set of a turn: a renamed one replaces the id it had last, or all that it ever had. */
  dataset({ who, isRenamed }: Turn): Dataset {
    const names = this.#names.get(who) ?? [`set-${who}`];
    if (isRenamed) names.push(`set-${who}-${names.length}`);
    this.#names.set(who, names);
    const id = names.at(-1)!;
    const before = names.slice(who === 0 ? -2 : 0, -1);
    const described = { id, title: id, coverage: 'Invented.' };
    return before.length === 0 ? described : { ...described, replaces: before };
  }

  /** The records of a turn, which the model takes note of. */
  records({ who, given }: Turn): Records {
    const { claims: all, ...rest } = this.#world;
    const claims: Claim[] = [];
    for (const [place, claim] of all.entries()) {
      const words = this.#words.get(claim.id) ?? [];
      this.#words.set(claim.id, words);
      const at = words.findIndex((word) => word.who === who);
      const how = given[place] ?? null;
      if (how === null) {
        if (at >= 0) words.splice(at, 1);
        continue;
      }
      const { rank, variant, corrects } = how;
      const said: Claim = {
        ...claim,
        rank,
        summary: `Wording ${variant} of set ${who}`,
        locator: { ...claim.locator, paragraph: variant },
        ...(corrects ? { supersedes: claim.id } : {}),
      };
      claims.push(said);
      if (at >= 0) words[at] = { who, claim: said };
      else words.push({ who, claim: said });
    }
    return { ...rest, claims };
  }

  /** All that anybody states now, as one data set would. */
  whole(): Records {
    return {
      ...this.#world,
      claims: [...this.#words.values()].flatMap((words) => {
        const rank = WORST.find((each) => words.some(({ claim }) => claim.rank === each));
        return rank === undefined ? [] : [{ ...words[0]!.claim, rank }];
      }),
    };
  }

  /** Of the claims that count: their rank, who states them, and the wording that stands. */
  words(): Row[] {
    return this.whole()
      .claims.filter(({ rank }) => rank !== 'deprecated')
      .map(({ id, rank, summary, locator, supersedes }) => {
        const by = this.#words.get(id)!.map(({ who }) => this.#names.get(who)!.at(-1)!);
        return { id, rank, by, text: [summary, locator.paragraph!, supersedes ?? null] };
      })
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
}
