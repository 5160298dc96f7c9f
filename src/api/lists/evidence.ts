/** Evidence: the claims behind an answer, read only as far as they are asked for. */
import { weigh } from '../../domain/claims/evidence.ts';
import { listDigestsOf, type ClaimDigest } from '../../queries/records/digests.ts';
import type { ClaimData } from '../../queries/records/claims.ts';
import type { Context } from '../request/context.ts';
import { toEnum } from '../request/enums.ts';
import type { EvidenceResolvers, Modality } from '../generated/schema.ts';
import type { EvidenceModel } from '../request/models.ts';
import { readPage, rowsOf, toConnection } from './paging.ts';
import { isDigestOnly } from '../request/asked.ts';

/** Evidence given by claims. */
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
    // Not over the claims themselves: a new one must not void a cursor, and day and id fit any set.
    const owner = 'claimIds' in evidence ? { asOf: evidence.asOf } : evidence;
    const page = readPage(args, JSON.stringify(['evidence', owner]));
    const isDigest = isDigestOnly(info);
    const found = isDigest ? digestsOf(evidence, context) : inBrief(evidence, context);
    const digests = (await found).toSorted(byDay);
    const rows = rowsOf(page, digests, keyOf);
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

function byDay(a: ClaimDigest, b: ClaimDigest): number {
  if (a.knownFrom !== b.knownFrom) return a.knownFrom < b.knownFrom ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Few claims are read whole at once: one round trip, where their digests would take one more. */
const FEW = 20;

async function inBrief(evidence: EvidenceModel, context: Context): Promise<ClaimDigest[]> {
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
