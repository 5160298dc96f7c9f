/** Random ways to state a world in parts, and random states of a data set with the amendments between them. */
import fc from 'fast-check';
import type { Claim, Rank } from '../../src/domain/claims/claims.ts';
import type { Records } from '../../src/domain/claims/records.ts';

/** An amendment whose lists can be read more than once. */
export interface Part {
  readonly say: Records;
  readonly takeBack: readonly string[];
}

const numbers = (length: number, max: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 0, max }), { minLength: length, maxLength: length });

/** The world, in which some claims correct another one. */
export const withCorrections = (world: Records): fc.Arbitrary<Records> =>
  numbers(world.claims.length, 4).map((chances) => ({
    ...world,
    claims: world.claims.map((claim, place) => {
      const corrected = world.claims[place - 1];
      return chances[place] === 0 && corrected !== undefined
        ? { ...claim, supersedes: corrected.id }
        : claim;
    }),
  }));

/** The parts of one load, in a random order: only a correction never comes before what it corrects. */
export function splits({ entities, sources, claims }: Records): fc.Arbitrary<Part[]> {
  const most = 3;
  return fc
    .record({
      entity: numbers(entities.length, most),
      source: numbers(sources.length, most),
      claim: numbers(claims.length, most),
    })
    .map(({ entity, source, claim }) => {
      const partOf = new Map<string, number>();
      for (const [place, { id, supersedes }] of claims.entries()) {
        const earliest = supersedes === undefined ? 0 : (partOf.get(supersedes) ?? 0);
        partOf.set(id, Math.max(claim[place]!, earliest));
      }
      return Array.from({ length: most + 1 }, (_, part) => ({
        say: {
          entities: entities.filter((_each, place) => entity[place] === part),
          sources: sources.filter((_each, place) => source[place] === part),
          claims: claims.filter(({ id }) => partOf.get(id) === part),
        },
        takeBack: [],
      }));
    });
}

const RANKS: readonly Rank[] = ['normal', 'normal', 'normal', 'preferred', 'deprecated'];

/** A state of a data set: some claims of a world, some reranked or reworded, and sources of other dates. */
export function states({ entities, sources, claims }: Records): fc.Arbitrary<Records> {
  return fc
    .record({
      isThere: numbers(claims.length, 3),
      rank: fc.array(fc.constantFrom(...RANKS), {
        minLength: claims.length,
        maxLength: claims.length,
      }),
      wording: numbers(claims.length, 2),
      source: numbers(sources.length, 4),
    })
    .map(({ isThere, rank, wording, source }) => ({
      entities,
      sources: sources.map((each, place) => {
        const { publishedOn: _day, ...undated } = each;
        if (source[place] === 0) return { ...each, publishedOn: '2016-01-29' };
        if (source[place] === 1) return { ...undated, retractedOn: '2016-01-27' };
        return each;
      }),
      claims: claims.flatMap((claim, place): Claim[] =>
        isThere[place] === 0
          ? []
          : [{ ...claim, rank: rank[place]!, summary: `Wording ${wording[place]}` }],
      ),
    }));
}

/** The way from one state to another in random parts, with some claims said again as they were. */
export function amendments(before: Records, after: Records): fc.Arbitrary<Part[]> {
  const left = new Set(after.claims.map(({ id }) => id));
  const gone = before.claims.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  return fc.tuple(splits(after), numbers(gone.length, 3)).map(([parts, places]) =>
    parts.map(({ say }, part) => ({
      say,
      takeBack: gone.filter((_id, place) => places[place] === part),
    })),
  );
}
