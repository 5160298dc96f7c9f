/** A plain model of several data sets that state the same claims: the oracle for sequences of loads. */
import fc from 'fast-check';
import type { Claim, Rank } from '../../src/domain/claims/claims.ts';
import type { Dataset } from '../../src/domain/claims/dataset.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Row } from '../../src/graph/graph.ts';

/** How a data set gives one claim, or null if it does not. */
type Given = { readonly rank: Rank; readonly variant: number; readonly corrects: boolean } | null;

/** A load of one of three data sets, perhaps under a new id. */
export interface Turn {
  readonly who: number;
  readonly isRenamed: boolean;
  readonly given: readonly Given[];
  readonly isStaged: boolean;
}

/** A sequence of loads in which data sets state claims with different ranks and wordings. */
export function turns({ claims }: Records, count: number): fc.Arbitrary<Turn[]> {
  const given: fc.Arbitrary<Given> = fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    {
      weight: 5,
      arbitrary: fc.record({
        rank: fc.constantFrom<Rank>(
          ...(['normal', 'normal', 'normal', 'preferred', 'pending', 'deprecated'] as const),
        ),
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

/** Ranks, the one that prevails first. */
const PREVAILING: readonly Rank[] = ['deprecated', 'normal', 'preferred', 'pending'];

/** The wordings of every claim, in the order in which data sets came to state it. */
export class StatedModel {
  readonly #world: Records;
  readonly #names = new Map<number, string[]>();
  readonly #words = new Map<string, { readonly who: number; readonly claim: Claim }[]>();

  constructor(world: Records) {
    this.#world = world;
  }

  /** The data set of a load. A renamed one replaces its last id, or all its earlier ids. */
  dataset({ who, isRenamed }: Turn): Dataset {
    const names = this.#names.get(who) ?? [`set-${who}`];
    if (isRenamed) names.push(`set-${who}-${names.length}`);
    this.#names.set(who, names);
    const id = names.at(-1)!;
    const before = names.slice(who === 0 ? -2 : 0, -1);
    const described = { id, title: id, coverage: 'Invented.' };
    return before.length === 0 ? described : { ...described, replaces: before };
  }

  /** The records of a load, which the model remembers. */
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

  /** Everything that the data sets state now, as records of one data set. */
  whole(): Records {
    return {
      ...this.#world,
      claims: [...this.#words.values()].flatMap((words) => {
        const rank = PREVAILING.find((each) => words.some(({ claim }) => claim.rank === each));
        const word = words.find(({ claim }) => claim.rank !== 'pending') ?? words[0];
        return rank === undefined ? [] : [{ ...word!.claim, rank }];
      }),
    };
  }

  /** Per claim that counts: its rank, the data sets that state it, and its wording. */
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
