/** Says how much of a data set is stated, and refuses to say and take back one claim at once. */
import type { Claim } from '../../domain/claims/claims.ts';
import type { Dataset } from '../../domain/claims/dataset.ts';
import { RapportError } from '../../errors.ts';

/**
 * `whole`: the claims that the data set no longer states are gone. A part: only the claims in `takeBack`, or
 * those from the sources in `wholeOf` that are no longer stated, are gone; everything else that the data set
 * states stays.
 */
export type Extent =
  'whole' | { readonly takeBack: ReadonlySet<string> } | { readonly wholeOf: ReadonlySet<string> };

/** Whether the records hold all that the data set states from this source. */
export const isWholeOf = (extent: Extent, source: string): boolean =>
  extent === 'whole' || ('wholeOf' in extent && extent.wholeOf.has(source));

/**
 * @throws RapportError `SEED_INVALID` if one of these claims is taken back too: which of the two counts would
 *   depend on their order.
 */
export function checkNotTakenBack(said: readonly Claim[], extent: Extent, datasetId: string): void {
  if (extent === 'whole' || !('takeBack' in extent)) return;
  const both = said.find(({ id }) => extent.takeBack.has(id));
  if (both === undefined) return;
  throw new RapportError(
    'SEED_INVALID',
    `takeBack of data set "${datasetId}": claim "${both.id}" is also said in the same amendment; ` +
      'leave it out of takeBack, or do not say it.',
    { details: { claim: both.id } },
  );
}

/**
 * @param replaced ids of the data sets that would be replaced now.
 * @throws RapportError `SEED_INVALID` if a part would replace another data set: what becomes of the other
 *   one's claims is known only when the whole is stated.
 */
export function checkReplacesNone(
  { id }: Dataset,
  extent: Extent,
  replaced: readonly string[],
): void {
  const [other] = replaced;
  if (extent === 'whole' || other === undefined) return;
  throw new RapportError(
    'SEED_INVALID',
    `replaces of data set "${id}": an amendment cannot replace "${other}"; load the whole data set with ` +
      'its replaces first, or leave replaces out.',
    { details: { replaces: other } },
  );
}
