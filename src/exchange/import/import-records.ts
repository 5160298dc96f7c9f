/** Gives the records of an input to an amendment: what the survey accepted, read again and never held. */
import type { Amendment } from '../../curation/amend.ts';
import type { SeedClaim } from '../../curation/check/placed.ts';
import { curationSource } from '../../curation/read-seeds/curators.ts';
import type { RecordStream } from '../../domain/claims/records.ts';
import { isLive } from '../../domain/claims/ranks.ts';
import type { ImportedItem, Importer } from './importer.ts';
import { SeenIds } from './seen-ids.ts';
import type { Survey } from './survey.ts';
import { isTaken, outcomeOf } from './totals.ts';

/**
 * The amendment that an import makes. What its sources no longer say is taken back, unless only a part of them
 * is imported or a row was refused: nobody knows then what a row that is missing says.
 */
export function amendmentOf(importer: Importer, survey: Survey, isPart: boolean): Amendment {
  const say = recordsOf(importer, survey);
  if (importer.takenBack !== undefined)
    return { say, takeBack: importer.takenBack(survey.refused) };
  if (isPart || survey.totals.outcomes.refused > 0) return { say, takeBack: [] };
  // The curators of a data set decide more than this file says.
  const curators = curationSource(importer.dataset).id;
  const described = survey.sources.map(({ id }) => id);
  const sources = [...described, ...(importer.wholeOf ?? [])].filter((id) => id !== curators);
  return { say, wholeOf: new Set(sources) };
}

function recordsOf(importer: Importer, { refused, sources }: Survey): RecordStream {
  return { entities: entitiesOf(importer, refused), sources, claims: claimsOf(importer, refused) };
}

/** The claims that an import says, read once more. */
export const claimsSaid = (importer: Importer, { refused }: Survey) => claimsOf(importer, refused);

async function* entitiesOf(importer: Importer, refused: ReadonlySet<number>) {
  const seen = new SeenIds();
  for await (const { entities } of taken(importer, refused)) {
    for (const { declaration } of entities) if (seen.add(declaration.id)) yield declaration;
  }
}

/** A claim that two rows make, such as a name, is given twice; the comparison with the records takes it once. */
async function* claimsOf(importer: Importer, refused: ReadonlySet<number>) {
  for await (const { claims } of taken(importer, refused))
    for (const { claim } of claims) yield claim;
}

async function* taken(
  importer: Importer,
  refused: ReadonlySet<number>,
): AsyncGenerator<ImportedItem> {
  let index = 0;
  for await (const item of importer.read()) {
    if (!refused.has(index) && isTaken(outcomeOf(item))) yield item;
    index += 1;
  }
}

/** The same input, with everything that it says only proposed. */
export const asPending = (importer: Importer): Importer => ({
  ...importer,
  async *read() {
    for await (const item of importer.read()) {
      yield { ...item, claims: item.claims.map(proposed) };
    }
  },
});

const proposed = (seed: SeedClaim): SeedClaim =>
  isLive(seed.claim) ? { ...seed, claim: { ...seed.claim, rank: 'pending' } } : seed;
