/** Finds the claims that an amendment takes back. */
import { RapportError } from '../../errors.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { changesOf } from '../record/changes.ts';
import { asRecorded, statedBy, type RecordedClaim } from '../record/recorded-claim.ts';
import { readClaim } from '../record/stored-claim.ts';
import { chunks } from '../session.ts';
import { isOf, type Owner, type Stated } from './dataset-word.ts';
import { readNodes, withdrawn, type Patched } from './diff-claims.ts';

/**
 * The claims with these ids, without the words of `owner`. A claim that the data set stated until an earlier
 * revision is passed over, so that an amendment can be sent twice.
 *
 * @param until the newest revision before the amendment.
 * @throws RapportError `SEED_INVALID` if there is no such claim, or if the data set has never stated it.
 */
export async function* takenBackClaims(
  read: RunQuery,
  owner: Owner,
  until: number,
  takeBack: ReadonlySet<string>,
): AsyncGenerator<Patched[]> {
  const isMine = ({ origin }: Stated) => isOf(owner, origin);
  for await (const ids of chunks(takeBack)) {
    const nodes = await readNodes(read, ids);
    const patched: Patched[] = [];
    const others: RecordedClaim[] = [];
    for (const id of ids) {
      const node = nodes.get(id);
      if (node === undefined) throw neverStated(id, owner);
      const claim = readClaim(node);
      if (statedBy(claim).some(isMine)) patched.push(withdrawn(node, owner));
      else others.push(claim);
    }
    await checkEarlier(read, others, until, owner);
    yield patched;
  }
}

/** Tells claims that the data set stated once from claims that it never stated. */
async function checkEarlier(
  read: RunQuery,
  claims: readonly RecordedClaim[],
  until: number,
  owner: Owner,
): Promise<void> {
  if (claims.length === 0) return;
  const ids = claims.map(({ id }) => id);
  const later = await changesOf(read, 'claim', ids, until);
  for (const claim of claims) {
    const words = [
      ...statedBy(asRecorded(claim)),
      ...(later.get(claim.id) ?? []).flatMap(({ stated }) => stated),
    ];
    if (!words.some(({ origin }) => isOf(owner, origin))) throw neverStated(claim.id, owner);
  }
}

function neverStated(claim: string, { id }: Owner): RapportError {
  return new RapportError(
    'SEED_INVALID',
    `takeBack of data set "${id}": it has never stated claim "${claim}"; correct the id, or leave it out.`,
    { details: { claim } },
  );
}
