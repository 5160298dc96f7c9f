/** Evidence: the claims behind an answer. Only what the operation selects is read. */
import { weigh } from '../../domain/claims/evidence.ts';
import { listDigestsOf, type ClaimDigest } from '../../queries/records/digests.ts';
import type { ClaimData } from '../../queries/records/claims.ts';
import type { Context } from '../request/context.ts';
import { toEnum } from '../request/enums.ts';
import type { EvidenceResolvers, Modality } from '../generated/schema.ts';
import type { EvidenceModel } from '../request/models.ts';
import { compareKeys, readPage, rowsOf, toConnection } from './paging.ts';
import { isDigestOnly } from '../request/asked.ts';

/** Evidence of these claims, each once. */
export function evidenceBy(asOf: string, claimIds: readonly string[]): EvidenceModel {
  return { asOf, claimIds: [...new Set(claimIds)] };
}

export const Evidence: EvidenceResolvers = {
  claimCount: async (evidence, _args, context) =>
    'claimIds' in evidence ? evidence.claimIds.length : (await digestsOf(evidence, context)).length,
  statementCount: async (evidence, _args, context) =>
    weigh(await digestsOf(evidence, context)).statements,
  sourceCount: async (evidence, _args, context) =>
    weigh(await digestsOf(evidence, context)).sources,
  strongest: async (evidence, _args, context) => {
    const { strongest } = weigh(await digestsOf(evidence, context));
    return strongest === null ? null : toEnum<Modality>(strongest);
  },
  claims: async (evidence, args, context, info) => {
    // The claim ids are not part of the list, so that a new claim does not invalidate cursors. A cursor
    // holds a day and an id, which works for any set of claims.
    const owner = 'claimIds' in evidence ? { asOf: evidence.asOf } : evidence;
    const isDown = args.orderBy === 'KNOWN_FROM_DESC';
    const page = readPage(args, JSON.stringify(['evidence', owner, isDown]));
    const isDigest = isDigestOnly(info);
    const read = isDigest ? digestsOf(evidence, context) : claimsOrDigests(evidence, context);
    const compare: typeof compareKeys = (x, y) => compareKeys(x, y) * (isDown ? -1 : 1);
    const digests = (await read).toSorted((x, y) => compare(keyOf(x), keyOf(y)));
    const rows = rowsOf(page, digests, keyOf, compare);
    const { asOf } = evidence;
    const claims = isDigest
      ? rows.map((digest) => ({ ...digest, asOf }))
      : await Promise.all(rows.map(({ id }) => context.claim(asOf, id)));
    return toConnection(page, claims as ClaimData[], {
      key: keyOf,
      node: (claim) => claim,
      count: () => Promise.resolve(digests.length),
    });
  },
};

const keyOf = ({ knownFrom, id }: Pick<ClaimDigest, 'knownFrom' | 'id'>) => [knownFrom, id];

/** Up to this many claims are read whole: reading their digests first would cost another round trip. */
const FEW = 20;

async function claimsOrDigests(evidence: EvidenceModel, context: Context): Promise<ClaimDigest[]> {
  if (!('claimIds' in evidence) || evidence.claimIds.length > FEW) {
    return digestsOf(evidence, context);
  }
  const read = evidence.claimIds.map((id) => context.claim(evidence.asOf, id));
  return (await Promise.all(read)).filter((claim) => claim !== null);
}

async function digestsOf(evidence: EvidenceModel, context: Context): Promise<ClaimDigest[]> {
  const { graph } = context;
  const { asOf } = evidence;
  if ('claimIds' in evidence) return context.digests(evidence.claimIds);
  const [what, id] =
    'about' in evidence ? (['about', evidence.about] as const) : (['from', evidence.from] as const);
  return context.batch(`digests ${what} ${asOf}`, id, (ids) =>
    listDigestsOf(graph, asOf, what, ids),
  );
}
